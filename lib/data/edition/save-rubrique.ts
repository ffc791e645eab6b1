import type { InlineText } from '@/lib/domain/bilan/rich-text'
import { Prisma } from '@/prisma/generated/client'
import type { Db } from '../client'

export const findRubrique = (tx: Db, rubriqueId: string) =>
  tx.rubrique.findUnique({
    where: { id: rubriqueId },
    select: { id: true, editionId: true, revision: true, title: true, chapo: true },
  })

export type RubriqueHead = { title: InlineText; chapo: InlineText | null }

/** Conditional on the revision that was read. False: someone saved first. */
export const writeRubrique = async (
  tx: Db,
  rubriqueId: string,
  revision: number,
  { title, chapo }: RubriqueHead,
): Promise<boolean> => {
  const { count } = await tx.rubrique.updateMany({
    where: { id: rubriqueId, revision },
    data: { title, chapo: chapo ?? Prisma.DbNull, revision: { increment: 1 } },
  })
  return count > 0
}

/** Who saved the head of a rubrique last: it has no trace of its own but the history. */
export const lastRubriqueAuthor = (tx: Db, rubriqueId: string) =>
  tx.historyEvent.findFirst({
    where: { subjectKind: 'rubrique', subjectId: rubriqueId, action: 'rubrique.save' },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { actorName: true, at: true },
  })
