import { describe, expect, it } from 'vitest'
import { lens } from '../fixture/lens'
import { tile } from '../fixture/lens-middle'
import { flow, line } from '../fixture/write'
import { printedBlock } from './blocks'
import { contentOf } from './content'
import { flows, withoutRunt } from './lines'

const tileOf = (text: string) => {
  const block = { id: 't', type: 'chiffres_cles' as const, title: null, tiles: [tile(text, 'x', 'x', 'x')] }
  const printed = printedBlock(block, lens, new Map())
  return 'tiles' in printed ? printed.tiles[0] : null
}

describe('a key figure', () => {
  it.each([
    ['plus de 1,6\u00a0million d’euros', 'plus de', '1,6', 'million d’euros'],
    ['64\u202f288\u00a0€', '', '64\u202f288\u202f€', ''],
    ['146 permis', '', '146', 'permis'],
    ['−\u202f3\u00a0% en un an', '', '−\u202f3\u202f%', 'en un an'],
    ['[à compléter]', '', '[à compléter]', ''],
  ])('« %s » is its number, and what stands before and after', (text, before, number, after) => {
    expect(tileOf(text)).toMatchObject({ before, number, after })
  })
})

describe('a paragraph', () => {
  it('keeps its last word whole, with the sign that never leaves it and the space it is drawn against', () => {
    expect(flows(flow('Un mot de la fin\u202f!'))).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { kind: 'text', text: 'Un mot de la' },
          { kind: 'text', text: ' fin\u202f!', whole: true },
        ],
      },
    ])
  })

  it('that says nothing is left out', () => {
    expect(flows(flow(' ', 'Un mot'))).toHaveLength(1)
  })
})

it('keeps the last two words of a label together, a long one excepted', () => {
  expect(withoutRunt(line('en deux ans ici'))).toEqual(line('en deux ans\u00a0ici'))
  expect(withoutRunt(line('par un professionnalisme'))).toEqual(line('par un professionnalisme'))
})

describe('the pages', () => {
  const { pages } = contentOf(lens, new Map(), { logoPath: null, gauges: true })

  it('hold each block once, the cover and the imprint apart', () => {
    const held = pages.flatMap(({ rubriques }) =>
      rubriques.flatMap(({ blocks }) => blocks.map(({ id }) => id)),
    )
    const written = lens.rubriques.flatMap(({ blocks }) => blocks)
    expect(held).toEqual(
      written.filter(({ type }) => type !== 'couverture' && type !== 'mentions').map(({ id }) => id),
    )
    expect(pages.map(({ cover }) => cover !== null)).toEqual([true, false, false, false])
  })

  it('are counted up to the last one, even where nothing is planned', () => {
    const moved = { ...lens, rubriques: lens.rubriques.map(rubrique => ({ ...rubrique, page: 3 })) }
    const numbers = contentOf(moved, new Map(), { logoPath: null, gauges: true }).pages.map(
      ({ rubriques }) => rubriques.length > 0,
    )
    expect(numbers).toEqual([false, false, true])
  })
})

describe('the imprint', () => {
  const rows = (over: Partial<typeof lens.imprint>) =>
    contentOf({ ...lens, imprint: { ...lens.imprint, ...over } }, new Map(), {
      logoPath: null,
      gauges: false,
    })
      .pages.at(-1)
      ?.foot?.rows.map(([name]) => name)

  it('says who pays when somebody said it', () => {
    expect(rows({ payer: 'Le groupe, sur ses cotisations' })).toContain('Financement')
    expect(rows({})).not.toContain('Financement')
  })
})
