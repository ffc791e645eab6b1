import { copyfit, type LengthBudget, type MeasuredPage, type PageFit } from '@/lib/domain/bilan/copyfit'
import type { ProofAnswer } from '@/lib/domain/bilan/proof'
import type { ResolvedBilan } from '@/lib/domain/bilan/resolved'
import { findCoarsePictures } from '@/lib/domain/checker/coarse-pictures'
import type { Remark } from '@/lib/domain/checker/remark'
import { composePages } from './composed-pages'
import { contentOf, documentOf } from './content/content'
import { picturesOf } from './content/pictures'
import { framesOf } from './frames'
import { type Mark, overflowing } from './outcome'
import { composePdf, composeSheets } from './pool'
import { printedPictures } from './printed-pictures'
import { standIn } from './stand-in'

export { closePrint } from './pool'
export { PrintError } from './print-error'
export { Superseded } from './turns'

/** Named in the manifest: the compiler, the templates and their revision. Raise it when a template changes. */
export const rendererVersion = 'typst 0.14.2; brochure 6'

export type PrintMedias = ReadonlyMap<string, Uint8Array>
/** A planned page that does not hold its content, and the words to take away. */
export type Overflow = { page: number; words: number }

/** `remarks`: those that only the layout can tell, never in the way. */
type PrintedPdf = {
  bytes: Uint8Array
  pages: number
  overflow: Overflow[]
  layout: Mark[]
  remarks: Remark[]
}

/**
 * The PDF of a bilan (PDF/UA-1). The same bilan, images and `createdAt` give the same bytes. `overflow` names the
 * planned pages whose content runs onto a following page: it is printed there, never dropped.
 * @throws {PrintError}
 */
export const renderPdf = async (
  bilan: ResolvedBilan,
  options: { medias: PrintMedias; createdAt: Date; signal?: AbortSignal },
): Promise<PrintedPdf> => {
  const { medias, createdAt, signal } = options
  const logo = medias.get(bilan.identity.logoSha256 ?? '') ?? null
  const { pictures, logoPath, files } = picturesOf(bilan, media => medias.get(media.sha256) ?? null, logo)
  const content = contentOf(bilan, pictures, { logoPath, gauges: false })
  const { bytes, pages, layout } = await composePdf(
    {
      kind: 'pdf',
      data: documentOf(content.shared, content.pages),
      medias: files,
      createdAt: Math.floor(createdAt.getTime() / 1000),
    },
    { key: null, ...(signal && { signal }) },
  )
  return {
    bytes,
    pages,
    layout,
    overflow: overflowOf(layout, copyfit(bilan, pageMarks(layout))),
    remarks: findCoarsePictures(bilan, printedPictures(layout)),
  }
}

/**
 * The true pages for the screen, by the template of the PDF; with where each block stands and how full each page is.
 * `known`: names of drawings that the screen already has; they are not drawn again. `key`: of one key only the last
 * one is composed. Pictures are stand-ins (stand-in.ts).
 * @throws {PrintError} Superseded, or the reason of the signal
 */
export const renderProof = async (
  bilan: ResolvedBilan,
  options: {
    key: string
    logo: Uint8Array | null
    known?: readonly string[]
    budgets?: ReadonlyMap<string, LengthBudget>
    signal?: AbortSignal
  },
): Promise<ProofAnswer> => {
  const { key, logo, known = [], budgets, signal } = options
  const { pictures, logoPath, files } = picturesOf(bilan, standIn, logo)
  const content = contentOf(bilan, pictures, { logoPath, gauges: true })
  const { drawings, layout } = await composePages(
    {
      key,
      pages: content.pages,
      known,
      dataOf: (page, first) => documentOf(content.shared, [page], first),
    },
    data => {
      const wanted = { key, ...(signal && { signal }) }
      return composeSheets({ kind: 'pages', data, medias: files, known }, wanted)
    },
  )
  return {
    pages: drawings,
    frames: framesOf(layout),
    fit: copyfit(bilan, pageMarks(layout), budgets),
    remarks: findCoarsePictures(bilan, printedPictures(layout)),
  }
}

const pageMarks = (layout: readonly Mark[]): MeasuredPage[] => layout.filter(mark => mark.mark === 'page')

const overflowOf = (layout: readonly Mark[], fit: readonly PageFit[]): Overflow[] =>
  overflowing(layout).map(page => ({
    page,
    words: Math.max(1, fit.find(measured => measured.page === page)?.excess ?? 1),
  }))
