import { describe, expect, it } from 'vitest'
import { fold, searchCommunes } from './search-communes'

const communes = [
  { name: 'Annay', variants: ['Annay-sous-Lens'], cantons: ['6229'] },
  { name: 'Lens', variants: [], cantons: ['6229'] },
  { name: 'Loison-sous-Lens', variants: [], cantons: ['6229'] },
  { name: 'Arras', variants: [], cantons: ['6202', '6203', '6204'] },
  { name: 'Nœux-les-Mines', variants: [], cantons: ['6235'] },
  { name: 'Le Portel', variants: [], cantons: ['6236'] },
  { name: 'Saint-Omer', variants: [], cantons: ['6237'] },
  { name: 'Sainte-Austreberthe', variants: [], cantons: ['6206'] },
  { name: 'Étaples', variants: [], cantons: ['6224'] },
]
const found = (question: string) => searchCommunes(communes, question).map(match => match.name)

describe('search by commune', () => {
  it.each([
    ['NOEUX LES MINES', ['Nœux-les-Mines']],
    ['nœux', ['Nœux-les-Mines']],
    ['etaples', ['Étaples']],
    ['portel', ['Le Portel']],
    ['Le  Portel', ['Le Portel']],
    ['st omer', ['Saint-Omer']],
    ['Ste-Austreberthe', ['Sainte-Austreberthe']],
    ['sous lens', ['Annay', 'Loison-sous-Lens']],
    ['zzz', []],
    ['  ', []],
    ['%', []],
  ])('answers « %s »', (question, expected) => {
    expect(found(question)).toEqual(expected)
  })

  it('gives an exact name alone, and says which usage name was recognised', () => {
    expect(found('lens')).toEqual(['Lens'])
    expect(searchCommunes(communes, 'annay sous lens')).toEqual([
      { name: 'Annay', variants: ['Annay-sous-Lens'], cantons: ['6229'], through: 'Annay-sous-Lens' },
    ])
    expect(searchCommunes(communes, 'annay')[0]?.through).toBeNull()
  })

  it('gives every canton of a split commune', () => {
    expect(searchCommunes(communes, 'arras')[0]?.cantons).toEqual(['6202', '6203', '6204'])
  })

  it('folds twice as once', () => {
    for (const { name } of communes) expect(fold(fold(name))).toBe(fold(name))
  })
})
