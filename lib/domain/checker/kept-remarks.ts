import { z } from 'zod'
import { NBSP } from '../typography/spaces'
import type { Remark } from './remark'
import { remarkLines } from './remark-lines'

const toldSchema = z.object({ remarks: z.array(z.string()) })

/** The remarks that were not in the way of a submission, a line each, as its history keeps them. */
export const keptRemarks = (remarks: readonly Remark[]): string[] =>
  remarkLines(remarks.filter(({ severity }) => severity !== 'blocking')).map(({ place, sentence }) =>
    place === null ? sentence : `${place}${NBSP}: ${sentence}`,
  )

/** The same, read again; null when the submission kept none, so that nothing is known of them. */
export const readKeptRemarks = (told: unknown): string[] | null => {
  const kept = toldSchema.safeParse(told)
  return kept.success ? kept.data.remarks : null
}
