import type { ResolvedBilan, ResolvedMedia } from '@/lib/domain/bilan/resolved'
import type { PrintTask } from '../outcome'

/** A picture beside the templates; `path` is null when its bytes are not there yet. */
export type Picture = Pick<ResolvedMedia, 'alternative' | 'credit' | 'width' | 'height'> & {
  path: string | null
  focal: { x: number; y: number }
}

const centre = { x: 50, y: 50 }

/** Pictures of a bilan by id, its logo, and the files that the templates find beside them, each once. */
export const picturesOf = (
  { medias, identity: { logoSha256 } }: ResolvedBilan,
  bytesOf: (media: ResolvedMedia) => Uint8Array | null,
  logo: Uint8Array | null,
): { pictures: Map<string, Picture>; logoPath: string | null; files: PrintTask['medias'] } => {
  const files = new Map<string, Uint8Array>()
  const add = (sha256: string, bytes: Uint8Array | null): string | null => {
    if (!bytes) return null
    files.set(`medias/${sha256}`, bytes)
    return `medias/${sha256}`
  }
  const pictures = medias.map((media): [string, Picture] => {
    const { id, sha256, alternative, credit, width, height, focal = centre } = media
    return [id, { path: add(sha256, bytesOf(media)), alternative, credit, width, height, focal }]
  })
  const logoPath = logoSha256 === null ? null : add(logoSha256, logo)
  return {
    pictures: new Map(pictures),
    logoPath,
    files: [...files].map(([path, bytes]) => ({ path, bytes })),
  }
}
