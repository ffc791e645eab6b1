import { readKeptRemarks } from '@/lib/domain/checker/kept-remarks'
import { transitionActions } from '@/lib/domain/shared/history'
import type { Db } from '../client'

/** The remarks that a revision was submitted with, none of them blocking; null when its submission did not keep them. */
export const findSubmissionRemarks = async (
  db: Db,
  { editionId, revisionId }: { editionId: string; revisionId: string },
): Promise<string[] | null> => {
  const event = await db.historyEvent.findFirst({
    where: { editionId, revisionId, action: transitionActions.submit },
    select: { data: true },
  })
  return readKeptRemarks(event?.data)
}
