import type { FieldRefusal } from '../shared/result'

/** The outcome of « Mon avis ». */
export const verdicts = ['favorable', 'favorable_avec_remarques', 'corrections_demandees'] as const
export type Verdict = (typeof verdicts)[number]

export const verdictLabels: Record<Verdict, string> = {
  favorable: 'Favorable',
  favorable_avec_remarques: 'Favorable avec remarques',
  corrections_demandees: 'Corrections demandées',
}

/** Nobody's avis is chosen for them: the form starts with none. */
export const verdictMissing: FieldRefusal = {
  code: 'verdict-missing',
  sentence: 'Indiquez votre avis.',
  fields: { verdict: 'Indiquez votre avis.' },
}

/** A part of a revision that a visa covers by its hash: a block, the head of a rubrique, or the frame of the bilan. */
export type PartHash = { partId: string; hash: string }

export type VisaFact = {
  userId: string
  name: string
  verdict: Verdict
  reason: string | null
  /** The number of the revision that it was given on. */
  version: number
  /** Hashes of the parts that the person had before their eyes. */
  hashes: readonly string[]
  givenAt: Date
}

export type VisaStanding = { stands: boolean; changedParts: string[] }

/**
 * Whether a visa still holds on a revision: it covers content by hash, so it stands as long as every part is one that
 * the person saw. `changedParts` names what must be shown again.
 */
export const visaStanding = (visa: Pick<VisaFact, 'hashes'>, parts: readonly PartHash[]): VisaStanding => {
  const seen = new Set(visa.hashes)
  const changedParts = parts.filter(part => !seen.has(part.hash)).map(part => part.partId)
  return { stands: parts.length > 0 && changedParts.length === 0, changedParts }
}

/** The last visa of each person: an earlier one is superseded. */
export const latestVisas = (visas: readonly VisaFact[]): VisaFact[] => {
  const latest = new Map<string, VisaFact>()
  for (const visa of visas) {
    const known = latest.get(visa.userId)
    if (!known || known.givenAt.getTime() <= visa.givenAt.getTime()) latest.set(visa.userId, visa)
  }
  return [...latest.values()]
}
