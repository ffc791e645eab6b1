import type { ResolvedBilan } from '@/lib/domain/bilan/resolved'
import { overflowing, type PrintTask } from './outcome'
import { compose } from './pool'
import { qrSvg } from './qr-code'

export { closePrint } from './pool'
export { PrintError } from './print-error'

/** Named in the manifest: the compiler, the templates and their revision. Raise it when a template changes. */
export const rendererVersion = 'typst 0.14.2; brochure 3'

export type PrintMedias = ReadonlyMap<string, Uint8Array>

/**
 * The PDF of a bilan (PDF/UA-1). The same bilan, images and `createdAt` give the same bytes. `overflow` names the
 * planned pages whose content runs onto a following page: it is printed there, never dropped.
 * @throws {PrintError}
 */
export const renderPdf = async (
  bilan: ResolvedBilan,
  options: { medias: PrintMedias; createdAt: Date; signal?: AbortSignal },
): Promise<{ bytes: Uint8Array; pages: number; overflow: { page: number }[] }> => {
  const task = taskOf('pdf', bilan, options.medias, Math.floor(options.createdAt.getTime() / 1000))
  const outcome = await compose(task, options.signal)
  return { bytes: outcome.bytes, pages: outcome.pages, overflow: overflowing(outcome.edges) }
}

/**
 * The true pages, one SVG each, for the épreuve. The same template as the PDF.
 * @throws {PrintError}
 */
export const renderPages = async (
  bilan: ResolvedBilan,
  options: { medias: PrintMedias; signal?: AbortSignal },
): Promise<{ svg: string[]; overflow: { page: number }[] }> => {
  const outcome = await compose(taskOf('pages', bilan, options.medias, 0), options.signal)
  return { svg: outcome.svg, overflow: overflowing(outcome.edges) }
}

const taskOf = (
  kind: PrintTask['kind'],
  bilan: ResolvedBilan,
  medias: PrintMedias,
  createdAt: number,
): PrintTask => {
  const files = new Map<string, { path: string; bytes: Uint8Array }>()
  const known = bilan.medias.map(media => {
    const bytes = medias.get(media.sha256)
    if (bytes) files.set(media.sha256, { path: `medias/${media.sha256}`, bytes })
    return [media.id, { ...media, path: bytes ? `medias/${media.sha256}` : null }] as const
  })
  const logo = bilan.identity.logoSha256
  const logoBytes = logo === null ? undefined : medias.get(logo)
  if (logo !== null && logoBytes) files.set(logo, { path: `medias/${logo}`, bytes: logoBytes })
  const data = JSON.stringify({
    bilan,
    qr: qrSvg(bilan.address),
    medias: Object.fromEntries(known),
    logo: logoBytes ? `medias/${logo}` : null,
  })
  return { kind, data, medias: [...files.values()], createdAt }
}
