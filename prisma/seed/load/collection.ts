import type { Db } from '@/lib/data/client'
import { modeleContentSchema } from '@/lib/domain/bilan/modele'
import { parisDate } from '@/lib/domain/calendar/paris-date'
import type { DraftRubrique } from '@/lib/domain/edition/draft'
import type { Prisma } from '@/prisma/generated/client'
import { collection, deadlines, identity, imprimeur, modele, otherModeles } from '../data/collection'
import { modeleContent } from '../data/modele/content'
import { departementContent } from '../data/modele/departement/content'
import { groupeContent } from '../data/modele/groupe/content'

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
  const modeleVersionId = await seedModele(db, { modele, identity, rubriques: modeleContent }, now)
  const { groupe, departement } = otherModeles
  await seedModele(db, { ...groupe, rubriques: groupeContent }, now)
  await seedModele(db, { ...departement, identity, rubriques: departementContent }, now)
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

type SeedModele = {
  modele: Prisma.ModeleCreateInput
  identity: typeof identity | typeof otherModeles.groupe.identity
  rubriques: readonly DraftRubrique[]
}

/** A modèle of four pages with its first version, published. */
const seedModele = async (
  db: Db,
  { modele: data, identity: own, rubriques }: SeedModele,
  now: Date,
): Promise<string> => {
  const { id: modeleId } = await db.modele.create({ data, select: { id: true } })
  const { id } = await db.modeleVersion.create({
    data: {
      modeleId,
      number: 1,
      content: modeleContentSchema.parse({ pages: 4, rubriques }),
      identity: own,
      createdAt: now,
      updatedAt: now,
      publishedAt: now,
    },
    select: { id: true },
  })
  return id
}
