import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/data/client'
import { insertEdition } from '@/lib/data/edition/insert-edition'
import { copyOf, findBilan } from '@/lib/data/edition/last-edition'
import { isUniqueViolation } from '@/lib/data/edition/publication'
import { recordEvent } from '@/lib/data/history/record'
import { carryProposals } from '@/lib/data/proposal/carry'
import { blockSchema, type Rubrique } from '@/lib/domain/bilan/block'
import type { DraftRubrique } from '@/lib/domain/edition/draft'
import { authorize } from '@/lib/domain/policy/can'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { transact } from '../transaction'

export type CreateEditionInput = {
  bilanId: string
  version: 'standard' | 'falc'
  /** From the modèle. Absent: a copy of the last edition. */
  rubriques?: readonly DraftRubrique[]
}

const alreadyActive = refuse(
  'already-active',
  'Une édition de ce bilan est déjà en préparation : terminez-la avant d’en ouvrir une autre.',
)

/** Opens a draft: the first edition from the modèle, the next from the one before. */
export const createEdition = async (
  context: OperationContext,
  input: CreateEditionInput,
): Promise<Result<{ editionId: string; number: number }>> => {
  try {
    return await transact<{ editionId: string; number: number }>(context.db, async tx => {
      const bilan = await findBilan(tx, input.bilanId, input.version)
      if (!bilan) return refuse('unknown-bilan', 'Ce bilan n’existe pas.')
      const allowed = authorize(context.viewer, 'edition.create', { territoryId: bilan.territoryId })
      if (!allowed.ok) return allowed
      if (bilan.active) return alreadyActive
      const start = await startingPoint(tx, input, bilan.last?.id ?? null)
      if (!start)
        return refuse('nothing-to-copy', 'Ce bilan n’a pas d’édition à reprendre : partez du modèle.')
      const number = (bilan.last?.number ?? 0) + 1
      const created = await insertEdition(tx, {
        bilanId: input.bilanId,
        version: input.version,
        number,
        rubriques: start.rubriques,
        common: start.common,
        // Copying is not writing: nobody is the author of what was already validated.
        authorId: input.rubriques ? context.viewer.id : null,
        now: context.now,
      })
      if (!created.ok) return created
      const { editionId } = created.value
      if (bilan.last && start.copied.size > 0)
        await carryProposals(tx, {
          from: bilan.last.id,
          to: editionId,
          blocks: start.copied,
          at: context.now,
        })
      await recordEvent(tx, {
        actor: context.viewer,
        at: context.now,
        action: 'edition.create',
        subject: { kind: 'edition', id: editionId },
        editionId,
        data: { number, version: input.version },
      })
      return ok({ editionId, number })
    })
  } catch (error) {
    if (isUniqueViolation(error)) return alreadyActive
    throw error
  }
}

/** `copied`: new block by the block it was copied from. */
type Start = { rubriques: Rubrique[]; common: Set<string>; copied: Map<string, string> }

const startingPoint = async (
  tx: Db,
  input: CreateEditionInput,
  lastId: string | null,
): Promise<Start | null> => {
  const common = new Set<string>()
  const identified = (block: object, isCommon: boolean) => {
    const id = randomUUID()
    if (isCommon) common.add(id)
    return blockSchema.parse({ ...block, id })
  }
  if (input.rubriques) {
    const rubriques = input.rubriques.map(rubrique => ({
      ...rubrique,
      id: randomUUID(),
      blocks: rubrique.blocks.map(({ common: isCommon, ...block }) => identified(block, isCommon)),
    }))
    return { rubriques, common, copied: new Map() }
  }
  if (!lastId) return null
  const copied = new Map<string, string>()
  const last = await copyOf(tx, lastId)
  const rubriques = last.rubriques.map(rubrique => ({
    ...rubrique,
    id: randomUUID(),
    blocks: rubrique.blocks.map(block => {
      const copy = identified(block, last.isCommon(block.id))
      copied.set(block.id, copy.id)
      return copy
    }),
  }))
  return { rubriques, common, copied }
}
