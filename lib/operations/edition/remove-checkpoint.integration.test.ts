import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { listCheckpoints } from '@/lib/data/edition/checkpoints'
import { closePrint } from '@/lib/services/print/render'
import { keepWrittenDrafts, nameCheckpoint } from './checkpoint'
import { removeCheckpoint } from './remove-checkpoint'
import { restoreDraft } from './restore-draft'
import { type Person, type TinyBilan, tinyNow, withTinyBilan } from './tiny-bilan'
import { granted, newDraft } from './tiny-path'

afterAll(closePrint)

const setUp = async (tiny: TinyBilan) => {
  const editionId = await newDraft(tiny)
  const { checkpointId } = granted(
    await nameCheckpoint(tiny.as('redactrice'), { editionId, name: 'Avant la réunion' }),
  )
  const names = async () => (await listCheckpoints(tiny.db, [editionId])).map(({ name }) => name)
  const set = (person: Person, removed: boolean) =>
    removeCheckpoint(tiny.as(person), { checkpointId, removed })
  return { editionId, checkpointId, names, set }
}

describe('a named checkpoint', () => {
  it('is taken out by who named it, put back, and told once each time', () =>
    withTinyBilan(async tiny => {
      const { editionId, checkpointId, names, set } = await setUp(tiny)
      granted(await set('redactrice', true))
      granted(await set('redactrice', true))
      expect(await names()).toEqual([])
      const version = { kind: 'point' as const, id: checkpointId }
      expect(await restoreDraft(tiny.as('redactrice'), { editionId, version, blockId: null })).toMatchObject({
        ok: false,
        error: { code: 'unknown-version' },
      })
      granted(await set('redactrice', false))
      expect(await names()).toEqual(['Avant la réunion'])
      granted(await restoreDraft(tiny.as('redactrice'), { editionId, version, blockId: null }))
      const told = await tiny.db.historyEvent.findMany({
        where: { action: { in: ['draft.checkpoint-remove', 'draft.checkpoint-put-back'] } },
        orderBy: { id: 'asc' },
        select: { action: true },
      })
      expect(told.map(({ action }) => action)).toEqual([
        'draft.checkpoint-remove',
        'draft.checkpoint-put-back',
      ])
    }))

  it('is taken out by the cabinet too, and by nobody else', () =>
    withTinyBilan(async tiny => {
      const { names, set } = await setUp(tiny)
      for (const person of ['redacteur', 'directrice', 'elue', 'statisticienne', 'administrateur'] as const)
        expect(await set(person, true)).toMatchObject({ ok: false, error: { code: 'forbidden' } })
      expect(await names()).toEqual(['Avant la réunion'])
      granted(await set('cheffe', true))
      expect(await names()).toEqual([])
    }))

  it('goes for good a day later, and can no longer be put back', () =>
    withTinyBilan(async tiny => {
      const { set } = await setUp(tiny)
      granted(await set('cheffe', true))
      const { viewer: _nobody, ...system } = tiny.as('cheffe')
      await keepWrittenDrafts({ ...system, now: new Date(tinyNow.getTime() + 3_600_000) })
      expect(await tiny.db.checkpoint.count({ where: { kind: 'named' } })).toBe(1)
      await keepWrittenDrafts({ ...system, now: new Date(tinyNow.getTime() + 25 * 3_600_000) })
      expect(await tiny.db.checkpoint.count({ where: { kind: 'named' } })).toBe(0)
      expect(await set('cheffe', false)).toMatchObject({ ok: false, error: { code: 'unknown-checkpoint' } })
      expect(
        await removeCheckpoint(tiny.as('cheffe'), { checkpointId: randomUUID(), removed: true }),
      ).toMatchObject({ ok: false, error: { code: 'unknown-checkpoint' } })
    }))
})
