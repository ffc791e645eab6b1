import { z } from 'zod'
import { recentPrefix } from '@/components/search/wipe-recent'

/** What this person opened last from the search, in this browser. */

const kept = 6

const entrySchema = z.object({
  label: z.string(),
  detail: z.string(),
  href: z.string().startsWith('/atelier'),
})
export type Entry = z.output<typeof entrySchema>

export const readRecent = (store: Storage, userId: string): Entry[] => {
  const text = store.getItem(recentPrefix + userId)
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
  store.setItem(recentPrefix + userId, JSON.stringify([{ label, detail, href }, ...others].slice(0, kept)))
}
