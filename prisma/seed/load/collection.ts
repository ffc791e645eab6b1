import type { Db } from '@/lib/data/client'
import { modeleContentSchema } from '@/lib/domain/bilan/modele'
import { parisDate } from '@/lib/domain/calendar/paris-date'
import { collection, deadlines, identity, imprimeur, modele } from '../data/collection'
import { modeleContent } from '../data/modele/content'

const day = 86_400_000

/** A day of the calendar, `days` after `now`. */
export const dayAfter = (now: Date, days: number): Date =>
  new Date(`${parisDate(new Date(now.getTime() + days * day))}T00:00:00Z`)

/** The modèle, the printer, and the collection with its deadlines counted from the day of loading. */
export const seedCollection = async (db: Db, now: Date): Promise<{ id: string }> => {
  const { id: imprimeurId } = await db.imprimeur.create({
    data: { ...imprimeur, fictitious: true },
    select: { id: true },
  })
  const { id: modeleId } = await db.modele.create({ data: modele, select: { id: true } })
  const { id: modeleVersionId } = await db.modeleVersion.create({
    data: {
      modeleId,
      number: 1,
      content: modeleContentSchema.parse({ pages: 4, rubriques: modeleContent }),
      identity,
      createdAt: now,
      updatedAt: now,
      publishedAt: now,
    },
    select: { id: true },
  })
  return db.collection.create({
    data: {
      ...collection,
      modeleVersionId,
      imprimeurId,
      letterboxOn: dayAfter(now, deadlines.letterbox),
      createdAt: dayAfter(now, deadlines.created),
      deadlines: {
        createMany: {
          data: deadlines.steps.map(({ step, days }) => ({ step, dueOn: dayAfter(now, days) })),
        },
      },
    },
    select: { id: true },
  })
}
