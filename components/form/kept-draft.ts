import { z } from 'zod'
import { draftPrefix } from '@/components/form/wipe-drafts'

/** Drafts of forms in this browser: one per form and per person. */

export type DraftKey = { /** Whose it is. */ userId: string /** « indicateur:…id ». */; form: string }

const draftSchema = z.object({ at: z.iso.datetime(), values: z.record(z.string(), z.unknown()) })
export type Draft = z.output<typeof draftSchema>

const name = ({ userId, form }: DraftKey): string => `${draftPrefix}${userId}:${form}`

/** Null when there is none, or when what is there is not a draft. */
export const readDraft = (store: Storage, key: DraftKey): Draft | null => {
  const text = store.getItem(name(key))
  if (text === null) return null
  try {
    const parsed = draftSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

export const writeDraft = (store: Storage, key: DraftKey, draft: Draft): void =>
  store.setItem(name(key), JSON.stringify(draft))

export const wipeDraft = (store: Storage, key: DraftKey): void => store.removeItem(name(key))
