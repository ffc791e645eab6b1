import { afterAll, describe, expect, it } from 'vitest'
import { closePrint } from '@/lib/services/print/render'
import { deleteBlock, restoreBlock } from './arrange-blocks'
import { addRubrique, deleteRubrique, moveRubrique, restoreRubrique } from './arrange-rubriques'
import { saveRubrique } from './save-rubrique'
import { submitEdition } from './submit'
import { line, said, type TinyBilan, withTinyBilan } from './tiny-bilan'
import { granted, newDraft, on } from './tiny-path'

afterAll(closePrint)

const open = async (tiny: TinyBilan) => {
  const editionId = await newDraft(tiny)
  const order = async () =>
    await tiny.db.rubrique.findMany({
      where: { editionId },
      orderBy: { position: 'asc' },
      select: { id: true, page: true, revision: true },
    })
  const told = async () =>
    (
      await tiny.db.historyEvent.findMany({
        where: { editionId, action: { startsWith: 'rubrique.' } },
        orderBy: { id: 'asc' },
      })
    ).map(event => event.action)
  const [first, second] = await order()
  if (!first || !second) throw new Error('two rubriques')
  return { editionId, first, second, order, told }
}

describe('the rubriques of a draft', () => {
  it('come below another, on its page, move with their blocks, and leave once empty', () =>
    withTinyBilan(async tiny => {
      const { first, second, order, told } = await open(tiny)
      const writer = tiny.as('redacteur')
      const { rubriqueId } = granted(await addRubrique(writer, { below: first.id }))
      expect((await order()).map(({ id, page }) => [id, page]).slice(0, 3)).toEqual([
        [first.id, first.page],
        [rubriqueId, first.page],
        [second.id, second.page],
      ])
      granted(
        await saveRubrique(writer, {
          rubriqueId,
          revision: 1,
          content: { title: line(said('Le handicap')), chapo: null },
        }),
      )
      const last = (await order()).length
      const move = () =>
        moveRubrique(writer, {
          rubriqueId,
          from: { page: first.page, position: 2 },
          page: 2,
          position: last,
        })
      granted(await move())
      expect((await order()).at(-1)).toEqual({ id: rubriqueId, page: 2, revision: 2 })
      expect(await move()).toMatchObject({ ok: false, error: { code: 'moved-meanwhile' } })
      expect(await deleteRubrique(writer, { rubriqueId, revision: 1 })).toMatchObject({
        error: { code: 'conflict' },
      })
      granted(await deleteRubrique(writer, { rubriqueId, revision: 2 }))
      expect((await order()).map(({ id }) => id)).toEqual([first.id, second.id])
      expect(await told()).toEqual(['rubrique.add', 'rubrique.save', 'rubrique.move', 'rubrique.delete'])
    }))

  it('stay while they hold a block; what was taken out of them is kept', () =>
    withTinyBilan(async tiny => {
      const { editionId, second, order } = await open(tiny)
      const writer = tiny.as('redacteur')
      const remove = () => deleteRubrique(writer, { rubriqueId: second.id, revision: second.revision })
      expect(await remove()).toMatchObject({ ok: false, error: { code: 'rubrique-not-empty' } })
      const held = await tiny.db.block.findMany({ where: { rubriqueId: second.id, deletedAt: null } })
      const writes = () => tiny.db.blockWrite.count({ where: { editionId } })
      const before = await writes()
      for (const { id, revision } of held) granted(await deleteBlock(writer, { blockId: id, revision }))
      granted(await remove())
      expect((await order()).map(({ id }) => id)).not.toContain(second.id)
      expect(await writes()).toBe(before)
    }))

  it('come back as they were, under a new revision, with what was taken out of them', () =>
    withTinyBilan(async tiny => {
      const { second, order, told } = await open(tiny)
      const writer = tiny.as('redacteur')
      const head = { title: line(said('Le handicap')), chapo: line(said('Chaque geste compte.')) }
      granted(await saveRubrique(writer, { rubriqueId: second.id, revision: 1, content: head }))
      const stored = () => tiny.db.rubrique.findUniqueOrThrow({ where: { id: second.id } })
      const before = await stored()
      const held = await tiny.db.block.findMany({
        where: { rubriqueId: second.id, deletedAt: null },
        orderBy: { position: 'asc' },
      })
      for (const { id, revision } of held) granted(await deleteBlock(writer, { blockId: id, revision }))
      const back = { rubriqueId: second.id, page: second.page, position: 2 }
      expect(await restoreRubrique(writer, back)).toMatchObject({ error: { code: 'rubrique-gone' } })
      granted(await deleteRubrique(writer, { rubriqueId: second.id, revision: 2 }))
      expect(await restoreRubrique(tiny.as('elue'), back)).toMatchObject({ error: { code: 'forbidden' } })
      granted(await restoreRubrique(writer, back))
      expect(await stored()).toEqual({ ...before, revision: 3 })
      for (const [index, { id }] of held.entries())
        granted(await restoreBlock(writer, { blockId: id, rubriqueId: second.id, position: index + 1 }))
      expect((await order()).map(({ id }) => id)[1]).toBe(second.id)
      const again = await tiny.db.block.findMany({
        where: { rubriqueId: second.id, deletedAt: null },
        orderBy: { position: 'asc' },
      })
      expect(again.map(({ id }) => id)).toEqual(held.map(({ id }) => id))
      expect(await restoreRubrique(writer, back)).toMatchObject({ error: { code: 'not-removed' } })
      expect(await told()).toEqual(['rubrique.save', 'rubrique.delete', 'rubrique.restore'])
    }))

  it('are arranged by editors, in drafts', () =>
    withTinyBilan(async tiny => {
      const { editionId, first } = await open(tiny)
      const add = (person: 'elue' | 'redacteur') => addRubrique(tiny.as(person), { below: first.id })
      expect(await add('elue')).toMatchObject({ ok: false, error: { code: 'forbidden' } })
      const { rubriqueId } = granted(await add('redacteur'))
      const at = { rubriqueId, from: { page: first.page, position: 2 }, page: first.page, position: 2 }
      expect(await moveRubrique(tiny.as('elue'), at)).toMatchObject({ error: { code: 'forbidden' } })
      expect(await deleteRubrique(tiny.as('elue'), { rubriqueId, revision: 1 })).toMatchObject({
        error: { code: 'forbidden' },
      })
      granted(await moveRubrique(tiny.as('redacteur'), at))
      granted(await deleteRubrique(tiny.as('redacteur'), { rubriqueId, revision: 1 }))
      granted(await submitEdition(tiny.as('chef'), await on(tiny, editionId)))
      expect(await add('redacteur')).toMatchObject({ ok: false, error: { code: 'not-draft' } })
    }))
})
