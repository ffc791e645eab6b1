import 'server-only'
import type { Db } from '@/lib/data/client'
import { loadWorking } from '@/lib/data/edition/load-working'
import { resolveBilan } from '@/lib/domain/bilan/resolve'
import type { ResolvedBilan } from '@/lib/domain/bilan/resolved'
import { renderPages } from '@/lib/services/print/render'
import type { FileStore } from '@/lib/services/storage/file-store'

/** Pages as SVG, and the pages whose content does not fit. */
export type ProofPages = { pages: string[]; overflow: number[] }

/** Composes the working copy as it stands. Null: no such edition. */
export const loadProof = async (
  db: Db,
  store: FileStore,
  editionId: string,
  settings: { siteUrl: string; demonstration: boolean; now: Date },
): Promise<ProofPages | null> => {
  const working = await loadWorking(db, editionId, settings)
  return working ? composePages(resolveBilan(working.input).bilan, store) : null
}

/** The true pages of a resolved bilan: of the draft, or of what was submitted. */
export const composePages = async (bilan: ResolvedBilan, store: FileStore): Promise<ProofPages> => {
  const medias = new Map<string, Uint8Array>()
  for (const { sha256, web } of bilan.medias) {
    // The picture for screens: the épreuve is a screen, and travels at every pause in typing.
    const bytes = await store.get(web?.sha256 ?? sha256)
    if (bytes) medias.set(sha256, bytes)
  }
  const { svg, overflow } = await renderPages(bilan, { medias })
  return { pages: svg, overflow: overflow.map(({ page }) => page) }
}
