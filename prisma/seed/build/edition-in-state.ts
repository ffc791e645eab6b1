import type { DraftRubrique } from '@/lib/domain/edition/draft'
import type { Status } from '@/lib/domain/edition/status'
import { createEdition } from '@/lib/operations/edition/create'
import { fileStore } from '@/lib/services/storage/file-store'
import { modeleContent } from '../data/modele/content'
import { crewOf } from './viewers'
import { allowed, type Stage, walker } from './walk'
import { dayBefore, momentOf, offsets, type Review, walkTo } from './walk-to'

export type EditionRequest = {
  /** Slug of the canton. */
  canton: string
  state: Status
  /** The modèle's, unless told otherwise. */
  content?: readonly DraftRubrique[]
  review?: Review
  /** When it all ends; the decisions are spread over the days before. */
  now?: Date
}

export type EditionInState = { id: string; bilanId: string; number: number }

type Options = { db: Stage['db'] } & Partial<Stage>

/**
 * An edition of this canton in this state, reached by the real transitions, with the people they take. `remplace` also
 * makes and publishes the edition that replaces it (the one returned is the replaced one). Shared by the demonstration
 * and the tests; needs the référentiel, the accounts and the collection.
 */
export const editionInState = async (options: Options, request: EditionRequest): Promise<EditionInState> => {
  const stage: Stage = {
    db: options.db,
    store: options.store ?? fileStore(),
    settings: options.settings ?? { siteUrl: 'http://localhost:3000', demonstration: true },
  }
  const now = request.now ?? new Date()
  const { bilan, territory } = await bilanOf(stage.db, request.canton)
  const crew = await crewOf(stage.db, territory)
  const make = async (at: Date, rubriques?: readonly DraftRubrique[]) => {
    const created = allowed(
      await createEdition(
        { ...stage, viewer: crew.writer, now: at },
        { bilanId: bilan.id, version: 'standard', rubriques },
      ),
    )
    return { id: created.editionId, bilanId: bilan.id, number: created.number }
  }
  const path = { crew, review: request.review ?? 'favorable' } as const
  const edition = await make(momentOf(now, 'create'), request.content ?? modeleContent)
  const walk = walker(stage, edition.id)
  if (request.state !== 'remplace') {
    await walkTo(request.state, { ...path, walk, now })
    return edition
  }
  await walkTo('publie', { ...path, walk, now: dayBefore(now, offsets.submit + 2) })
  const next = await make(dayBefore(now, offsets.submit + 1))
  await walkTo('publie', { ...path, walk: walker(stage, next.id), now })
  return edition
}

const bilanOf = async (db: Stage['db'], canton: string) => {
  const territory = await db.territory.findUniqueOrThrow({
    where: { kind_slug: { kind: 'canton', slug: canton } },
    select: { id: true, code: true },
  })
  const { id: collectionId } = await db.collection.findFirstOrThrow({
    where: { issuer: 'institution', archivedAt: null },
    orderBy: { createdAt: 'desc' },
    select: { id: true },
  })
  const key = { collectionId, territoryId: territory.id }
  const bilan = await db.bilan.upsert({
    where: { collectionId_territoryId: key },
    create: key,
    update: {},
    select: { id: true },
  })
  return { bilan, territory }
}
