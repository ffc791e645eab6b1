import { afterAll, describe, expect, it } from 'vitest'
import { type Person, type TinyBilan, withTinyBilan } from '@/lib/operations/edition/tiny-bilan'
import { advance, newDraft } from '@/lib/operations/edition/tiny-path'
import { closePrint } from '@/lib/services/print/render'
import { draftedEdition } from './drafted'

afterAll(closePrint)

const readers = async (tiny: TinyBilan, id: string): Promise<string[]> => {
  const people = Object.keys(tiny.people) as Person[]
  const asked = people.map(async person => {
    const gate = await draftedEdition(tiny.db, tiny.as(person).viewer, id)
    return gate.ok ? [`${person} ${gate.value.editable ? 'écrit' : 'lit'}`] : []
  })
  return (await Promise.all(asked)).flat()
}

const drafters = ['redactrice', 'redacteur', 'cheffe', 'chef', 'tout']

describe('the working copy of an edition, and the values that it may print', () => {
  it('is for who drafts, published or not', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      expect(await readers(tiny, id)).toEqual(drafters.map(person => `${person} écrit`))
      await advance(tiny, id, 'publie')
      expect(await readers(tiny, id)).toEqual(drafters.map(person => `${person} lit`))
    }))

  it('is not told apart from one that does not exist', () =>
    withTinyBilan(async tiny => {
      const { viewer } = tiny.as('elue')
      const hidden = await draftedEdition(tiny.db, viewer, await newDraft(tiny))
      expect(hidden).toEqual(await draftedEdition(tiny.db, viewer, '3f0c3c52-0000-4000-8000-000000000000'))
      expect(hidden).toMatchObject({ ok: false, error: { code: 'not-found' } })
    }))
})
