import { z } from 'zod'
import { type RubriqueHead, rubriqueHeadSchema } from '@/lib/domain/bilan/block'
import { Prisma } from '@/prisma/generated/client'
import type { Db } from '../client'

export type StoredHead = {
  id: string
  editionId: string
  revision: number
  modeleKey: string | null
  head: RubriqueHead
}

export const findRubrique = async (tx: Db, rubriqueId: string): Promise<StoredHead | null> => {
  const rubrique = await tx.rubrique.findUnique({
    where: { id: rubriqueId },
    select: {
      id: true,
      editionId: true,
      revision: true,
      modeleKey: true,
      title: true,
      chapo: true,
      ambition: { select: { code: true } },
    },
  })
  if (!rubrique) return null
  const { title, chapo, ambition, ...stored } = rubrique
  return { ...stored, head: rubriqueHeadSchema.parse({ title, chapo, ambition: ambition?.code ?? null }) }
}

/** Conditional on the revision that was read. False: someone saved first. */
export const writeRubrique = async (
  tx: Db,
  rubriqueId: string,
  revision: number,
  { title, chapo, ambitionId }: Pick<RubriqueHead, 'title' | 'chapo'> & { ambitionId: string | null },
): Promise<boolean> => {
  const { count } = await tx.rubrique.updateMany({
    where: { id: rubriqueId, revision },
    data: { title, chapo: chapo ?? Prisma.DbNull, ambitionId, revision: { increment: 1 } },
  })
  return count > 0
}

/** What the history says of a save of a head: it has no other trace. */
const writeSchema = z.object({ revision: z.number(), mutation: z.string().optional() })

/** Who saved the head of a rubrique last, and under what name it was sent. */
export const lastRubriqueAuthor = async (tx: Db, rubriqueId: string) => {
  const last = await tx.historyEvent.findFirst({
    where: { subjectKind: 'rubrique', subjectId: rubriqueId, action: 'rubrique.save' },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { actorName: true, at: true, data: true },
  })
  const written = writeSchema.safeParse(last?.data).data
  return last && { ...last, revision: written?.revision, mutation: written?.mutation ?? null }
}

/** A save of this person that was already written under that name; null when there is none. */
export const findHeadWrite = async (
  tx: Db,
  { rubriqueId, mutation, authorId }: { rubriqueId: string; mutation: string; authorId: string },
): Promise<{ revision: number; savedAt: string } | null> => {
  const event = await tx.historyEvent.findFirst({
    where: {
      subjectKind: 'rubrique',
      subjectId: rubriqueId,
      action: 'rubrique.save',
      actorId: authorId,
      data: { path: ['mutation'], equals: mutation },
    },
    select: { at: true, data: true },
  })
  return event && { revision: writeSchema.parse(event.data).revision, savedAt: event.at.toISOString() }
}
