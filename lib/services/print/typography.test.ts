import { afterAll, describe, expect, it, vi } from 'vitest'
import { cutWordsOf } from './fixture/cut-words'
import { lens } from './fixture/lens'
import { readPdf } from './fixture/read-pdf'
import { type TextLine, textLines } from './fixture/text-lines'
import { long, named, pictured, short, type Variant } from './fixture/variants'
import type { Mark } from './outcome'
import { closePrint, renderPdf } from './render'

vi.setConfig({ testTimeout: 60_000 })
afterAll(closePrint)

const without = (bilan: Variant['bilan']): Promise<Variant> => Promise.resolve({ bilan, medias: new Map() })

/** From one commune to 108, short and long texts, with and without photos. */
const set: [string, () => Promise<Variant>][] = [
  ['Lens', () => without(lens)],
  ['a canton of one commune, short texts', () => without(short(named('Lillers', 1)))],
  ['twelve communes, long texts, photos', () => pictured(long(named('Auchel', 12)))],
  ['108 communes, a whole édito', () => without(named('Avesnes-le-Comte', 108))],
  ['108 communes, short texts, photos', () => pictured(short(named('Avesnes-le-Comte', 108)))],
]

const print = async (make: () => Promise<Variant>) => {
  const { bilan, medias } = await make()
  const printed = await renderPdf(bilan, { medias, createdAt: new Date(0) })
  return { ...printed, bilan, lines: await textLines(printed.bytes) }
}

const step = (4.5 * 72) / 25.4
const top = (22.5 * 72) / 25.4
/** Body text of the rubriques and of the édito; airy pages set it larger. */
const isBody = ({ size }: TextLine) => Math.abs(size - 9.6) < 0.05
const isTitle = ({ size }: TextLine) => Math.abs(size - 11.2) < 0.05

/** Baseline of the first line of the grid; body lines of one column, top to bottom. */
const firstBaseline = top + 7.2
const columnsOf = (lines: readonly TextLine[]): TextLine[][] => {
  const columns = new Map<string, TextLine[]>()
  for (const line of lines.filter(one => isBody(one) || isTitle(one))) {
    const column = Math.floor((line.x - 33) / 90)
    const key = `${line.page} ${column}`
    columns.set(key, [...(columns.get(key) ?? []), line])
  }
  return [...columns.values()].map(column => column.toSorted((a, b) => a.baseline - b.baseline))
}

/** Paragraphs cut by the end of a column, with the lines before and after the cut. */
const cuts = (layout: readonly Mark[]) => {
  let begin: Extract<Mark, { mark: 'begin' }> | null = null
  let columns: Extract<Mark, { mark: 'columns' }> | null = null
  const found: { before: number; after: number }[] = []
  for (const mark of layout) {
    if (mark.mark === 'columns') columns = mark
    if (mark.mark === 'begin') begin = mark
    if (mark.mark !== 'end' || !begin) continue
    if (columns && mark.x - begin.x > begin.width && mark.physical === begin.physical) {
      const after = Math.round((mark.y + 2.4 - columns.y) / step) || 1
      found.push({ before: begin.lines - after, after })
    }
  }
  return found
}

