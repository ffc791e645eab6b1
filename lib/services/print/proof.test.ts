import { afterAll, describe, expect, it, vi } from 'vitest'
import type { ResolvedBilan, ResolvedBlock } from '@/lib/domain/bilan/resolved'
import { lens } from './fixture/lens'
import { pictured } from './fixture/variants'
import { flow, line } from './fixture/write'
import { closePrint, renderPdf, renderProof } from './render'

vi.setConfig({ testTimeout: 60_000 })
afterAll(closePrint)

const proofOf = (bilan: ResolvedBilan, known: readonly string[] = []) =>
  renderProof(bilan, { key: 'test', logo: null, known })

const edited = (id: string, edit: (block: ResolvedBlock) => ResolvedBlock): ResolvedBilan => ({
  ...lens,
  rubriques: lens.rubriques.map(rubrique => ({
    ...rubrique,
    blocks: rubrique.blocks.map(block => (block.id === id ? edit(block) : block)),
  })),
})
/** The text of page 2, longer by so many words. */
const longer = (words: number) =>
  edited('b-familles', block =>
    block.type === 'texte' && words > 0
      ? { ...block, text: [...block.text, ...flow(Array.from({ length: words }, () => 'mandat').join(' '))] }
      : block,
  )

/** Photos of so many pixels on the cover and in a column. */
const sized = async (cover: [number, number], column: [number, number]) => {
  const { bilan, medias } = await pictured(lens)
  const sizes: Record<string, [number, number]> = { 'm-cover': cover, 'm-landscape': column }
  const resized = bilan.medias.map(media => {
    const [width, height] = sizes[media.id] ?? [media.width, media.height]
    return { ...media, width, height }
  })
  return { bilan: { ...bilan, medias: resized }, medias }
}
/** A first page with nothing under its cover, whose photo then takes the room. */
const coverAlone = (bilan: ResolvedBilan): ResolvedBilan => ({
  ...bilan,
  rubriques: bilan.rubriques.map(rubrique =>
    rubrique.page === 1
      ? { ...rubrique, blocks: rubrique.blocks.filter(({ type }) => type === 'couverture') }
      : rubrique,
  ),
})

describe('the resolution of photos', () => {
  const told = async (bilan: ResolvedBilan) =>
    (await proofOf(bilan)).remarks.map(({ blockId, severity, sentence }) => ({ blockId, severity, sentence }))

  it('is counted on the size at which the page prints them', async () => {
    const { bilan } = await sized([2600, 700], [500, 333])
    expect(await told(bilan)).toEqual([
      {
        blockId: 'b-photo-1',
        severity: 'style',
        sentence: expect.stringContaining('imprimée sur 59 × 39\u00A0mm, est à 215\u00A0points par pouce'),
      },
    ])
    // The same photo, larger: 700 pixels on 166 mm.
    expect(await told(coverAlone(bilan))).toContainEqual({
      blockId: 'b-couverture',
      severity: 'warning',
      sentence: expect.stringMatching(/imprimée sur 210 × 1\d\d\u00A0mm, est à 1\d\d\u00A0points par pouce/),
    })
  })

  it('is the same in the épreuve and in the PDF', async () => {
    const { bilan, medias } = await sized([1200, 900], [200, 120])
    const { remarks } = await renderPdf(bilan, { medias, createdAt: new Date(0) })
    expect(remarks).toHaveLength(2)
    expect((await proofOf(bilan)).remarks).toEqual(remarks)
  })

  it('is not asked of a photo still to come', async () => {
    const { bilan } = await sized([100, 100], [100, 100])
    const { remarks } = await renderPdf(bilan, { medias: new Map(), createdAt: new Date(0) })
    expect(remarks).toEqual([])
  })
})

