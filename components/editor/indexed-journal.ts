import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { type Journal, type KeptText, keptTextSchema } from '@/components/editor/journal'
import { journalName } from '@/components/editor/journal-name'

type Schema = DBSchema & {
  texts: { key: [string, string, string]; value: KeptText; indexes: { userId: string } }
}

/** The journal in IndexedDB: it survives a crash, a closed tab and a session that ended. */
export const indexedJournal = (name = journalName): Journal => {
  let opening: Promise<IDBPDatabase<Schema>> | null = null
  const open = (): Promise<IDBPDatabase<Schema>> => {
    opening ??= openDB<Schema>(name, 1, {
      upgrade: database => {
        database
          .createObjectStore('texts', { keyPath: ['userId', 'address', 'writer'] })
          .createIndex('userId', 'userId')
      },
      terminated: () => {
        opening = null
      },
    })
    return opening
  }
  return {
    keep: async text => {
      await (await open()).put('texts', text)
    },
    forget: async ({ userId, address, writer }) => (await open()).delete('texts', [userId, address, writer]),
    list: async userId => {
      const rows: unknown[] = await (await open()).getAllFromIndex('texts', 'userId', userId)
      return rows
        .flatMap(row => keptTextSchema.safeParse(row).data ?? [])
        .toSorted((a, b) => a.typedAt.localeCompare(b.typedAt))
    },
    wipe: async userId => {
      const writing = (await open()).transaction('texts', 'readwrite')
      for (const key of await writing.store.index('userId').getAllKeys(userId))
        await writing.store.delete(key)
      await writing.done
    },
  }
}