describe.each(set)('the brochure: %s', (_name, make) => {
  it('holds on four pages, in tagged text, all its communes printed', async () => {
    const { pages, overflow, lines, bilan } = await print(make)
    expect({ pages, overflow }).toEqual({ pages: 4, overflow: [] })
    const cover = lines
      .filter(line => line.page === 1)
      .map(line => line.text)
      .join(' ')
      .replaceAll(/\s+/g, ' ')
    const missing = bilan.territory.communes.filter(({ name }) => !cover.includes(name))
    expect(missing).toEqual([])
  })

  it('keeps its text on the baseline grid', async () => {
    const { lines } = await print(make)
    const body = lines.filter(isBody)
    expect(body.length).toBeGreaterThan(5)
    const off = body.filter(({ baseline }) => {
      const rest = (((baseline - firstBaseline) % step) + step) % step
      return Math.min(rest, step - rest) > 0.15
    })
    expect(off.map(({ page, baseline, text }) => ({ page, baseline, text }))).toEqual([])
  })

  it('leaves no line of a paragraph alone at the foot or at the top of a column', async () => {
    const { layout } = await print(make)
    for (const { before, after } of cuts(layout)) expect(Math.min(before, after)).toBeGreaterThanOrEqual(2)
  })

  it('leaves no title at the foot of a column', async () => {
    const { lines } = await print(make)
    const lonely = columnsOf(lines).flatMap(column =>
      column.filter((line, index) => {
        const next = column[index + 1]
        return isTitle(line) && isBody(column[index - 1] ?? line) && index > 0 && next === undefined
      }),
    )
    expect(lonely.map(({ text }) => text)).toEqual([])
  })

  it('ends no paragraph on a piece of a word', async () => {
    const { layout, lines, bilan } = await print(make)
    const isCut = cutWordsOf(bilan)
    const ends = layout.filter(mark => mark.mark === 'end')
    const lastLines = ends.flatMap(end =>
      lines.filter(
        line =>
          line.page === end.physical && Math.abs(line.baseline - end.y) < 1 && Math.abs(line.end - end.x) < 3,
      ),
    )
    expect(lastLines.length).toBeGreaterThan(1)
    const before = (line: TextLine) =>
      lines.find(
        other =>
          other.page === line.page &&
          Math.abs(other.baseline - (line.baseline - step)) < 0.3 &&
          Math.abs(other.x - line.x) < 12,
      )
    const cut = lastLines.filter(line => !line.text.trim().includes(' ') && isCut(before(line), line))
    expect(cut.map(({ text }) => text)).toEqual([])
  })

  it('cuts words where it must, never three lines in a row', async () => {
    const { lines, bilan } = await print(make)
    const isCut = cutWordsOf(bilan)
    const cut = columnsOf(lines).flatMap(column =>
      column.map((line, index) => {
        const next = column[index + 1]
        const follows = next !== undefined && Math.abs(next.baseline - line.baseline - step) < 0.3
        return { text: line.text, cut: follows && isCut(line, next) }
      }),
    )
    // They are seen at all: the next line of the test could not fail otherwise.
    expect(cut.filter(line => line.cut).length).toBeGreaterThan(0)
    const ladders = cut.filter((line, index) => line.cut && cut[index + 1]?.cut && cut[index + 2]?.cut)
    expect(ladders.map(({ text }) => text)).toEqual([])
  })
})

describe('columns', () => {
  it('of a text are even to a line', async () => {
    const { lines } = await print(() => without(lens))
    const college = lines.filter(
      line => line.page === 3 && isBody(line) && line.baseline > 300 && line.baseline < 500,
    )
    const counts = columnsOf(college).map(column => column.length)
    expect(counts).toHaveLength(2)
    expect(Math.abs((counts[0] ?? 0) - (counts[1] ?? 9))).toBeLessThanOrEqual(1)
  })

  it('of the édito are justified within tight limits, and even with the signatures', async () => {
    const { lines, layout } = await print(() => without(lens))
    const edito = lines.filter(line => line.page === 1 && isBody(line))
    const wide = 257.2
    const full = edito.filter(line => line.end - line.x > wide - 30)
    expect(full.length).toBeGreaterThan(20)
    for (const line of full) expect(line.end - line.x).toBeLessThan(wide + 5)
    const page = layout.find(mark => mark.mark === 'page')
    expect(page?.fit.find(({ of }) => of === 'b-edito')?.slack).toBeLessThanOrEqual(1)
  })
})

describe('what a reader copies', () => {
  it('comes in the order of reading: édito, then rubriques in theirs', async () => {
    const { pages } = await readPdf((await print(() => without(lens))).bytes)
    const words = ['retour à l’emploi', 'instants pour les familles', 'bien-être de nos aînés']
    const places = words.map(one => (pages[1] ?? '').indexOf(one))
    expect(places.every(place => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect((pages[0] ?? '').indexOf('epuis le début')).toBeLessThan(
      (pages[0] ?? '').indexOf('Vos conseillers'),
    )
  })
})
