import { type Period, type PeriodKind, parsePeriod, periodKey } from './period'

export const periodKindLabels: Record<PeriodKind, string> = {
  year: 'Une année',
  school_year: 'Une année scolaire',
  range: 'De telle année à telle autre',
  cumulative: 'Depuis une année',
  stock: 'À une date',
  unspecified: 'À préciser',
}

/** What each kind asks to be filled in. */
export const periodFields: Record<PeriodKind, readonly ('from' | 'to' | 'date')[]> = {
  year: ['from'],
  school_year: ['from'],
  range: ['from', 'to'],
  cumulative: ['from'],
  stock: ['date'],
  unspecified: [],
}

export type PeriodDraft = { kind: PeriodKind; from: string; to: string; date: string }

/** The canonical key of what was filled in, or the sentence that says what is missing. */
export const readPeriodDraft = (
  draft: PeriodDraft,
): { ok: true; key: string } | { ok: false; sentence: string } => {
  const key = periodKey(periodOf(draft))
  if (parsePeriod(key)) return { ok: true, key }
  return { ok: false, sentence: refusals[draft.kind] }
}

const periodOf = ({ kind, from, to, date }: PeriodDraft): Period => {
  const year = /^\d{4}$/.test(from.trim()) ? Number(from) : 0
  switch (kind) {
    case 'year':
      return { kind, year }
    case 'school_year':
      return { kind, start: year }
    case 'range':
      return { kind, from: year, to: /^\d{4}$/.test(to.trim()) ? Number(to) : 0 }
    case 'cumulative':
      return { kind, since: year }
    case 'stock':
      return { kind, date }
    case 'unspecified':
      return { kind }
  }
}

const refusals: Record<PeriodKind, string> = {
  year: 'Écrivez une année en quatre chiffres, par exemple 2024.',
  school_year: 'Écrivez l’année de la rentrée en quatre chiffres, par exemple 2024.',
  range: 'Écrivez deux années en quatre chiffres, la seconde après la première.',
  cumulative: 'Écrivez l’année de départ en quatre chiffres, par exemple 2021.',
  stock: 'Choisissez une date.',
  unspecified: 'Cette période n’est pas reconnue.',
}
