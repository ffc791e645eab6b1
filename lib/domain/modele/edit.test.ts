import { describe, expect, it } from 'vitest'
import { line, rich } from '../bilan/lens.fixture'
import { type ModeleContent, modeleContentSchema } from '../bilan/modele'
import { editModele, type ModeleEdit } from './edit'

const modele = modeleContentSchema.parse({
  pages: 2,
  rubriques: [
    {
      key: 'r1',
      page: 1,
      title: line('Une'),
      chapo: null,
      ambition: null,
      blocks: [
        { key: 'a', type: 'texte', content: { title: null, text: rich('Un') }, words: 80 },
        { key: 'b', type: 'mentions', content: { extra: line() }, common: true },
      ],
    },
    { key: 'r2', page: 2, title: line('Deux'), chapo: null, ambition: null, blocks: [] },
  ],
})

const edited = (edit: ModeleEdit, from: ModeleContent = modele): ModeleContent => {
  const result = editModele(from, edit)
  if (!result.ok) throw new Error(result.error.sentence)
  return result.value
}
const order = (content: ModeleContent) =>
  content.rubriques.map(({ key, page, blocks }) => [key, page, blocks.map(block => block.key).join(' ')])
const refusal = (edit: ModeleEdit) => {
  const result = editModele(modele, edit)
  return result.ok ? null : result.error.code
}

describe('a modèle being edited', () => {
  it('takes a new text and keeps its settings', () => {
    const [block] =
      edited({ kind: 'block-content', key: 'a', content: { title: null, text: rich('Neuf') } }).rubriques[0]
        ?.blocks ?? []
    expect(block).toMatchObject({ words: 80, content: { text: rich('Neuf') } })
  })

  it('refuses a content of another type, and what is gone', () => {
    expect(refusal({ kind: 'block-content', key: 'a', content: { extra: line() } })).toBe('invalid-content')
    expect(refusal({ kind: 'block-content', key: 'zz', content: { extra: line() } })).toBe('part-gone')
    expect(refusal({ kind: 'block-content', key: 'b', content: { extra: line() } })).toBeNull()
  })

  it('moves blocks and rubriques, and keeps the rubriques of a page together', () => {
    expect(order(edited({ kind: 'move-block', key: 'a', rubrique: 'r2', position: 1 }))).toEqual([
      ['r1', 1, 'b'],
      ['r2', 2, 'a'],
    ])
    expect(order(edited({ kind: 'move-block', key: 'b', rubrique: 'r1', position: 1 }))[0]).toEqual([
      'r1',
      1,
      'b a',
    ])
    const third = edited({ kind: 'add-rubrique', key: 'r3', page: 1, title: line('Trois') })
    expect(order(third).map(([key]) => key)).toEqual(['r1', 'r3', 'r2'])
    expect(order(edited({ kind: 'rubrique-place', key: 'r3', page: 1, position: 1 }, third))[0]?.[0]).toBe(
      'r3',
    )
  })

  it('does not place a rubrique on a page that does not exist', () => {
    expect(refusal({ kind: 'rubrique-place', key: 'r1', page: 3, position: 1 })).toBe('invalid-content')
    expect(refusal({ kind: 'pages', pages: 1 })).toBe('invalid-content')
    expect(refusal({ kind: 'pages', pages: 4 })).toBeNull()
  })

  it('puts back what was taken out, as it stood', () => {
    const [first, second] = modele.rubriques
    const [block] = first?.blocks ?? []
    if (!first || !second || !block) throw new Error('the fixture has two rubriques, the first with blocks')
    const without = edited({ kind: 'remove-block', key: 'a' })
    expect(order(without)[0]).toEqual(['r1', 1, 'b'])
    expect(edited({ kind: 'restore-block', rubrique: 'r1', position: 1, block }, without)).toEqual(modele)
    const alone = edited({ kind: 'remove-rubrique', key: 'r1' })
    expect(edited({ kind: 'restore-rubrique', position: 1, rubrique: first }, alone)).toEqual(modele)
  })

  it('does not put back twice what is already there', () => {
    const [block] = modele.rubriques[0]?.blocks ?? []
    if (!block) throw new Error('the fixture has blocks')
    expect(refusal({ kind: 'restore-block', rubrique: 'r1', position: 1, block })).toBe('invalid-content')
    expect(refusal({ kind: 'restore-block', rubrique: 'zz', position: 1, block })).toBe('part-gone')
  })

  it('keeps one rubrique at least', () => {
    const one = edited({ kind: 'remove-rubrique', key: 'r1' })
    expect(order(one)).toEqual([['r2', 2, '']])
    expect(editModele(one, { kind: 'remove-rubrique', key: 'r2' }).ok).toBe(false)
  })
})
