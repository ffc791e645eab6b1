import { journalName } from '@/components/editor/journal-name'

/**
 * How many texts of this person the journal of this browser holds: asked of the browser itself, so that a page that only
 * wonders fetches nothing. 0 where nothing was ever kept, and where the browser does not say.
 */
export const countKept = async (userId: string, journal = journalName): Promise<number> => {
  try {
    // Opening a base that is not there would make it, empty, and the editor would find no place in it.
    const known = await indexedDB.databases()
    if (!known.some(({ name }) => name === journal)) return 0
    const base = await settled(indexedDB.open(journal))
    try {
      return await settled(base.transaction('texts').objectStore('texts').index('userId').count(userId))
    } finally {
      base.close()
    }
  } catch {
    // A private window, an older browser: the texts are still found by the bilan that they belong to.
    return 0
  }
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('The journal does not answer')))
  })
