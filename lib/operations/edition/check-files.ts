import { z } from 'zod'
import type { Db } from '@/lib/data/client'
import { loadStoredRevision, type StoredRevision } from '@/lib/data/edition/load-revision-files'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { FileStore } from '@/lib/services/storage/file-store'
import { sha256 } from '@/lib/services/storage/sha256'

/** What is wrong between a manifest, its hash, the files it names and the bytes that are stored. */
export type FileDifference = {
  revisionId: string
  what: 'manifest' | 'file-list' | 'missing' | 'altered'
  file: string | null
}

const listedSchema = z.object({
  files: z.array(z.object({ kind: z.string(), sha256: z.string(), bytes: z.number() })),
})

/** Recomputes every hash of a revision from the bytes. Empty: all is as it was approved. */
export const revisionDifferences = async (
  store: FileStore,
  revision: StoredRevision,
): Promise<FileDifference[]> => {
  const found: FileDifference[] = []
  const add = (what: FileDifference['what'], file: string | null) =>
    found.push({ revisionId: revision.id, what, file })
  if (sha256(revision.manifest) !== revision.manifestHash) add('manifest', null)
  if (listed(revision.manifest) !== summary(revision.files)) add('file-list', null)
  for (const file of revision.files) {
    const bytes = await store.get(file.sha256)
    if (!bytes) add('missing', file.kind)
    else if (bytes.byteLength !== file.bytes || sha256(bytes) !== file.sha256) add('altered', file.kind)
  }
  return found
}

/** As a refusal: publication copies bytes, so they must all be there and right. */
export const checkRevisionFiles = async (
  db: Db,
  store: FileStore,
  revisionId: string,
): Promise<Result<true>> => {
  const revision = await loadStoredRevision(db, revisionId)
  const differences = revision ? await revisionDifferences(store, revision) : null
  return differences?.length === 0
    ? ok(true)
    : refuse(
        'files-damaged',
        'Les fichiers approuvés ne sont plus tous là, ou ont changé : rien n’est publié. Prévenez l’administration, puis reprenez le bilan pour le soumettre à nouveau.',
      )
}

const summary = (files: { kind: string; sha256: string; bytes: number }[]): string =>
  files
    .map(file => `${file.kind} ${file.sha256} ${file.bytes}`)
    .sort()
    .join('\n')

const listed = (manifest: string): string | null => {
  try {
    const parsed = listedSchema.safeParse(JSON.parse(manifest))
    return parsed.success ? summary(parsed.data.files) : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
