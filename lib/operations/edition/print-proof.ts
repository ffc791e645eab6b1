import { loadWorking } from '@/lib/data/edition/load-working'
import { resolveBilan } from '@/lib/domain/bilan/resolve'
import type { Remark } from '@/lib/domain/checker/remark'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { type Overflow, PrintError, renderPdf } from '@/lib/services/print/render'
import type { SystemContext } from '../context'
import { loadMedias } from './render-files'

export type Proof = { bytes: Uint8Array; pages: number; overflow: Overflow[]; remarks: Remark[] }

/** The épreuve of a working copy as a PDF: nothing is stored, nothing is approved. */
export const printProof = async (
  { db, store, settings, now }: SystemContext,
  editionId: string,
): Promise<Result<Proof>> => {
  const working = await loadWorking(db, editionId, { ...settings, now })
  if (!working) return refuse('unknown-edition', 'Cette édition n’existe pas.')
  const { bilan, remarks } = resolveBilan(working.input)
  const medias = await loadMedias(bilan, store)
  if (!medias.ok) return medias
  try {
    const printed = await renderPdf(bilan, { medias: medias.value, createdAt: now })
    const { bytes, pages, overflow } = printed
    return ok({ bytes, pages, overflow, remarks: [...remarks, ...printed.remarks] })
  } catch (error) {
    if (!(error instanceof PrintError)) throw error
    return refuse('print-failed', error.sentence)
  }
}
