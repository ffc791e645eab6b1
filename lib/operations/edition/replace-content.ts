import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/data/client'
import { insertBlock, placeBlocks, removeBlock } from '@/lib/data/edition/arrange-blocks'
import { findRecords, type KnownRecords } from '@/lib/data/edition/known-records'
import { loadWorkingCopy } from '@/lib/data/edition/load-working-copy'
import { loadOwnKeys } from '@/lib/data/edition/own-keys'
import { writeBlock, writeReferences } from '@/lib/data/edition/save-block'
import {
  detachChanged,
  holdsKey,
  listOwnIds,
  placeRubrique,
  releaseKeys,
  removeRubrique,
  reviveBlock,
} from '@/lib/data/edition/write-content'
import { recordEvent } from '@/lib/data/history/record'
import type { Block, Rubrique } from '@/lib/domain/bilan/block'
import { canonicalJson } from '@/lib/domain/bilan/canonical'
import { collectReferences, textReferences } from '@/lib/domain/bilan/collect-references'
import { adoptIdentifiers } from '@/lib/domain/edition/adopt-identifiers'
import type { WorkingSnapshot } from '@/lib/domain/edition/working-snapshot'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'

const noRubrique = refuse('empty-content', 'Un bilan a au moins une rubrique : rien n’a été changé.')

export type Replaced = { written: number; added: number; removed: number }

/**
 * Makes the draft hold this content, block by block, as if the person had typed it: what is equal is not touched, what
 * differs is saved under a new revision with its references and its author, what is not there any more is taken out and
 * its writes stay. What follows the modèle goes on following it, under `origins`; a common block that changes is common no
 * more. In the transaction of its caller, which
 * has locked the edition, checked who asks and kept the draft.
 */
export const replaceContent = async (
  tx: Db,
  context: OperationContext,
  editionId: string,
  { rubriques: content, origins }: Pick<WorkingSnapshot, 'rubriques' | 'origins'>,
): Promise<Result<Replaced>> => {
  if (content.length === 0) return noRubrique
  const { snapshot } = await loadWorkingCopy(tx, editionId)
  const target = adoptIdentifiers(snapshot.rubriques, content, await listOwnIds(tx, editionId), randomUUID)
  const blocks = target.flatMap(rubrique => rubrique.blocks)
  const heads = target.flatMap(({ title, chapo }) => (chapo ? [title, chapo] : [title]))
  const known = await findRecords(tx, [...blocks.map(collectReferences), textReferences(heads)])
  if (!known.ok) return known

  const keys = keysOf(content, target, origins)
  const write = await writer(tx, context, editionId, known.value)
  const current = new Map(snapshot.rubriques.flatMap(({ blocks: held }) => held.map(one => [one.id, one])))
  const wanted = new Set(blocks.map(block => block.id))
  const gone = [...current.keys()].filter(id => !wanted.has(id))
  for (const id of gone) await removeBlock(tx, id, snapshot.revisions[id] ?? 0, context.now)
  await writeHeads(tx, context, editionId, { target, current: snapshot.rubriques, keys })

  const done = { written: 0, added: 0, removed: gone.length }
  for (const rubrique of target) {
    for (const block of rubrique.blocks) {
      const was = current.get(block.id)
      if (was && canonicalJson(was.content) === canonicalJson(block.content)) continue
      const revision = was ? (snapshot.revisions[block.id] ?? 0) : await reviveBlock(tx, block, rubrique.id)
      if (revision === null) await write.add(block, rubrique.id, keys.get(block.id) ?? null)
      else if (!(await write.save(block, revision))) return someoneWrote
      done[was ? 'written' : 'added'] += 1
    }
    await placeBlocks(
      tx,
      rubrique.id,
      rubrique.blocks.map(block => block.id),
    )
  }
  await removeRubriques(tx, snapshot.rubriques, target)
  return ok(done)
}

const identifiersOf = (rubriques: readonly Rubrique[]): string[] =>
  rubriques.flatMap(({ id, blocks }) => [id, ...blocks.map(block => block.id)])

/** Key in the modèle of each part, under the identifiers of the draft. `target` is `content`, part for part. */
const keysOf = (
  content: readonly Rubrique[],
  target: readonly Rubrique[],
  origins: WorkingSnapshot['origins'],
): Map<string, string> => {
  const given = identifiersOf(content)
  return new Map(
    identifiersOf(target).flatMap((id, index) => {
      const key = origins[given[index] ?? '']
      return key === undefined ? [] : [[id, key] as const]
    }),
  )
}

const someoneWrote = refuse(
  'conflict',
  'Quelqu’un a modifié ce brouillon au même moment : rien n’a été changé. Recommencez.',
)

const writer = async (tx: Db, context: OperationContext, editionId: string, known: KnownRecords) => {
  const own = await loadOwnKeys(tx, editionId)
  const by = { authorId: context.viewer.id, now: context.now }
  return {
    add: async (block: Block, rubriqueId: string, key: string | null) => {
      const free = key !== null && !(await holdsKey(tx, editionId, key))
      // A text of another edition is this canton’s own, even where the modèle’s is common.
      const modele = free ? { modele: { key, common: false } } : {}
      await insertBlock(tx, { editionId, known, own, ...by, ...modele, block, rubriqueId })
    },
    save: async (block: Block, revision: number) => {
      await detachChanged(tx, block)
      const written = await writeBlock(tx, { ...by, block, revision, mutation: null })
      if (written) await writeReferences(tx, editionId, block, known, own)
      return written
    },
  }
}

const headOf = ({ page, title, chapo, ambition }: Rubrique): string =>
  canonicalJson({ page, title, chapo, ambition })

/** Heads and order of the rubriques; a head that changes is told in the history, which is where its author is read. */
const writeHeads = async (
  tx: Db,
  context: OperationContext,
  editionId: string,
  {
    target,
    current,
    keys,
  }: { target: readonly Rubrique[]; current: readonly Rubrique[]; keys: ReadonlyMap<string, string> },
): Promise<void> => {
  const wanted = new Set(target.map(rubrique => rubrique.id))
  await releaseKeys(
    tx,
    current.map(rubrique => rubrique.id).filter(id => !wanted.has(id)),
  )
  const before = new Map(current.map(rubrique => [rubrique.id, headOf(rubrique)]))
  for (const [index, rubrique] of target.entries()) {
    const changed = before.get(rubrique.id) !== headOf(rubrique)
    await placeRubrique(tx, editionId, rubrique, {
      position: index + 1,
      changed,
      key: keys.get(rubrique.id) ?? null,
    })
    if (!changed) continue
    const { title, chapo, ambition } = rubrique
    await recordEvent(tx, {
      actor: context.viewer,
      at: context.now,
      action: 'rubrique.save',
      subject: { kind: 'rubrique', id: rubrique.id },
      editionId,
      data: { head: JSON.stringify({ title, chapo, ambition }) },
    })
  }
}

/** Once nothing of the draft is in them any more; the first rubrique keeps what was written there. */
const removeRubriques = async (
  tx: Db,
  current: readonly Rubrique[],
  target: readonly Rubrique[],
): Promise<void> => {
  const kept = new Set(target.map(rubrique => rubrique.id))
  const [heir] = target
  for (const { id } of current) if (heir && !kept.has(id)) await removeRubrique(tx, id, heir.id)
}
