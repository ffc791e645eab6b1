import { describe, expect, it } from 'vitest'
import type { ResolvedBilan } from '@/lib/domain/bilan/resolved'
import { lensArticle } from './fixture/lens-article'
import { renderArticle } from './render-article'

const all = (markup: string, pattern: RegExp): string[] =>
  [...markup.matchAll(pattern)].map(match => match[1] ?? '')

const hostile = "\"><script>alert(1)</script><img src=x onerror='alert(2)'>&"

/** The fixture with a hostile text in place of everything a person writes. */
const poisoned = (bilan: ResolvedBilan): ResolvedBilan => ({
  ...bilan,
  collection: { ...bilan.collection, title: hostile, slug: 'mi-mandat' },
  figures: bilan.figures.map(figure => ({
    ...figure,
    text: hostile,
    indicator: { ...figure.indicator, label: hostile, definition: hostile },
    parts: figure.parts.map(part => ({ ...part, source: hostile, sourceUrl: 'javascript:alert(1)' })),
  })),
  medias: [{ id: 'm1', sha256: 'a'.repeat(64), alternative: hostile, credit: hostile, width: 4, height: 3 }],
  imprint: { ...bilan.imprint, director: hostile, contact: hostile, credits: [hostile] },
  rubriques: [
    ...bilan.rubriques,
    {
      id: 'r-hostile',
      page: 4,
      title: [{ kind: 'text', text: hostile }],
      chapo: [{ kind: 'text', text: hostile, href: 'javascript:alert(1)' }],
      ambition: { code: 'a', name: hostile, pacte: hostile },
      blocks: [
        { id: 'b1', type: 'photo', media: 'm1', caption: [{ kind: 'text', text: hostile }] },
        { id: 'b2', type: 'appel', text: [], label: hostile, href: 'javascript:alert(1)' },
        { id: 'b3', type: 'expression_groupes', entries: [{ groupe: hostile, text: hostile }] },
        { id: 'b4', type: 'dispositif', name: hostile, acronym: hostile, text: [], link: 'data:text/html,x' },
        { id: 'b5', type: 'liste_equipements', title: [], items: [[{ kind: 'text', text: hostile }]] },
        { id: 'b6', type: 'communes', title: [], communes: [hostile] },
      ],
    },
  ],
})

describe('the article of a bilan', () => {
  it('is the same bytes each time', async () => {
    expect(await renderArticle(lensArticle())).toBe(await renderArticle(lensArticle()))
  })

  it('prints whatever people write as text, in every block', async () => {
    const markup = await renderArticle(poisoned(lensArticle()))
    expect(markup.match(/&lt;script&gt;alert\(1\)&lt;\/script&gt;/g)?.length).toBeGreaterThan(20)
    expect(markup).not.toMatch(/<script|javascript:|data:text/i)
    // A quote only ever delimits an attribute: what is left without the attributes' values is their names.
    expect(markup.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\s(?:on[a-z]+|style)=/i)
    // The only images are ours, under the permanent address of the edition.
    expect(all(markup, /<img src="([^"]*)"/g)).toEqual([`/bilans/lens/mi-mandat/1/medias/${'a'.repeat(64)}`])
  })

  it('keeps a link that may be one', async () => {
    const bilan = lensArticle()
    const chapo = [{ kind: 'text' as const, text: 'le site', href: 'https://exemple.fr/?a=1&b=2' }]
    const rubriques = bilan.rubriques.map(rubrique => ({ ...rubrique, chapo }))
    expect(await renderArticle({ ...bilan, rubriques })).toContain(
      '<a href="https://exemple.fr/?a=1&amp;b=2">le site</a>',
    )
  })

  it('gives every number its source, and every source the way back', async () => {
    const bilan = lensArticle()
    const markup = await renderArticle(bilan)
    const ids = all(markup, /\sid="([^"]+)"/g)
    expect(new Set(ids).size).toBe(ids.length)
    const targets = all(markup, /href="#([^"]+)"/g)
    expect(targets.filter(target => !ids.includes(target))).toEqual([])
    const values = all(markup, /<data value="[^"]*">([^<]*)<\/data>/g)
    expect(values).toHaveLength(all(markup, /<a class="chiffre"[^>]*href="#source-([^"]+)"/g).length)
    expect(values).toEqual(expect.arrayContaining(['719', '188', '634', '247', '377']))
    expect(ids.filter(id => id.startsWith('source-'))).toHaveLength(bilan.figures.length)
    for (const id of ids.filter(name => name.startsWith('chiffre-'))) expect(targets).toContain(id)
  })

  it('refuses to print a number that nothing describes', async () => {
    await expect(renderArticle({ ...lensArticle(), figures: [] })).rejects.toThrow('not described')
  })

  it('prints « [à compléter] » as words, in a draft', async () => {
    const bilan = lensArticle()
    const rubriques = bilan.rubriques.map(rubrique => ({
      ...rubrique,
      blocks: rubrique.blocks.map(block =>
        block.type === 'chiffres_cles'
          ? { ...block, tiles: block.tiles.map(tile => ({ ...tile, figure: '', text: '[à compléter]' })) }
          : block,
      ),
    }))
    const markup = await renderArticle({ ...bilan, rubriques })
    expect(markup).toContain('<dd class="nombre"><span class="absent">[à compléter]</span></dd>')
  })

  it('says « source à compléter » and « démonstration » where it must', async () => {
    const bilan = lensArticle()
    const sources = (await renderArticle(bilan)).split('id="sources"')[1] ?? ''
    const missing = bilan.figures.filter(figure => figure.parts[0]?.source === null).length
    expect(missing).toBeGreaterThan(0)
    expect(sources.match(/source à compléter/g)).toHaveLength(missing)
    expect(sources.match(/<p class="mesure">[^<]*<span class="fictif">/g)).toHaveLength(missing)
  })

  it('has one first heading, and headings that follow one another', async () => {
    const levels = all(await renderArticle(lensArticle()), /<h([1-6])/g).map(Number)
    expect(levels[0]).toBe(1)
    expect(levels.filter(level => level === 1)).toHaveLength(1)
    const jumps = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)
    expect(jumps).toEqual([])
  })

  it('shows a series as a table, the last value standing out', async () => {
    const markup = await renderArticle(lensArticle())
    const table = /<table>[\s\S]*?<\/table>/.exec(markup)?.[0] ?? ''
    expect(all(table, /<th scope="row">([^<]*)<\/th>/g)).toHaveLength(3)
    expect(all(table, /<data value="[^"]*">([^<]*)<\/data>/g)).toEqual(['188', '253', '278'])
    expect(all(table, /width="([\d.]+)"/g)).toEqual(['67.63', '91.01', '100.00'])
  })
})
