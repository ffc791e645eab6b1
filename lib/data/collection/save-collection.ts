import type { DeadlineStep } from '@/lib/domain/calendar/deadline'
import type { CollectionInput } from '@/lib/domain/collection/form'
import type { Issuer } from '@/lib/domain/collection/issuer'
import { imprintSchema } from '@/lib/domain/edition/collection-content'
import type { Db } from '../client'
import { slugFor } from '../territory-import/slug'

const asDate = (day: string): Date => new Date(`${day}T00:00:00Z`)

type Saved = Omit<
  CollectionInput,
  'id' | 'revision' | 'territoryIds' | 'days' | 'imprimeurName' | 'imprimeurAddress'
> & {
  issuer: Issuer
  deadlines: readonly { step: DeadlineStep; dueOn: string }[]
}

const columns = (input: Saved) => ({
  title: input.title,
  issuer: input.issuer,
  modeleVersionId: input.modeleVersionId,
  dataStartYear: input.dataStartYear,
  dataEndYear: input.dataEndYear,
  mandat: input.mandat,
  letterboxOn: asDate(input.letterboxOn),
  imprimeurId: input.imprimeurId,
})

const imprintOf = ({ director, host, contact, payer }: Saved) => ({ director, host, contact, payer })

/**
 * The imprimeur of this name at this address. One that is known elsewhere has moved: what is printed from now on says
 * where it is. `movedFrom`: its address until now.
 */
export const saveImprimeur = async (
  tx: Db,
  { name, address }: { name: string; address: string },
): Promise<{ id: string; movedFrom: string | null }> => {
  const known = await tx.imprimeur.findUnique({ where: { name }, select: { id: true, address: true } })
  if (!known) {
    const { id } = await tx.imprimeur.create({ data: { name, address }, select: { id: true } })
    return { id, movedFrom: null }
  }
  if (known.address === address) return { id: known.id, movedFrom: null }
  await tx.imprimeur.update({ where: { id: known.id }, data: { address }, select: { id: true } })
  return { id: known.id, movedFrom: known.address }
}

export const createCollection = async (tx: Db, input: Saved, now: Date) => {
  const taken = await tx.collection.findMany({ select: { slug: true } })
  const slugs = new Set(taken.map(({ slug }) => slug))
  const slug = slugFor(input.title, String(slugs.size + 1), candidate => slugs.has(candidate))
  const created = await tx.collection.create({
    data: { ...columns(input), imprint: imprintOf(input), slug, createdAt: now },
    select: { id: true, slug: true },
  })
  await writeDeadlines(tx, created.id, input.deadlines)
  return created
}

/** Conditional on the revision that was read; null when somebody saved first. */
export const updateCollection = async (
  tx: Db,
  { id, revision }: { id: string; revision: number },
  input: Saved,
) => {
  const read = { id, revision }
  const stored = await tx.collection.findFirst({ where: read, select: { imprint: true } })
  if (!stored) return null
  // Credits are in no form: what is stored stays.
  const imprint = { ...imprintSchema.parse(stored.imprint), ...imprintOf(input) }
  const { count } = await tx.collection.updateMany({
    where: read,
    data: { ...columns(input), imprint, revision: { increment: 1 } },
  })
  if (count === 0) return null
  await writeDeadlines(tx, id, input.deadlines)
  return tx.collection.findUniqueOrThrow({ where: { id }, select: { id: true, slug: true } })
}

const writeDeadlines = async (tx: Db, collectionId: string, deadlines: Saved['deadlines']) => {
  await tx.collectionDeadline.deleteMany({ where: { collectionId } })
  await tx.collectionDeadline.createMany({
    data: deadlines.map(({ step, dueOn }) => ({ collectionId, step, dueOn: asDate(dueOn) })),
  })
}

/** Makes these territories the concerned ones. Returns the names of those that can’t leave: their bilan has begun. */
export const setTerritories = async (
  tx: Db,
  collectionId: string,
  territoryIds: readonly string[],
): Promise<string[]> => {
  const leaving = { collectionId, territoryId: { notIn: [...territoryIds] } }
  const begun = await tx.bilan.findMany({
    where: { ...leaving, editions: { some: {} } },
    select: { territory: { select: { name: true } } },
  })
  if (begun.length > 0) return begun.map(({ territory }) => territory.name)
  await tx.bilan.deleteMany({ where: leaving })
  await tx.bilan.createMany({
    data: territoryIds.map(territoryId => ({ collectionId, territoryId })),
    skipDuplicates: true,
  })
  return []
}
