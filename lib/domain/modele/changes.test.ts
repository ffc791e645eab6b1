import { describe, expect, it } from 'vitest'
import { line, rich } from '../bilan/lens.fixture'
import { instantiate, type ModeleContent, modeleContentSchema } from '../bilan/modele'
import { type Followed, isLocal, modeleChanges } from './changes'

type Texts = Record<string, string | null>

/** A modèle whose texts are these; a null text is not in it. */
const modeleOf = (texts: Texts, title = 'Autonomie'): ModeleContent =>
  modeleContentSchema.parse({
    pages: 1,
    rubriques: [
      {
        key: 'r',
        page: 1,
        title: line(title),
        chapo: null,
        ambition: null,
        blocks: Object.entries(texts).flatMap(([key, text]) =>
          text === null ? [] : [{ key, type: 'texte', content: { title: null, text: rich(text) } }],
        ),
      },
    ],
  })

/** An edition made from `base`, whose blocks then say what `local` says. */
const editionOf = (base: ModeleContent, local: Texts = {}, title?: string): Followed => {
  let count = 0
  const { rubriques, origins } = instantiate(base.rubriques, () => {
    count += 1
    return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`
  })
  return {
    origins,
    revisions: {},
    baseOf: () => base,
    rubriques: rubriques.map(rubrique => ({
      ...rubrique,
      title: title === undefined ? rubrique.title : line(title),
      blocks: rubrique.blocks.flatMap(block => {
        const text = local[origins.get(block.id) ?? '']
        if (text === null) return []
        if (text === undefined || block.type !== 'texte') return [block]
        return [{ ...block, content: { title: null, text: rich(text) } }]
      }),
    })),
  }
}

const kinds = (followed: Followed, now: ModeleContent) =>
  modeleChanges(followed, now).map(({ key, kind }) => `${key} ${kind}`)

const base = modeleOf({ a: 'Un', b: 'Deux' })

describe('what a modèle changes for an edition', () => {
  it('is nothing when the modèle did not move, whatever was written here', () => {
    expect(kinds(editionOf(base, { a: 'Ici', b: null }, 'Notre titre'), base)).toEqual([])
  })

  it.each<[string, Texts, Texts, string[]]>([
    ['a text untouched here', {}, { a: 'Neuf', b: 'Deux' }, ['a changed']],
    ['a text rewritten here', { a: 'Ici' }, { a: 'Neuf', b: 'Deux' }, ['a edited']],
    ['a text taken out here', { a: null }, { a: 'Neuf', b: 'Deux' }, ['a deleted']],
    ['the same change made here', { a: 'Neuf' }, { a: 'Neuf', b: 'Deux' }, []],
    ['a block added', {}, { a: 'Un', b: 'Deux', c: 'Trois' }, ['c added']],
    ['a block removed', {}, { a: 'Un' }, ['b removed']],
    ['a block removed but rewritten here', { b: 'Ici' }, { a: 'Un' }, ['b removed-edited']],
    ['a block removed on both sides', { b: null }, { a: 'Un' }, []],
  ])('%s', (_name, local, now, expected) => {
    expect(kinds(editionOf(base, local), modeleOf(now))).toEqual(expected)
  })

  it('tells the head of a rubrique apart from its blocks', () => {
    const now = modeleOf({ a: 'Un', b: 'Deux' }, 'Bien vieillir')
    expect(kinds(editionOf(base), now)).toEqual(['r changed'])
    expect(kinds(editionOf(base, {}, 'Nos aînés'), now)).toEqual(['r edited'])
    expect(kinds(editionOf(base, {}, 'Bien vieillir'), now)).toEqual([])
  })

  it('never mistakes a local text for the modèle’s: only what is untouched may be taken without a look', () => {
    const now = modeleOf({ a: 'Neuf', b: 'Neuf aussi', c: 'Trois' })
    const changes = modeleChanges(editionOf(base, { a: 'Ici' }), now)
    expect(changes.filter(isLocal).map(({ key }) => key)).toEqual(['a'])
    expect(changes.filter(change => !isLocal(change)).map(({ key }) => key)).toEqual(['b', 'c'])
  })

  it('asks again only about what changed since the last answer', () => {
    const kept = { ...editionOf(base, { a: 'Ici' }), baseOf: () => modeleOf({ a: 'Neuf', b: 'Deux' }) }
    expect(kinds(kept, modeleOf({ a: 'Neuf', b: 'Deux' }))).toEqual([])
    expect(kinds(kept, modeleOf({ a: 'Neuf encore', b: 'Deux' }))).toEqual(['a edited'])
  })
})
