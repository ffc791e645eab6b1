import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/data/client'
import { insertEdition } from '@/lib/data/edition/insert-edition'
import { copyOf, findBilan } from '@/lib/data/edition/last-edition'
import { recordEvent } from '@/lib/data/history/record'
import { carryAnswers } from '@/lib/data/modele/answers'
import { carryProposals } from '@/lib/data/proposal/carry'
import { isUniqueViolation } from '@/lib/data/unique-violation'
import { blockSchema } from '@/lib/domain/bilan/block'
import { inYears } from '@/lib/domain/bilan/in-years'
import { type Instance, instantiate, modeleContentSchema } from '@/lib/domain/bilan/modele'
import type { DraftRubrique } from '@/lib/domain/edition/draft'
import type { CollectionYears } from '@/lib/domain/indicator/collection-period'
import { authorize } from '@/lib/domain/policy/can'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { transact } from '../transaction'

export type CreateEditionInput = {
  bilanId: string
  version: 'standard' | 'falc'
  /** Given whole. Absent: a copy of the last edition; without one, what the modèle of the collection holds. */
  rubriques?: readonly DraftRubrique[]
}

export type CreatedEdition = { editionId: string; number: number }

const alreadyActive = refuse(
  'already-active',
  'Une édition de ce bilan est déjà en préparation : terminez-la avant d’en ouvrir une autre.',
)

/** Opens a draft: the first edition from the modèle, the next from the one before. */
export const createEdition = async (
  context: OperationContext,
  input: CreateEditionInput,
): Promise<Result<CreatedEdition>> => {
  try {
    return await transact<CreatedEdition>(context.db, tx => openEdition(tx, context, input))
  } catch (error) {
    if (isUniqueViolation(error)) return alreadyActive
    throw error
  }
}

/** The same inside a transaction: a refusal has written nothing. */
export const openEdition = async (
  tx: Db,
  context: Pick<OperationContext, 'viewer' | 'now'>,
  input: CreateEditionInput,
): Promise<Result<CreatedEdition>> => {
  const bilan = await findBilan(tx, input.bilanId, input.version)
  if (!bilan) return refuse('unknown-bilan', 'Ce bilan n’existe pas.')
  const allowed = authorize(context.viewer, 'edition.create', { territoryId: bilan.territoryId })
  if (!allowed.ok) return allowed
  if (bilan.active) return alreadyActive
  const { copied, ...start } = await startingPoint(tx, input, bilan)
  const source = copied ? bilan.last : null
  const number = (bilan.last?.number ?? 0) + 1
  const created = await insertEdition(tx, {
    bilanId: input.bilanId,
    version: input.version,
    number,
    ...start,
    modeleVersionId: source?.modeleVersionId ?? bilan.modeleVersionId,
    // Copying is not writing, from the edition before or from the modèle: only what is given whole has its author.
    authorId: input.rubriques ? context.viewer.id : null,
    now: context.now,
  })
  if (!created.ok) return created
  const { editionId } = created.value
  if (source) {
    const copies = { from: source.id, to: editionId }
    await carryProposals(tx, { ...copies, at: context.now })
    await carryAnswers(tx, copies)
  }
  await recordEvent(tx, {
    actor: context.viewer,
    at: context.now,
    action: 'edition.create',
    subject: { kind: 'edition', id: editionId },
    editionId,
    data: { number, version: input.version },
  })
  return ok({ editionId, number })
}

type From = { last: { id: string } | null; modeleContent: unknown; years: CollectionYears }

/** `copied`: from the last edition. */
type Start = Instance & { copied: boolean }

const startingPoint = async (
  tx: Db,
  { rubriques }: CreateEditionInput,
  { last, modeleContent, years }: From,
): Promise<Start> => {
  if (rubriques || !last) {
    const given = rubriques ?? modeleContentSchema.parse(modeleContent).rubriques
    return { ...instantiate(inYears(given, years), randomUUID), copied: false }
  }
  const held = await copyOf(tx, last.id)
  const common = new Set<string>()
  const origins = new Map<string, string>()
  const copyId = (id: string): string => {
    const copy = randomUUID()
    const key = held.origins.get(id)
    if (key !== undefined) origins.set(copy, key)
    return copy
  }
  return {
    rubriques: held.rubriques.map(rubrique => ({
      ...rubrique,
      id: copyId(rubrique.id),
      blocks: rubrique.blocks.map(block => {
        const copy = blockSchema.parse({ ...block, id: copyId(block.id) })
        if (held.isCommon(block.id)) common.add(copy.id)
        return copy
      }),
    })),
    common,
    origins,
    copied: true,
  }
}