describe('the drawings of the épreuve', () => {
  it('are one by page, each complete', async () => {
    const { pages } = await proofOf(lens)
    expect(pages).toHaveLength(4)
    for (const { svg } of pages) {
      expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 595\.28 841\.89">/)
      const ids = new Set([...(svg ?? '').matchAll(/ id="([^"]+)"/g)].map(match => match[1]))
      for (const [, used] of (svg ?? '').matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(used)
    }
  })

  it('are drawn for a draft whose values are still to come', async () => {
    const empty: ResolvedBilan = {
      ...lens,
      rubriques: lens.rubriques.map(rubrique => ({
        ...rubrique,
        blocks: rubrique.blocks.map(block => (block.type === 'evolution' ? { ...block, points: [] } : block)),
      })),
    }
    expect(JSON.stringify(empty)).toContain('"points":[]')
    expect((await proofOf(empty)).pages).toHaveLength(4)
  })

  it('come back when they changed, and only then', async () => {
    const before = await proofOf(lens)
    const known = before.pages.map(page => page.hash)
    const added = edited('b-emploi', block =>
      block.type === 'texte' ? { ...block, title: line('Un titre') } : block,
    )
    const after = await proofOf(added, known)
    expect(after.pages.map(({ svg }) => svg !== null)).toEqual([false, true, false, false])
    expect(after.pages.map(({ hash }) => known.includes(hash))).toEqual([true, false, true, true])
    expect((await proofOf(added)).pages[1]?.svg).toBe(after.pages[1]?.svg)
  })

  it('name their pictures, and carry none', async () => {
    const { bilan } = await pictured(lens)
    const { pages } = await proofOf(bilan)
    const named = pages.map(({ svg }) =>
      [...(svg ?? '').matchAll(/"media:([0-9a-f]{64})"/g)].map(match => match[1]),
    )
    expect(named.flat().sort()).toEqual(bilan.medias.map(media => media.sha256).sort())
    // The QR code is a drawing of its own; no photo travels.
    expect(pages.some(({ svg }) => /data:image\/(?:jpeg|png)/.test(svg ?? ''))).toBe(false)
  })
})

describe('where blocks stand', () => {
  it('covers every block, on its page', async () => {
    const { frames } = await proofOf(lens)
    const pagesOf = (id: string) => [...new Set(frames.filter(({ of }) => of === id).map(({ page }) => page))]
    const blocks = lens.rubriques.flatMap(rubrique => rubrique.blocks.map(({ id }) => [id, [rubrique.page]]))
    expect(blocks.map(([id]) => [id, pagesOf(String(id))])).toEqual(blocks)
    for (const { left, top, width, height } of frames) {
      expect(Math.min(left, top, width, height)).toBeGreaterThan(0)
      expect(Math.max(left + width, top + height)).toBeLessThan(1)
    }
  })

  it('follows a text from column to column', async () => {
    const { frames } = await proofOf(lens)
    const columns = frames.filter(frame => frame.of === 'b-edito')
    expect(columns).toHaveLength(2)
    expect(columns[1]?.left).toBeGreaterThan((columns[0]?.left ?? 1) + (columns[0]?.width ?? 1))
    expect(columns[1]?.top).toBeCloseTo(columns[0]?.top ?? 0, 2)
  })

  it('follows a text too long for its page onto the next sheet', async () => {
    const frames = (await proofOf(longer(900))).frames.filter(frame => frame.of === 'b-familles')
    expect(new Set(frames.map(frame => frame.page)).size).toBeGreaterThan(1)
  })
})

describe('how full pages are', () => {
  const pageTwo = async (words: number) => {
    const { fit } = await proofOf(longer(words))
    return fit.find(({ page }) => page === 2)
  }
  const overflows = async (words: number) => {
    const { overflow } = await renderPdf(longer(words), { medias: new Map(), createdAt: new Date(0) })
    return overflow.length > 0
  }

  it('counts what is left in lines, to a line: a paragraph is not cut after its first one', async () => {
    const free = (await pageTwo(0))?.blocks.find(({ of }) => of === 'b-familles')?.free ?? 0
    expect(free).toBeGreaterThan(2)
    // « mandat » four times makes a line of a column.
    expect(await overflows((free - 1) * 4)).toBe(false)
    expect(await overflows((free + 3) * 4)).toBe(true)
  })

  it('counts what is too much in words: without them the page holds', async () => {
    const written = 260
    const excess = (await pageTwo(written))?.excess ?? 0
    expect(excess).toBeGreaterThan(10)
    expect(await overflows(written)).toBe(true)
    expect(await overflows(written - Math.ceil(excess * 1.1))).toBe(false)
    expect(await overflows(written - Math.floor(excess / 2))).toBe(true)
  })

  it('holds a block to the length that its modèle allows', async () => {
    const words = 20
    const { fit } = await renderProof(lens, {
      key: 'test',
      logo: null,
      budgets: new Map([['b-familles', { words, lines: null }]]),
    })
    const block = fit.flatMap(page => page.blocks).find(({ of }) => of === 'b-familles')
    expect(block?.excess).toBe((block?.words ?? 0) - words)
  })
})
