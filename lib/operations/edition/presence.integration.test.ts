import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { presenceMs } from '@/lib/domain/edition/presence'
import { beat, leaveEdition } from './presence'
import { saveBlock } from './save-block'
import { type Person, said, type TinyBilan, text, tinyNow, withTinyBilan } from './tiny-bilan'
import { newDraft } from './tiny-path'

const later = (milliseconds: number) => new Date(tinyNow.getTime() + milliseconds)

const setUp = async (tiny: TinyBilan) => {
  const editionId = await newDraft(tiny)
  const block = await tiny.db.block.findFirstOrThrow({ where: { editionId, type: 'texte' } })
  const tabs = new Map<Person, string>()
  const tabOf = (person: Person) => tabs.get(person) ?? tabs.set(person, randomUUID()).get(person) ?? ''
  const says = (
    person: Person,
    { writing = true, part = block.id, take = false, after = 0, mayWrite = true } = {},
  ) => {
    const sign = { tab: tabOf(person), part: writing ? part : null, take }
    return beat(tiny.as(person, later(after)), editionId, sign, mayWrite)
  }
  const holder = async (...[person, options]: Parameters<typeof says>) =>
    (await says(person, options)).present.find(one => one.part === (options?.part ?? block.id))?.name ?? null
  return { editionId, block, tabOf, says, holder }
}

describe('presence on a bilan', () => {
  it('tells who is here, and who writes in a block: the first there', () =>
    withTinyBilan(async tiny => {
      const { says, holder, block } = await setUp(tiny)
      await says('cheffe', { writing: false })
      expect(await holder('redacteur')).toBe('redacteur')
      expect(await holder('redactrice', { after: 60_000 / 6 })).toBe('redacteur')
      const { present, revisions } = await says('cheffe', { writing: false, after: 11_000 })
      expect(present.map(({ name }) => name).sort()).toEqual(['cheffe', 'redacteur', 'redactrice'])
      expect(present.find(one => one.part === block.id)?.since).toBe(tinyNow.toISOString())
      expect(revisions[block.id]).toBe(1)
    }))

  it('passes the block to who takes it, and tells the other at the next sign of life', () =>
    withTinyBilan(async tiny => {
      const { holder } = await setUp(tiny)
      await holder('redacteur')
      expect(await holder('redactrice', { take: true })).toBe('redactrice')
      expect(await holder('redacteur')).toBe('redactrice')
      expect(await holder('redacteur', { take: true })).toBe('redacteur')
    }))

  it('holds the head of a rubrique in the same way, one part at a time', () =>
    withTinyBilan(async tiny => {
      const { block, says, holder } = await setUp(tiny)
      const head = { part: block.rubriqueId }
      await holder('redacteur')
      expect(await holder('redacteur', head)).toBe('redacteur')
      expect(await holder('redactrice')).toBe('redactrice')
      expect(await holder('redactrice', head)).toBe('redacteur')
      expect(await holder('redactrice', { ...head, take: true })).toBe('redactrice')
      expect(await holder('redacteur', head)).toBe('redactrice')
      // Of another bilan, or of none: nothing is held.
      expect((await says('cheffe', { part: randomUUID() })).present.filter(one => one.part)).toHaveLength(1)
    }))

  it('lets two who take it at the same time follow each other', () =>
    withTinyBilan(async tiny => {
      const { says, block } = await setUp(tiny)
      await Promise.all(
        (['redacteur', 'redactrice', 'cheffe'] as const).map(person => says(person, { take: true })),
      )
      expect(await tiny.db.presence.count({ where: { partId: block.id } })).toBe(1)
    }))

  it('frees the block of a tab that closed, and of one that is silent', () =>
    withTinyBilan(async tiny => {
      const { editionId, holder, tabOf } = await setUp(tiny)
      await holder('redacteur')
      await leaveEdition(tiny.as('redactrice'), editionId, tabOf('redacteur'))
      expect(await holder('redactrice')).toBe('redacteur')
      await leaveEdition(tiny.as('redacteur'), editionId, tabOf('redacteur'))
      expect(await holder('redactrice')).toBe('redactrice')
      expect(await holder('redacteur', { after: presenceMs - 1 })).toBe('redactrice')
      expect(await holder('redacteur', { after: presenceMs + 1 })).toBe('redacteur')
    }))

  it('gives no block to who may not write, and refuses no save to who does not hold it', () =>
    withTinyBilan(async tiny => {
      const { block, holder } = await setUp(tiny)
      expect(await holder('elue', { mayWrite: false })).toBeNull()
      expect(await holder('redacteur')).toBe('redacteur')
      const content = { title: null, text: text(said('Sans la main.')) }
      const saved = await saveBlock(tiny.as('redactrice'), { blockId: block.id, revision: 1, content })
      expect(saved.ok).toBe(true)
    }))
})
