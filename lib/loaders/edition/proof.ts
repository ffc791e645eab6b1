import 'server-only'
import type { Db } from '@/lib/data/client'
import { loadBudgets } from '@/lib/data/edition/load-budgets'
import { loadWorking } from '@/lib/data/edition/load-working'
import type { LengthBudget } from '@/lib/domain/bilan/copyfit'
import type { ProofScreen } from '@/lib/domain/bilan/proof'
import { resolvePages } from '@/lib/domain/bilan/resolve'
import type { ResolvedBilan, ResolvedMedia } from '@/lib/domain/bilan/resolved'
import { renderProof } from '@/lib/services/print/render'
import type { FileStore } from '@/lib/services/storage/file-store'

export type { ProofScreen } from '@/lib/domain/bilan/proof'

/** `key`: whose épreuve of what; `known`: the drawings that the screen has (see `renderProof`). */
export type ProofAsked = { key: string; known: readonly string[]; signal?: AbortSignal }

/** Composes the working copy as it stands. Null: no such edition. */
export const loadProof = async (
  db: Db,
  store: FileStore,
  editionId: string,
  settings: { siteUrl: string; demonstration: boolean; now: Date },
  asked: ProofAsked,
): Promise<ProofScreen | null> => {
  const [working, budgets] = await Promise.all([
    loadWorking(db, editionId, settings),
    loadBudgets(db, editionId),
  ])
  // The person typed again meanwhile: a newer question is on its way.
  asked.signal?.throwIfAborted()
  if (!working) return null
  return composeDraft(resolvePages(working.input), store, { ...asked, budgets })
}

/** The true pages of what is not submitted: a working copy, or what a modèle would make. */
export const composeDraft = async (
  bilan: ResolvedBilan,
  store: FileStore,
  asked: ProofAsked & { budgets: ReadonlyMap<string, LengthBudget> },
): Promise<ProofScreen> => {
  const proof = await renderProof(bilan, { ...asked, logo: await logoOf(bilan, store) })
  return {
    ...proof,
    pictures: pictures(bilan, media => `/atelier/api/medias/${media.id}/fichier?taille=ecran`),
  }
}

/** The true pages of what was submitted. */
export const composeRevision = async (
  { revisionId, bilan }: { revisionId: string; bilan: ResolvedBilan },
  store: FileStore,
  asked: ProofAsked,
): Promise<ProofScreen> => {
  const proof = await renderProof(bilan, { ...asked, logo: await logoOf(bilan, store) })
  const address = ({ sha256, web }: ResolvedMedia) =>
    `/atelier/api/revisions/${revisionId}/medias/${web?.sha256 ?? sha256}`
  return { ...proof, pictures: pictures(bilan, address) }
}

const logoOf = async (bilan: ResolvedBilan, store: FileStore): Promise<Uint8Array | null> =>
  bilan.identity.logoSha256 ? store.get(bilan.identity.logoSha256) : null

const pictures = (bilan: ResolvedBilan, address: (media: ResolvedMedia) => string): Record<string, string> =>
  Object.fromEntries(bilan.medias.map(media => [media.sha256, address(media)]))
