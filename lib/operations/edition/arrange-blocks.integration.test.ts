import { afterAll, describe, expect, it } from 'vitest'
import type { Db } from '@/lib/data/client'
import { lockEdition } from '@/lib/data/edition/lock-edition'
import { removeRubrique } from '@/lib/data/edition/write-content'
import { closePrint } from '@/lib/services/print/render'
import { addBlock, deleteBlock, duplicateBlock, moveBlock, restoreBlock } from './arrange-blocks'
import { saveBlock } from './save-block'
import { submitEdition } from './submit'
import { figure, said, type TinyBilan, text, withTinyBilan } from './tiny-bilan'
import { granted, newDraft, on, untilWaiting } from './tiny-path'

afterAll(closePrint)

const content = (...words: string[]) => ({
  title: null,
  text: text(said(words.join(' ')), figure('beneficiaires-apa')),
})

/** A draft, its text block, and its rubriques in order. */
const open = async (tiny: TinyBilan) => {
  const editionId = await newDraft(tiny)
  const block = await tiny.db.block.findFirstOrThrow({
    where: { editionId, type: 'texte', deletedAt: null },
  })
  const [cover] = await tiny.db.rubrique.findMany({ where: { editionId }, orderBy: { position: 'asc' } })
  if (!cover) throw new Error('a cover')
  const order = async (rubriqueId = block.rubriqueId) => {
    const rows = await tiny.db.block.findMany({
      where: { rubriqueId, deletedAt: null },
      orderBy: { position: 'asc' },
    })
    return rows.map(row => row.id)
  }
  const references = (blockId: string) => tiny.db.blockReference.count({ where: { blockId } })
  const told = async () => {
    const events = await tiny.db.historyEvent.findMany({
      where: { editionId, action: { startsWith: 'block.' } },
      orderBy: { id: 'asc' },
    })
    return events.map(event => event.action)
  }
  return { editionId, block, rubriqueId: block.rubriqueId, cover, order, references, told }
}

/** Asked while somebody else has the draft in hand: what `change` does is done before it goes on. */
const askedMeanwhile = <T>(
  tiny: TinyBilan,
  editionId: string,
  { ask, change }: { ask: () => Promise<T>; change: (tx: Db) => Promise<unknown> },
) =>
  tiny.db.$transaction(
    async tx => {
      await lockEdition(tx, editionId)
      const asked = ask()
      await untilWaiting(tiny, 1)
      await change(tx)
      return { asked }
    },
    { timeout: 20_000 },
  )

describe('what is asked while somebody else changes the draft', () => {
  it('adds nothing to a rubrique that is gone, copies no text that is another, puts back no block that is there', () =>
    withTinyBilan(async tiny => {
      const { editionId, block, cover, rubriqueId } = await open(tiny)
      const writer = tiny.as('redacteur')
      const removed = await tiny.db.block.findFirstOrThrow({ where: { rubriqueId, type: 'contact' } })
      granted(await deleteBlock(writer, { blockId: removed.id, revision: removed.revision }))

      const copying = await askedMeanwhile(tiny, editionId, {
        ask: () => duplicateBlock(writer, { blockId: block.id, revision: 1 }),
        change: tx => tx.block.update({ where: { id: block.id }, data: { revision: 2 } }),
      })
      expect(await copying.asked).toMatchObject({ ok: false, error: { code: 'conflict' } })

      const restoring = await askedMeanwhile(tiny, editionId, {
        ask: () => restoreBlock(writer, { blockId: removed.id, rubriqueId, position: 1 }),
        change: tx => tx.block.update({ where: { id: removed.id }, data: { deletedAt: null } }),
      })
      expect(await restoring.asked).toMatchObject({ ok: false, error: { code: 'not-removed' } })

      const adding = await askedMeanwhile(tiny, editionId, {
        ask: () => addBlock(writer, { rubriqueId, position: 1, type: 'texte', content: content('Début') }),
        change: tx => removeRubrique(tx, rubriqueId, cover.id),
      })
      expect(await adding.asked).toMatchObject({ ok: false, error: { code: 'rubrique-gone' } })
    }))
})

