import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/data/client'
import { insertBlock, listBlockIds, placeBlocks, removeBlock } from '@/lib/data/edition/arrange-blocks'
import { findRecords } from '@/lib/data/edition/known-records'
import { loadOwnKeys } from '@/lib/data/edition/own-keys'
import { writeBlock, writeReferences } from '@/lib/data/edition/save-block'
import { insertRubrique, writeRubriqueHead } from '@/lib/data/modele/follow'
import { blockSchema } from '@/lib/domain/bilan/block'
import { collectReferences } from '@/lib/domain/bilan/collect-references'
import type { ModeleBlock, ModeleContent } from '@/lib/domain/bilan/modele'
import type { Followed, ModeleChange } from '@/lib/domain/modele/changes'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'

type Take = { editionId: string; change: ModeleChange; followed: Followed; now: ModeleContent }

const moved = refuse(
  'conflict',
  'Ce texte vient de changer dans ce canton : rien n’a été remplacé. Relisez-le.',
)

/** Makes a draft say what the modèle says, for one change. The edition is held by its caller. */
export const takeChange = async (tx: Db, context: OperationContext, take: Take): Promise<Result<true>> => {
  const { editionId, change } = take
  if (change.part === 'rubrique') {
    if (change.local) return (await writeRubriqueHead(tx, change.local, change.now)) ? ok(true) : moved
    const rubriqueId = await insertRubrique(tx, editionId, change.now)
    for (const block of change.now.blocks) {
      const added = await addBlock(tx, context, { editionId, rubriqueId, block })
      if (!added.ok) return added
    }
    return ok(true)
  }
  const { now, local } = change
  if (!now) return local && (await removeBlock(tx, local.id, local.revision, context.now)) ? ok(true) : moved
  if (!local) return placeNew(tx, context, { ...take, block: now })
  return rewrite(tx, context, editionId, { ...local, to: now })
}

const rewrite = async (
  tx: Db,
  context: OperationContext,
  editionId: string,
  { id, revision, to }: { id: string; revision: number; to: ModeleBlock },
): Promise<Result<true>> => {
  const block = blockSchema.parse({ id, type: to.type, content: to.content })
  const known = await findRecords(tx, [collectReferences(block)])
  if (!known.ok) return known
  const { viewer, now } = context
  if (!(await writeBlock(tx, { block, revision, mutation: null, authorId: viewer.id, now }))) return moved
  await writeReferences(tx, editionId, block, known.value, await loadOwnKeys(tx, editionId))
  return ok(true)
}

type NewBlock = { editionId: string; rubriqueId: string; block: ModeleBlock }

const addBlock = async (
  tx: Db,
  context: OperationContext,
  { editionId, rubriqueId, block: from }: NewBlock,
): Promise<Result<string>> => {
  const block = blockSchema.parse({ id: randomUUID(), type: from.type, content: from.content })
  const known = await findRecords(tx, [collectReferences(block)])
  if (!known.ok) return known
  await insertBlock(tx, {
    editionId,
    rubriqueId,
    block,
    modele: { key: from.key, common: from.common },
    known: known.value,
    own: await loadOwnKeys(tx, editionId),
    authorId: context.viewer.id,
    now: context.now,
  })
  return ok(block.id)
}

/** In its rubrique, after the block that it follows in the modèle. */
const placeNew = async (
  tx: Db,
  context: OperationContext,
  { editionId, followed, now, block }: Take & { block: ModeleBlock },
): Promise<Result<true>> => {
  const home = now.rubriques.find(({ blocks }) => blocks.some(({ key }) => key === block.key))
  const rubrique = followed.rubriques.find(({ id }) => followed.origins.get(id) === home?.key)
  if (!home || !rubrique)
    return refuse('no-rubrique', 'La rubrique de ce bloc n’est pas dans ce bilan : reprenez-la d’abord.')
  const order = await listBlockIds(tx, rubrique.id)
  const before = home.blocks.slice(
    0,
    home.blocks.findIndex(({ key }) => key === block.key),
  )
  const places = before.map(({ key }) => order.findIndex(id => followed.origins.get(id) === key))
  const added = await addBlock(tx, context, { editionId, rubriqueId: rubrique.id, block })
  if (!added.ok) return added
  await placeBlocks(tx, rubrique.id, order.toSpliced(Math.max(-1, ...places) + 1, 0, added.value))
  return ok(true)
}
