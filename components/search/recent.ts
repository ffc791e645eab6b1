import { z } from 'zod'

/** What this person opened last from the search, in this browser. */

const prefix = 'atelier.recents:'
const kept = 6

const entrySchema = z.object({
  label: z.string(),
  detail: z.string(),
  href: z.string().startsWith('/atelier'),
})
export type Entry = z.output<typeof entrySchema>

export const readRecent = (store: Storage, userId: string): Entry[] => {
  const text = store.getItem(prefix + userId)
  if (text === null) return []
  try {
    const parsed = z.array(entrySchema).max(kept).safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

export const keepRecent = (store: Storage, userId: string, entry: Entry): void => {
  const others = readRecent(store, userId).filter(({ href }) => href !== entry.href)
  const { label, detail, href } = entry
  store.setItem(prefix + userId, JSON.stringify([{ label, detail, href }, ...others].slice(0, kept)))
}

export const wipeRecent = (store: Storage): void => {
  for (const key of Object.keys(store)) if (key.startsWith(prefix)) store.removeItem(key)
}
