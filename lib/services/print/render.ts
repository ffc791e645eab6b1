import { copyfit, type LengthBudget, type MeasuredPage, type PageFit } from '@/lib/domain/bilan/copyfit'
import type { ProofAnswer } from '@/lib/domain/bilan/proof'
import type { ResolvedBilan, ResolvedMedia } from '@/lib/domain/bilan/resolved'
import { framesOf } from './frames'
import { type Mark, overflowing, type PrintTask } from './outcome'
import { compose } from './pool'
import { qrSvg } from './qr-code'
import { standIn } from './stand-in'

export { closePrint } from './pool'
export { PrintError } from './print-error'
export { Superseded } from './turns'

/** Named in the manifest: the compiler, the templates and their revision. Raise it when a template changes. */
export const rendererVersion = 'typst 0.14.2; brochure 4'

export type PrintMedias = ReadonlyMap<string, Uint8Array>
/** A planned page that does not hold its content, and the words to take away. */
export type Overflow = { page: number; words: number }

/**
 * The PDF of a bilan (PDF/UA-1). The same bilan, images and `createdAt` give the same bytes. `overflow` names the
 * planned pages whose content runs onto a following page: it is printed there, never dropped.
 * @throws {PrintError}
 */
export const renderPdf = async (
  bilan: ResolvedBilan,
  options: { medias: PrintMedias; createdAt: Date; signal?: AbortSignal },
): Promise<{ bytes: Uint8Array; pages: number; overflow: Overflow[]; layout: Mark[] }> => {
  const { medias, createdAt, signal } = options
  const task: PrintTask = {
    ...content(bilan, media => medias.get(media.sha256) ?? null, medias),
    kind: 'pdf',
    known: [],
    createdAt: Math.floor(createdAt.getTime() / 1000),
  }
  const { bytes, pages, layout } = await compose(task, { key: null, ...(signal && { signal }) })
  return { bytes, pages, layout, overflow: overflowOf(layout, copyfit(bilan, pageMarks(layout))) }
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
  const logos = new Map(logo && bilan.identity.logoSha256 ? [[bilan.identity.logoSha256, logo]] : [])
  const task: PrintTask = {
    ...content(bilan, standIn, logos),
    kind: 'pages',
    known: [...known],
    createdAt: 0,
  }
  const { drawings, layout } = await compose(task, { key, ...(signal && { signal }) })
  return {
    pages: drawings,
    frames: framesOf(layout),
    fit: copyfit(bilan, pageMarks(layout), budgets),
  }
}

const pageMarks = (layout: readonly Mark[]): MeasuredPage[] => layout.filter(mark => mark.mark === 'page')

const overflowOf = (layout: readonly Mark[], fit: readonly PageFit[]): Overflow[] =>
  overflowing(layout).map(page => ({
    page,
    words: Math.max(1, fit.find(measured => measured.page === page)?.excess ?? 1),
  }))

/** What the templates read: the bilan, its QR code, and which images they find beside them. */
const content = (
  bilan: ResolvedBilan,
  picture: (media: ResolvedMedia) => Uint8Array | null,
  logos: PrintMedias,
): Pick<PrintTask, 'data' | 'medias'> => {
  const files = new Map<string, { path: string; bytes: Uint8Array }>()
  const known = bilan.medias.map(media => {
    const bytes = picture(media)
    if (bytes) files.set(media.sha256, { path: `medias/${media.sha256}`, bytes })
    return [media.id, { ...media, path: bytes ? `medias/${media.sha256}` : null }] as const
  })
  const logo = bilan.identity.logoSha256
  const logoBytes = logo === null ? undefined : logos.get(logo)
  if (logo !== null && logoBytes) files.set(logo, { path: `medias/${logo}`, bytes: logoBytes })
  const data = JSON.stringify({
    bilan,
    qr: qrSvg(bilan.address),
    medias: Object.fromEntries(known),
    logo: logoBytes ? `medias/${logo}` : null,
  })
  return { data, medias: [...files.values()] }
}
