import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedRubriques, compareRubriques, isChanged, type RubriqueChange } from './blocks'
import type { ComparedBlock, ComparedRubrique } from './parts'

const block = (id: string, text: string, type: ComparedBlock['type'] = 'texte'): ComparedBlock => ({
  id,
  type,
  texts: [{ key: 'text', label: 'Texte', text }],
  same: `${type} ${text}`,
})

const rubrique = (id: string, title: string, ...blocks: ComparedBlock[]): ComparedRubrique => ({
  id,
  page: 1,
  texts: [{ key: 'title', label: 'Titre', text: title }],
  same: title,
  blocks,
})

/** « rubrique: block, block~ » with ~ for what changed, → for what moved, + and − for what came and left. */
const told = (changes: readonly RubriqueChange[]) =>
  changes.map(change => `${sign(change)}: ${change.blocks.map(sign).join(' ')}`.trim())

const sign = (change: RubriqueChange | RubriqueChange['blocks'][number]): string => {
  const mark = { same: '', changed: '~', added: '+', removed: '−' }[change.kind]
  return `${(change.after ?? change.before).id}${mark}${change.moved ? '→' : ''}`
}

const emploi = 'Depuis 2021, 719 jeunes ou bénéficiaires du RSA ont retrouvé un emploi'
const familles = 'Le Département joue un rôle clé pour les familles en leur offrant des solutions'
const sport = 'Le sport est une composante essentielle de notre canton'

describe('compareRubriques', () => {
  it('says moved, not deleted and added', () => {
    const before = [
      rubrique('r', 'Emploi', block('a', emploi), block('b', familles)),
      rubrique('s', 'Jeunes', block('c', sport)),
    ]
    const after = [
      rubrique('r', 'Emploi', block('b', familles)),
      rubrique('s', 'Jeunes', block('c', sport), block('a', `${emploi}.`)),
    ]
    expect(told(compareRubriques(before, after))).toEqual(['r: b', 's: c a~→'])
  })

  it('says that one block moved when one block moved', () => {
    const all = [block('a', emploi), block('b', familles), block('c', sport)]
    const [a, b, c] = all
    if (!a || !b || !c) throw new Error('three blocks')
    expect(told(compareRubriques([rubrique('r', 'Vie', a, b, c)], [rubrique('r', 'Vie', c, a, b)]))).toEqual([
      'r: c→ a b',
    ])
  })

  it('recognises the blocks of an edition copied under other identifiers', () => {
    const before = [rubrique('r', 'Emploi', block('a', emploi), block('b', familles))]
    const after = [
      rubrique('r2', 'Emploi', block('a2', emploi), block('b2', `${familles} adaptées`), block('c2', sport)),
    ]
    expect(told(compareRubriques(before, after))).toEqual(['r2: a2 b2~ c2+'])
  })

  it('never takes a block of another type, nor other words, for the same block', () => {
    const before = [rubrique('r', 'Vie', block('a', emploi))]
    const after = [rubrique('r', 'Vie', block('b', emploi, 'encadre'), block('c', sport))]
    expect(told(compareRubriques(before, after))).toEqual(['r: a− b+ c+'])
  })

  it('tells what was removed where it used to be', () => {
    const before = [
      rubrique('r', 'Emploi', block('a', emploi), block('b', familles)),
      rubrique('s', 'Un tout autre sujet', block('c', sport)),
      rubrique('t', 'Contact'),
    ]
    const after = [rubrique('r', 'Emploi', block('a', emploi)), rubrique('t', 'Contact')]
    expect(told(compareRubriques(before, after))).toEqual(['r: a b−', 's−: c−', 't:'])
  })
})

/** A version, and another made from it: blocks rewritten, moved, removed, added, some under new identifiers. */
const versions = fc
  .array(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 5 }), { maxLength: 4 })
  .chain(plan => {
    const before = build(plan)
    return fc.tuple(
      fc.constant(before),
      fc.array(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 5 }), { maxLength: 5 }).map(build),
    )
  })

/** Each block once, under the identifier of its number; every third text is its own, the others are alike. */
function build(plan: number[][]): ComparedRubrique[] {
  const seen = new Set<number>()
  return plan.map((numbers, index) =>
    rubrique(
      `r${index}`,
      `Rubrique ${index}`,
      ...numbers.flatMap(number => {
        if (seen.has(number)) return []
        seen.add(number)
        const text =
          number % 3 === 0 ? `mot${number} propre${number}` : `phrase commune ${number + plan.length}`
        return [block(`b${number}`, text)]
      }),
    ),
  )
}

/** The later version, rebuilt from the earlier one and from what is said to differ. */
const applied = (before: readonly ComparedRubrique[], changes: readonly RubriqueChange[]) => {
  const blocks = new Map(before.flatMap(({ blocks: held }) => held.map(one => [one.id, one.same])))
  const heads = new Map(before.map(({ id, same }) => [id, same]))
  return changes
    .filter(change => change.after !== null)
    .map(change => [
      change.kind === 'same' ? heads.get(change.before.id) : change.after?.same,
      ...change.blocks
        .filter(held => held.after !== null)
        .map(held => (held.kind === 'same' ? blocks.get(held.before.id) : held.after?.same)),
    ])
}

const shape = (version: readonly ComparedRubrique[]) =>
  version.map(({ same, blocks }) => [same, ...blocks.map(held => held.same)])

describe('compareRubriques, whatever the versions', () => {
  it('finds nothing between a version and itself', () => {
    fc.assert(
      fc.property(versions, ([version]) => {
        expect(changedRubriques(compareRubriques(version, version))).toEqual([])
      }),
    )
  })

  it('leads from the earlier to the later', () => {
    fc.assert(
      fc.property(versions, ([before, after]) => {
        expect(applied(before, compareRubriques(before, after))).toEqual(shape(after))
      }),
    )
  })

  it('forgets and repeats nothing of the earlier', () => {
    fc.assert(
      fc.property(versions, ([before, after]) => {
        const earlier = compareRubriques(before, after).flatMap(({ blocks }) =>
          blocks.flatMap(change => (change.before ? [change.before.id] : [])),
        )
        const all = before.flatMap(({ blocks }) => blocks.map(({ id }) => id))
        expect(earlier.toSorted()).toEqual(all.toSorted())
      }),
    )
  })

  it('never says removed of a block that is still there', () => {
    fc.assert(
      fc.property(versions, ([before, after]) => {
        const still = new Set(after.flatMap(({ blocks }) => blocks.map(({ id }) => id)))
        const gone = compareRubriques(before, after)
          .flatMap(({ blocks }) => blocks)
          .filter(change => change.kind === 'removed')
        expect(gone.filter(change => still.has(change.before.id))).toEqual([])
        expect(gone.every(isChanged)).toBe(true)
      }),
    )
  })
})
