import { z } from 'zod'
import { rubriqueHeadSchema } from '@/lib/domain/bilan/block'
import type { Db } from '../client'
import type { HistoryEntry } from '../history/record'
import type { StoredHead } from './save-rubrique'

type Removed = Pick<StoredHead, 'revision' | 'modeleKey' | 'head'>

/** What the history keeps of a rubrique that is taken out: there is no other trace of it. */
export const removedData = ({ head, ...rest }: Removed): HistoryEntry['data'] => ({
  ...rest,
  head: JSON.stringify(head),
})

const removedSchema = z.object({
  revision: z.int(),
  modeleKey: z.string().nullable(),
  head: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(rubriqueHeadSchema),
})

/** A rubrique as it was when it was last taken out; null when it never was. */
export const findRemovedRubrique = async (
  tx: Db,
  rubriqueId: string,
): Promise<(Removed & { editionId: string }) | null> => {
  const event = await tx.historyEvent.findFirst({
    where: { subjectKind: 'rubrique', subjectId: rubriqueId, action: 'rubrique.delete' },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { editionId: true, data: true },
  })
  const kept = removedSchema.safeParse(event?.data)
  return event?.editionId && kept.success ? { editionId: event.editionId, ...kept.data } : null
}
