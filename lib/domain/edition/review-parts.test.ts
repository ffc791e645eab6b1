import { describe, expect, it } from 'vitest'
import type { ResolvedBilan, ResolvedBlock, Run } from '../bilan/resolved'
import { reviewParts } from './review-parts'

const runs = (text: string): Run[] => [{ kind: 'text', text }]
const block = (id: string, text: string): ResolvedBlock => ({
  id,
  type: 'texte',
  title: null,
  text: [{ kind: 'paragraph', runs: runs(text) }],
})

const bilan: ResolvedBilan = {
  format: 'bilan/1',
  demonstration: false,
  issuer: 'institution',
  collection: { slug: 'c', title: 'C', dataStartYear: 2021, dataEndYear: 2023, mandat: '2021-2028' },
  edition: { number: 1, version: 'standard', printedOn: '2026-11-22' },
  territory: {
    kind: 'canton',
    code: '6224',
    slug: 'lens',
    name: 'Lens',
    label: '',
    of: '',
    population: null,
    communes: [],
  },
  departement: { code: '62', name: 'Pas-de-Calais', of: 'du Pas-de-Calais', slug: 'pas-de-calais' },
  elus: [],
  identity: { name: 'D', tagline: '', accent: '#000000', logoSha256: null, contactDomain: 'd.fr' },
  address: 'https://d.fr/bilans/lens',
  rubriques: [
    {
      id: 'r1',
      page: 1,
      title: runs('Un'),
      chapo: null,
      ambition: null,
      blocks: [block('a', 'A'), block('b', 'B')],
    },
  ],
  figures: [],
  medias: [],
  imprint: { director: null, host: null, printer: null, credits: [], contact: null },
}

const changedParts = (changes: Partial<ResolvedBilan>): string[] => {
  const before = new Map(reviewParts(bilan, 'e').map(part => [part.partId, part.canonical]))
  return reviewParts({ ...bilan, ...changes }, 'e')
    .filter(part => before.get(part.partId) !== part.canonical)
    .map(part => part.partId)
}

const [rubrique] = bilan.rubriques
const withRubrique = (changes: Partial<typeof rubrique>) =>
  changedParts({ rubriques: rubrique ? [{ ...rubrique, ...changes }] : [] })

describe('reviewParts', () => {
  it('cuts the whole bilan: frame, heads, blocks', () => {
    expect(reviewParts(bilan, 'e').map(part => part.partId)).toEqual(['e', 'r1', 'a', 'b'])
  })

  it('is the same at another date', () => {
    expect(changedParts({ edition: { ...bilan.edition, printedOn: '2026-12-01' } })).toEqual([])
  })

  it.each([
    ['a block', withRubrique({ blocks: [block('a', 'A'), block('b', 'Autre')] }), ['b']],
    ['a title', withRubrique({ title: runs('Deux') }), ['r1']],
    ['a chapô', withRubrique({ chapo: runs('Chapô') }), ['r1']],
    ['an order', withRubrique({ blocks: [block('b', 'B'), block('a', 'A')] }), ['e']],
    ['a deletion', withRubrique({ blocks: [block('a', 'A')] }), ['e']],
    [
      'an addition',
      withRubrique({ blocks: [block('a', 'A'), block('b', 'B'), block('c', 'C')] }),
      ['e', 'c'],
    ],
    ['a name', changedParts({ address: 'https://d.fr/bilans/arras-1' }), ['e']],
  ])('tells %s apart from the rest', (_name, changed, expected) => {
    expect(changed).toEqual(expected)
  })
})
