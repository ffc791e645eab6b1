import 'server-only'
import { notFound } from 'next/navigation'
import { listBilanTerritories } from '@/lib/data/bilan/find-printable'
import { db } from '@/lib/data/client'
import {
  findCollection,
  hasEditions,
  listCollections,
  listImprimeurs,
  listPublishedModeles,
} from '@/lib/data/collection/collections'
import { findLastCreation } from '@/lib/data/collection/creations'
import { findPublishedVersion } from '@/lib/data/modele/modeles'
import { creationProgress } from '@/lib/domain/collection/creation'
import { type CollectionValues, collectionValues, newCollection } from '@/lib/domain/collection/form'
import { imprintSchema } from '@/lib/domain/edition/collection-content'
import { can } from '@/lib/domain/policy/can'
import { requirePermission } from '../record/gate'

const day = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null

/** Every collection, the latest first. */
export const loadCollections = async () => {
  const viewer = await requirePermission('record.read')
  const rows = await listCollections(db())
  return {
    manages: can(viewer, 'collection.manage'),
    rows: rows.map(({ bilans, letterboxOn, ...row }) => ({
      ...row,
      letterboxOn: day(letterboxOn),
      concerned: bilans.length,
      created: bilans.filter(({ _count }) => _count.editions > 0).length,
    })),
  }
}

/** A collection: what it says, its territories and their bilans, the last creation, whether the modèle moved. */
export const loadCollection = async (slug: string) => {
  const viewer = await requirePermission('record.read')
  const collection = await findCollection(db(), slug)
  if (!collection) notFound()
  const { modele } = collection.modeleVersion
  const [creation, latest] = await Promise.all([
    findLastCreation(db(), collection.id),
    findPublishedVersion(db(), modele.id),
  ])
  const behind = collection.bilans.some(
    ({ editions: [edition] }) =>
      edition?.status === 'brouillon' && edition.modeleVersion.number < (latest?.number ?? 0),
  )
  return {
    manages: can(viewer, 'collection.manage'),
    edits: can(viewer, 'edition.edit'),
    collection: {
      ...collection,
      letterboxOn: day(collection.letterboxOn),
      imprint: imprintSchema.parse(collection.imprint),
      deadlines: collection.deadlines.map(({ step, dueOn }) => ({ step, dueOn: day(dueOn) ?? '' })),
    },
    toCreate: collection.bilans.filter(({ editions }) => editions.length === 0).length,
    creation: creation && {
      ...creation,
      askedAt: creation.askedAt.toISOString(),
      progress: creationProgress(creation.rows, creation.finishedAt !== null),
      rows: creation.rows.map(({ outcome, sentence, bilan }) => ({
        outcome,
        sentence,
        territory: bilan.territory,
      })),
    },
    /** The published version that drafts do not follow yet; null when all do. */
    newer: behind && latest ? latest.number : null,
  }
}
export type LoadedCollection = Awaited<ReturnType<typeof loadCollection>>

/** What the form of a collection offers; for a new one, `slug` is null. */
export const loadCollectionForm = async (slug: string | null) => {
  const viewer = await requirePermission('collection.manage')
  const [modeles, territories, imprimeurs] = await Promise.all([
    listPublishedModeles(db()),
    listBilanTerritories(db()),
    listImprimeurs(db()),
  ])
  const stored = slug === null ? null : await findCollection(db(), slug)
  if (slug !== null && !stored) notFound()
  const [first] = modeles
  const values: CollectionValues = stored
    ? collectionValues({
        ...stored,
        letterboxOn: day(stored.letterboxOn),
        imprint: imprintSchema.parse(stored.imprint),
        deadlines: stored.deadlines.map(({ step, dueOn }) => ({ step, dueOn: day(dueOn) ?? '' })),
        territoryIds: stored.bilans.map(({ territory }) => territory.id),
      })
    : newCollection({ modeleVersionId: first?.version.id ?? '', mandat: await lastMandat() })
  const own = stored && {
    code: stored.modeleVersion.modele.code,
    name: stored.modeleVersion.modele.name,
    scope: stored.modeleVersion.modele.scope,
    issuer: stored.issuer,
    version: { id: stored.modeleVersionId, number: stored.modeleVersion.number },
  }
  return {
    userId: viewer.id,
    title: stored?.title ?? null,
    values,
    /** Once bilans are made of it, the modèle changes by its versions only. */
    modeleFixed: stored !== null && (await hasEditions(db(), stored.id)),
    modeles: own ? [own, ...modeles.filter(({ version }) => version.id !== own.version.id)] : modeles,
    territories,
    imprimeurs,
  }
}
/** The mandat of the last collection: most often the same. */
const lastMandat = async (): Promise<string> => {
  const [last] = await listCollections(db())
  return last?.mandat ?? ''
}
