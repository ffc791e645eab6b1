import { listStoredRevisions } from '@/lib/data/edition/load-revision-files'
import type { FileStore } from '@/lib/services/storage/file-store'
import type { SystemContext } from './context'
import { contentDifferences, type Difference } from './edition/check-content'
import { revisionDifferences } from './edition/check-files'

export type Verification = { revisions: number; files: number; differences: Difference[] }

/** Recomputes every manifest hash and every file hash from the stored bytes, a page of revisions at a time. */
export const verifyRevisions = async (
  database: SystemContext['db'],
  store: FileStore,
): Promise<Verification> => {
  const result: Verification = { revisions: 0, files: 0, differences: [] }
  let after: string | null = null
  for (;;) {
    const page = await listStoredRevisions(database, after, 50)
    for (const revision of page) {
      const content = await contentDifferences(store, revision)
      result.revisions += 1
      result.files += revision.files.length + content.medias
      result.differences.push(...(await revisionDifferences(store, revision)), ...content.differences)
    }
    const last = page.at(-1)
    if (!last) return result
    after = last.id
  }
}