describe('arranging a draft', () => {
  it('adds, moves and deletes blocks', () =>
    withTinyBilan(async tiny => {
      const { block, rubriqueId, order } = await open(tiny)
      const writer = tiny.as('redacteur')
      const added = await addBlock(writer, {
        rubriqueId,
        position: 1,
        type: 'texte',
        content: content('Début'),
      })
      const { blockId } = granted(added)
      expect((await order()).slice(0, 2)).toEqual([blockId, block.id])
      granted(
        await moveBlock(writer, { blockId, from: { rubriqueId, position: 1 }, rubriqueId, position: 2 }),
      )
      expect((await order()).slice(0, 2)).toEqual([block.id, blockId])
      expect(await deleteBlock(writer, { blockId, revision: 9 })).toMatchObject({
        error: { code: 'conflict' },
      })
      granted(await deleteBlock(writer, { blockId, revision: 1 }))
      expect(await order()).not.toContain(blockId)
      expect(
        await saveBlock(tiny.as('chef'), { blockId, revision: 1, content: content('Trop tard') }),
      ).toMatchObject({ error: { code: 'block-gone' } })
    }))

  it('moves to another rubrique from where the block was read, and not from elsewhere', () =>
    withTinyBilan(async tiny => {
      const { block, rubriqueId, cover, order } = await open(tiny)
      const move = (position: number) =>
        moveBlock(tiny.as('redacteur'), {
          blockId: block.id,
          from: { rubriqueId, position },
          rubriqueId: cover.id,
          position: 1,
        })
      expect(await move(2)).toMatchObject({ ok: false, error: { code: 'moved-meanwhile' } })
      expect(await order()).toContain(block.id)
      granted(await move(1))
      expect((await order(cover.id))[0]).toBe(block.id)
      expect(await move(1)).toMatchObject({ ok: false, error: { code: 'moved-meanwhile' } })
    }))

  it('copies a block below itself with what it refers to, as it was read', () =>
    withTinyBilan(async tiny => {
      const { block, order, references, told } = await open(tiny)
      const writer = tiny.as('redacteur')
      const { blockId } = granted(await duplicateBlock(writer, { blockId: block.id, revision: 1 }))
      expect((await order()).slice(0, 2)).toEqual([block.id, blockId])
      const copy = await tiny.db.block.findUniqueOrThrow({ where: { id: blockId } })
      expect(copy).toMatchObject({ type: block.type, content: block.content, revision: 1, common: false })
      expect(await references(blockId)).toBe(await references(block.id))
      granted(await saveBlock(writer, { blockId: block.id, revision: 1, content: content('Autre') }))
      expect(await duplicateBlock(writer, { blockId: block.id, revision: 1 })).toMatchObject({
        error: { code: 'conflict' },
      })
      expect(await told()).toEqual(['block.duplicate'])
    }))

  it('puts a block that was taken out back, under its own name, with its references', () =>
    withTinyBilan(async tiny => {
      const { block, rubriqueId, cover, order, references, told } = await open(tiny)
      const writer = tiny.as('redacteur')
      const back = () => restoreBlock(writer, { blockId: block.id, rubriqueId, position: 1 })
      expect(await back()).toMatchObject({ ok: false, error: { code: 'not-removed' } })
      granted(await deleteBlock(writer, { blockId: block.id, revision: 1 }))
      expect(await references(block.id)).toBe(0)
      expect(granted(await back())).toEqual({ revision: 2 })
      expect((await order())[0]).toBe(block.id)
      expect(await references(block.id)).toBe(1)
      granted(await saveBlock(writer, { blockId: block.id, revision: 2, content: content('Suite') }))
      expect(await told()).toEqual(['block.delete', 'block.restore'])
      expect(await order(cover.id)).not.toContain(block.id)
    }))

  it('is for editors, and for drafts', () =>
    withTinyBilan(async tiny => {
      const { editionId, block, rubriqueId } = await open(tiny)
      const attempts = (person: 'elue' | 'redacteur') => ({
        copy: () => duplicateBlock(tiny.as(person), { blockId: block.id, revision: 1 }),
        move: () =>
          moveBlock(tiny.as(person), {
            blockId: block.id,
            from: { rubriqueId, position: 1 },
            rubriqueId,
            position: 2,
          }),
        remove: () => deleteBlock(tiny.as(person), { blockId: block.id, revision: 1 }),
        restore: () => restoreBlock(tiny.as(person), { blockId: block.id, rubriqueId, position: 1 }),
      })
      const { copy, move, remove, restore } = attempts('redacteur')
      for (const attempt of [attempts('elue').copy, attempts('elue').move, attempts('elue').remove])
        expect(await attempt()).toMatchObject({ ok: false, error: { code: 'forbidden' } })
      granted(await copy())
      granted(await move())
      granted(await remove())
      expect(await attempts('elue').restore()).toMatchObject({ ok: false, error: { code: 'forbidden' } })
      granted(await restore())
      granted(await submitEdition(tiny.as('chef'), await on(tiny, editionId)))
      for (const attempt of [copy, move, remove])
        expect(await attempt()).toMatchObject({ ok: false, error: { code: 'not-draft' } })
    }))
})
