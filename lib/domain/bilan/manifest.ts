import { canonicalJson } from './canonical'
import type { ResolvedBilan } from './resolved'

/** A file rendered at submission, named by its content. */
export type ManifestFile = { kind: string; sha256: string; bytes: number }

export type ManifestInput = {
  bilan: ResolvedBilan
  files: readonly ManifestFile[]
  /** Version of what renders the files. */
  renderer: string
  modele: { code: string; version: number | string }
}

/**
 * What is validated, approved and published, as canonical JSON (RFC 8785): the content with its figures, names,
 * wordings and images (by SHA-256), the modèle, the renderer and the SHA-256 of each file. Its hash names it.
 */
export const buildManifest = ({ bilan, files, renderer, modele }: ManifestInput): string =>
  canonicalJson({
    format: 'manifeste/1',
    bilan,
    files: files
      .map(({ kind, sha256, bytes }) => ({ kind, sha256, bytes }))
      .toSorted((a, b) => (a.kind < b.kind ? -1 : 1)),
    modele: { code: modele.code, version: String(modele.version) },
    renderer,
  })
