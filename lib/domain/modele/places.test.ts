import { describe, expect, it } from 'vitest'
import { line, rich } from '../bilan/lens.fixture'
import { instantiate, type ModeleContent, modeleContentSchema } from '../bilan/modele'
import { type Followed, isLocal, modeleChanges } from './changes'
import { indexAmong, movedParts, standsAs } from './places'

/** « r: a b | s: c »: rubriques and their blocks, in order. */
const modeleOf = (plan: string): ModeleContent =>
  modeleContentSchema.parse({
    pages: 1,
    rubriques: plan.split('|').map(part => {
      const [key = '', blocks = ''] = part.split(':').map(side => side.trim())
      return {
        key,
        page: 1,
        title: line(key.toUpperCase()),
        chapo: null,
        ambition: null,
        blocks: blocks
          .split(' ')
          .filter(Boolean)
          .map(name => ({ key: name, type: 'texte', content: { title: null, text: rich(name) } })),
      }
    }),
  })

/** An edition made from `base`, arranged as `plan` since. */
const editionOf = (base: ModeleContent, plan?: string): Followed => {
  const arranged = plan === undefined ? base : modeleOf(plan)
  let count = 0
  const { rubriques, origins } = instantiate(arranged.rubriques, () => {
    count += 1
    return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`
  })
  return { rubriques, origins, revisions: {}, baseOf: () => base }
}

const kinds = (followed: Followed, now: string) =>
  modeleChanges(followed, modeleOf(now)).map(({ key, kind }) => `${key} ${kind}`)

const base = modeleOf('r: a b c | s: d | t: e')

describe('what a modèle moves', () => {
  it.each([
    ['nothing', 'r: a b c | s: d | t: e', []],
    ['one block in its rubrique, and one only', 'r: b c a | s: d | t: e', ['a']],
    ['a block to another rubrique', 'r: a c | s: d b | t: e', ['b']],
    ['a rubrique with what it holds', 't: e | r: a b c | s: d', ['t']],
    ['no block because of those that came or went', 'r: x b c | s: d y | t: e', []],
  ])('is %s', (_name, now, moved) => {
    expect([...movedParts(base, modeleOf(now))]).toEqual(moved)
  })

  it('is proposed to an edition that has it elsewhere, under one answer with what changed', () => {
    expect(kinds(editionOf(base), 'r: b c a | s: d | t: e')).toEqual(['a moved'])
    expect(kinds(editionOf(base), 'r: a c | s: d b | t: e')).toEqual(['b moved'])
    expect(kinds(editionOf(base), 't: e | r: a b c | s: d')).toEqual(['t moved'])
  })

  it('is not proposed where it was done already, nor when only the edition moved', () => {
    expect(kinds(editionOf(base, 'r: a c | s: d b | t: e'), 'r: a c | s: d b | t: e')).toEqual([])
    expect(kinds(editionOf(base, 'r: c b a | s: d | t: e'), 'r: a b c | s: d | t: e')).toEqual([])
  })

  it('is shown one by one where the edition had placed it elsewhere itself', () => {
    const changes = modeleChanges(
      editionOf(base, 'r: a c | s: d | t: e b'),
      modeleOf('r: a c | s: b d | t: e'),
    )
    expect(changes.map(({ kind }) => kind)).toEqual(['moved-elsewhere'])
    expect(changes.every(isLocal)).toBe(true)
  })

  it('says from where to where', () => {
    const [change] = modeleChanges(editionOf(base), modeleOf('r: a c | s: d b | t: e'))
    expect(change?.move).toEqual({
      before: 'Dans «\u00A0R\u00A0», après Texte',
      after: 'Dans «\u00A0S\u00A0», après Texte',
    })
  })
})

describe('a rubrique that the modèle no longer has', () => {
  it('is proposed to leave once its blocks moved, and shown where the edition wrote in it', () => {
    expect(kinds(editionOf(base), 'r: a b c d | t: e')).toEqual(['d moved', 's removed'])
    const own = editionOf(base)
    const [, second] = own.rubriques
    const block = second?.blocks[0]
    if (!second || !block) throw new Error('a second rubrique')
    const written = { ...block, id: '00000000-0000-4000-8000-00000000ffff' }
    const followed = {
      ...own,
      rubriques: own.rubriques.map(one =>
        one === second ? { ...one, blocks: [...one.blocks, written] } : one,
      ),
    }
    expect(kinds(followed, 'r: a b c d | t: e')).toEqual(['d moved', 's removed-edited'])
  })

  it('is nothing where it is gone already', () => {
    expect(kinds(editionOf(base, 'r: a b c d | t: e'), 'r: a b c d | t: e')).toEqual([])
  })
})

describe('a place among what the edition has', () => {
  it('follows what is there, whatever the edition added or took out', () => {
    expect(indexAmong(['own', 'a', 'own2', 'c'], ['a', 'b', 'c'], 'b')).toBe(2)
    expect(indexAmong(['own', 'c'], ['a', 'b', 'c'], 'b')).toBe(0)
    expect(standsAs(['own', 'a', 'own2', 'b', 'c'], ['a', 'b', 'c'], 'b')).toBe(true)
    expect(standsAs(['b', 'a', 'c'], ['a', 'b', 'c'], 'b')).toBe(false)
    expect(standsAs(['a', 'c'], ['a', 'b', 'c'], 'b')).toBe(false)
  })
})
