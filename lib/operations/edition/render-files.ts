import { toCsv, toJson } from '@/lib/domain/bilan/data-files'
import type { ResolvedBilan } from '@/lib/domain/bilan/resolved'
import type { Remark } from '@/lib/domain/checker/remark'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { log } from '@/lib/log'
import { renderArticle } from '@/lib/services/article/render-article'
import { forPrint } from '@/lib/services/image/for-print'
import { type Overflow, PrintError, renderPdf } from '@/lib/services/print/render'
import type { FileStore } from '@/lib/services/storage/file-store'

export type RenderedFile = {
  kind: 'pdf' | 'article' | 'csv' | 'json'
  bytes: Uint8Array
  mime: string
  pages: number | null
}
/** `remarks`: those that only the layout can tell, never in the way. */
export type Rendered = { files: RenderedFile[]; overflow: Overflow[]; remarks: Remark[] }

/** Every file of a bilan, rendered once, from the same resolved value. */
export const renderFiles = async (
  bilan: ResolvedBilan,
  store: FileStore,
  now: Date,
): Promise<Result<Rendered>> => {
  const medias = await loadMedias(bilan, store)
  if (!medias.ok) return medias
  const article = await renderArticle(bilan)
  try {
    const pdf = await renderPdf(bilan, { medias: medias.value, createdAt: now })
    return ok({
      overflow: pdf.overflow,
      remarks: pdf.remarks,
      files: [
        { kind: 'pdf', bytes: pdf.bytes, mime: 'application/pdf', pages: pdf.pages },
        text('article', article, 'text/html; charset=utf-8'),
        text('csv', toCsv(bilan), 'text/csv; charset=utf-8'),
        text('json', toJson(bilan), 'application/json'),
      ],
    })
  } catch (error) {
    if (!(error instanceof PrintError)) throw error
    log.warn({ details: error.details }, 'print failed')
    return refuse('print-failed', error.sentence)
  }
}

const text = (kind: 'article' | 'csv' | 'json', content: string, mime: string): RenderedFile => ({
  kind,
  bytes: new TextEncoder().encode(content),
  mime,
  pages: null,
})

/** Every image that the pages show, as large as it prints, or the refusal that says one is missing. */
export const loadMedias = async (
  bilan: ResolvedBilan,
  store: FileStore,
): Promise<Result<ReadonlyMap<string, Uint8Array>>> => {
  const medias = new Map<string, Uint8Array>()
  const blocks = bilan.rubriques.flatMap(rubrique => rubrique.blocks)
  const covers = new Set(blocks.flatMap(block => (block.type === 'couverture' ? [block.media] : [])))
  for (const { id, sha256 } of bilan.medias) {
    const bytes = await forPrint(store, sha256, covers.has(id) ? 'couverture' : 'photo')
    if (!bytes) return missing
    medias.set(sha256, bytes)
  }
  const logo = bilan.identity.logoSha256
  const logoBytes = logo === null ? null : await store.get(logo)
  if (logo !== null && !logoBytes) return missing
  if (logo !== null && logoBytes) medias.set(logo, logoBytes)
  return ok(medias)
}

const missing = refuse(
  'media-missing',
  'Le fichier d’une image de ce bilan est introuvable : téléversez-la à nouveau, puis soumettez.',
)
