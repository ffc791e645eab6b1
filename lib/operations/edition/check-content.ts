import { z } from 'zod'
import { canonicalJson } from '@/lib/domain/bilan/canonical'
import type { FileStore } from '@/lib/services/storage/file-store'
import { sha256 } from '@/lib/services/storage/sha256'
import type { FileDifference } from './check-files'

/** `content`: what the screens read of a revision is not what its manifest says. */
export type Difference = Omit<FileDifference, 'what'> & { what: FileDifference['what'] | 'content' }

const contentSchema = z.object({
  bilan: z.looseObject({ medias: z.array(z.object({ sha256: z.string() })) }),
})

type Revision = { id: string; manifest: string; resolved: unknown }

/** Whether the content that screens read is the manifest's, and the images that it names are there, unchanged. */
export const contentDifferences = async (
  store: FileStore,
  { id: revisionId, manifest, resolved }: Revision,
): Promise<{ medias: number; differences: Difference[] }> => {
  const bilan = bilanOf(manifest)
  if (!bilan || canonicalJson(bilan) !== canonicalJson(resolved))
    return { medias: 0, differences: [{ revisionId, what: 'content', file: null }] }
  const hashes = [...new Set(bilan.medias.map(media => media.sha256))]
  const differences: Difference[] = []
  for (const hash of hashes) {
    const bytes = await store.get(hash)
    if (!bytes) differences.push({ revisionId, what: 'missing', file: hash })
    else if (sha256(bytes) !== hash) differences.push({ revisionId, what: 'altered', file: hash })
  }
  return { medias: hashes.length, differences }
}

const bilanOf = (manifest: string): z.infer<typeof contentSchema>['bilan'] | null => {
  try {
    return contentSchema.safeParse(JSON.parse(manifest)).data?.bilan ?? null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
