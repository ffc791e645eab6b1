import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/data/client'
import { insertBlock, listBlockIds, placeBlocks, removeBlock } from '@/lib/data/edition/arrange-blocks'
import { listRubriques, orderRubriques } from '@/lib/data/edition/arrange-rubriques'
import { findRecords } from '@/lib/data/edition/known-records'
import { loadOwnKeys } from '@/lib/data/edition/own-keys'
import { writeBlock, writeReferences } from '@/lib/data/edition/save-block'
import { removeRubrique } from '@/lib/data/edition/write-content'
import { insertRubrique, writeRubriqueHead } from '@/lib/data/modele/follow'
import { blockSchema } from '@/lib/domain/bilan/block'
import { collectReferences } from '@/lib/domain/bilan/collect-references'
import type { ModeleBlock, ModeleContent } from '@/lib/domain/bilan/modele'
import { placeAmong } from '@/lib/domain/edition/rubrique-order'
import { broughtBy, type Followed, type ModeleChange, sameContent } from '@/lib/domain/modele/changes'
import { homeOf, indexAmong } from '@/lib/domain/modele/places'
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
  if (change.part === 'rubrique') return takeRubrique(tx, context, take, change)
  const { now, local } = change
  if (!now) return local && (await removeBlock(tx, local.id, local.revision, context.now)) ? ok(true) : moved
  if (!local) return placeNew(tx, context, { ...take, block: now })
  if (change.move) {
    const placed = await placeHeld(tx, { ...take, block: now, blockId: local.id })
    if (!placed.ok) return placed
  }
  return sameContent(now, local.block) ? ok(true) : rewrite(tx, context, editionId, { ...local, to: now })
}

const takeRubrique = async (
  tx: Db,
  context: OperationContext,
  { editionId, followed, now: modele }: Take,
  { now, local, key }: Extract<ModeleChange, { part: 'rubrique' }>,
): Promise<Result<true>> => {
  if (!now) return local ? leave(tx, editionId, local) : ok(true)
  const order = await listRubriques(tx, editionId)
  const others = order.filter(({ id }) => id !== local?.id)
  const held = others.map(({ id }) => followed.origins.get(id) ?? '')
  const wanted = modele.rubriques.map(rubrique => rubrique.key)
  const placed = (id: string) =>
    orderRubriques(tx, placeAmong(others, { id, page: now.page }, indexAmong(held, wanted, key) + 1))
  if (local) {
    if (!(await writeRubriqueHead(tx, local, now))) return moved
    await placed(local.id)
    return ok(true)
  }
  const rubriqueId = await insertRubrique(tx, editionId, now)
  await placed(rubriqueId)
  for (const block of broughtBy(now, followed)) {
    const added = await addBlock(tx, context, { editionId, rubriqueId, block })
    if (!added.ok) return added
  }
  return ok(true)
}

/** A rubrique that the modèle no longer has, once nothing of the edition is in it. */
const leave = async (
  tx: Db,
  editionId: string,
  local: { id: string; revision: number },
): Promise<Result<true>> => {
  if ((await listBlockIds(tx, local.id)).length > 0)
    return refuse(
      'rubrique-not-empty',
      'Cette rubrique a encore des blocs dans ce bilan\u00A0: retirez-les ou déplacez-les d’abord.',
    )
  const others = (await listRubriques(tx, editionId)).filter(({ id }) => id !== local.id)
  const [heir] = others
  if (!heir) return refuse('last-rubrique', 'Ce bilan n’a pas d’autre rubrique\u00A0: celle-ci reste.')
  await removeRubrique(tx, local.id, heir.id)
  await orderRubriques(tx, others)
  return ok(true)
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
  const home = localHome(followed, now, block.key)
  if (!home) return noRubrique
  const order = await listBlockIds(tx, home.rubriqueId)
  const added = await addBlock(tx, context, { editionId, rubriqueId: home.rubriqueId, block })
  if (!added.ok) return added
  await placeBlocks(tx, home.rubriqueId, home.with(order, added.value))
  return ok(true)
}

/** The block that the edition has, where the modèle has it now. */
const placeHeld = async (
  tx: Db,
  { followed, now, block, blockId }: Take & { block: ModeleBlock; blockId: string },
): Promise<Result<true>> => {
  const home = localHome(followed, now, block.key)
  if (!home) return noRubrique
  const others = (await listBlockIds(tx, home.rubriqueId)).filter(id => id !== blockId)
  await placeBlocks(tx, home.rubriqueId, home.with(others, blockId))
  return ok(true)
}

const noRubrique = refuse(
  'no-rubrique',
  'La rubrique de ce bloc n’est pas dans ce bilan\u00A0: reprenez-la d’abord.',
)

/** The rubrique of the edition where the modèle has this block, and its order once the block is in it. */
const localHome = ({ rubriques, origins }: Followed, modele: ModeleContent, key: string) => {
  const home = homeOf(modele, key)
  const rubrique = rubriques.find(({ id }) => origins.get(id) === home?.key)
  if (!home || !rubrique) return null
  const wanted = home.blocks.map(block => block.key)
  return {
    rubriqueId: rubrique.id,
    with: (order: readonly string[], blockId: string): string[] => {
      const held = order.map(id => origins.get(id) ?? '')
      return order.toSpliced(indexAmong(held, wanted, key), 0, blockId)
    },
  }
}
