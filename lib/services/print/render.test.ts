import { afterAll, describe, expect, it, vi } from 'vitest'
import type { ResolvedBilan, ResolvedBlock } from '@/lib/domain/bilan/resolved'
import { sha256 } from '@/lib/services/storage/sha256'
import { everyBlock, everyWord } from './fixture/every-block'
import { onePixel } from './fixture/image'
import { lens } from './fixture/lens'
import { readPdf } from './fixture/read-pdf'
import { named } from './fixture/variants'
import { flow, line } from './fixture/write'
import { closePrint, PrintError, renderPdf } from './render'

const createdAt = new Date('2026-11-22T10:00:00Z')
const medias = new Map<string, Uint8Array>()
const pdfOf = (bilan: ResolvedBilan, files = medias) => renderPdf(bilan, { medias: files, createdAt })

/** The brochure with blocks added to the first rubrique of page 2. */
const withBlocks = (...blocks: ResolvedBlock[]): ResolvedBilan => ({
  ...lens,
  rubriques: lens.rubriques.map(rubrique =>
    rubrique.id === 'r-emploi' ? { ...rubrique, blocks: [...rubrique.blocks, ...blocks] } : rubrique,
  ),
})

/** A short édito leaves its page to the cover. */
const withShortEdito = (rubrique: ResolvedBilan['rubriques'][number]) => ({
  ...rubrique,
  blocks: rubrique.blocks.map(block =>
    block.type === 'edito' ? { ...block, text: block.text.slice(0, 2) } : block,
  ),
})

// Compiling takes a tenth of a second; a machine that runs every suite at once takes much longer.
vi.setConfig({ testTimeout: 60_000 })
afterAll(closePrint)

describe('the brochure of the canton de Lens', () => {
  it('has four pages, nothing in excess, and every word of every page', async () => {
    const printed = await pdfOf(lens)
    expect(printed).toMatchObject({ pages: 4, overflow: [] })
    const { pages } = await readPdf(printed.bytes)
    expect(pages[0]).toContain('trouve sa place et peut s’épanouir')
    expect(pages[0]).toContain('Fatima Ait Chikhebbih')
    for (const words of ['719', '188', '253', '278', '139', '634', '247']) expect(pages[1]).toContain(words)
    for (const words of ['146', '92', '59', '1,6', '64 288 €', '3,7 millions d’euros'])
      expect(pages[2]).toContain(words)
    for (const words of ['377', '79,8 millions d’euros', 'Groupe A', 'D’où viennent ces chiffres']) {
      expect(pages[3]).toContain(words)
    }
    expect(pages[3]).toContain('bilans.exemple.fr/bilans/lens/mi-mandat/1')
  })

  it('is a tagged PDF/UA-1 in French, with its title and author', async () => {
    const read = await readPdf((await pdfOf(lens)).bytes)
    expect(read).toMatchObject({
      language: 'fr-FR',
      title: 'Bilan de mi-mandat – Canton de Lens',
      author: 'Département du Pas-de-Calais',
      tagged: true,
    })
    expect(read.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
    for (const role of ['H1', 'H2', 'H3', 'P', 'L', 'Figure']) expect(read.roles).toContain(role)
    expect(read.alternatives).toContain(`Code QR menant à ${lens.address}`)
  })

  it('says on every page, and in the imprint, that it is a demonstration; a real one does not', async () => {
    const shown = await readPdf((await pdfOf(lens)).bytes)
    for (const page of shown.pages) expect(page).toContain('Démonstration – valeurs et personnes fictives')
    expect(shown.pages[1]).toContain('(démo)')
    const real = await readPdf((await pdfOf({ ...lens, demonstration: false })).bytes)
    for (const page of real.pages) expect(page).not.toContain('Démonstration –')
  })

  it('gives the same bytes for the same content and time', async () => {
    const [first, second] = await Promise.all([pdfOf(lens), pdfOf(lens)])
    expect(sha256(first.bytes)).toBe(sha256(second.bytes))
    const later = await renderPdf(lens, { medias, createdAt: new Date('2026-11-23T10:00:00Z') })
    expect(sha256(later.bytes)).not.toBe(sha256(first.bytes))
  })
})

describe('the cover', () => {
  it.each([
    ['Aix', 1],
    ['Saint-Pol-sur-Ternoise', 60],
    ['Avesnes-le-Comte', 108],
  ])('of %s holds its name and its %i communes, none cut, on one page', async (name, count) => {
    const bilan = named(name, count)
    const printed = await pdfOf({ ...bilan, rubriques: bilan.rubriques.map(withShortEdito) })
    expect(printed).toMatchObject({ pages: 4, overflow: [] })
    const [cover = ''] = (await readPdf(printed.bytes)).pages
    expect(cover.replaceAll('- ', '-')).toContain(name)
    for (const commune of bilan.territory.communes) expect(cover).toContain(commune.name)
  })
})

describe('every type of block', () => {
  it('is printed, with the words it holds', async () => {
    const rubrique = {
      id: 'r',
      page: 1,
      title: line('Mot-rubrique'),
      chapo: line('Mot-chapô'),
      ambition: null,
    }
    const printed = await pdfOf({ ...lens, rubriques: [{ ...rubrique, blocks: everyBlock }] })
    const all = (await readPdf(printed.bytes)).pages.join(' ')
    for (const word of [...everyWord, 'Mot-rubrique', 'Mot-chapô']) expect(all).toContain(word)
  })
})

describe('too much text', () => {
  it('is printed on a following page and reported', async () => {
    const sentence = 'Une phrase de plus, qui prend sa place dans la colonne. '.repeat(12)
    const long = withBlocks({
      id: 'b-long',
      type: 'texte',
      title: null,
      text: flow(
        ...Array.from({ length: 6 }, (_, index) => `Paragraphe ${index + 1}. ${sentence}`),
        'Dernier mot.',
      ),
    })
    const printed = await pdfOf(long)
    expect(printed.overflow).toEqual([{ page: 2, words: expect.any(Number) }])
    expect(printed.pages).toBeGreaterThan(4)
    const all = (await readPdf(printed.bytes)).pages.join(' ')
    for (const words of ['Paragraphe 1.', 'Paragraphe 6.', 'Dernier mot.', '634', '377'])
      expect(all).toContain(words)
  })

  it('longer than a page is printed entire', async () => {
    const sentence = 'Une phrase de plus, qui prend sa place dans la colonne. '.repeat(12)
    const paragraphs = Array.from({ length: 40 }, (_, index) => `Paragraphe ${index + 1}. ${sentence}`)
    const printed = await pdfOf(
      withBlocks({ id: 'b-long', type: 'texte', title: null, text: flow(...paragraphs) }),
    )
    expect(printed.overflow).toEqual([{ page: 2, words: expect.any(Number) }])
    const all = (await readPdf(printed.bytes)).pages.join(' ')
    for (let number = 1; number <= 40; number++) expect(all).toContain(`Paragraphe ${number}.`)
    expect(all).toContain('Retours à l’emploi')
  })
})

describe('what people write', () => {
  it('is printed as text, never run', async () => {
    const nasty = ['#eval("1+1")', ']#panic()', '$x^2$ *gras* _i_ `c`', '<edges> @ref // \\ #{']
    const words = line('x').concat(nasty.map(text => ({ kind: 'text', text: ` ${text} ` })))
    const printed = await pdfOf(
      withBlocks({ id: 'b-x', type: 'encadre', title: words, text: [{ kind: 'paragraph', runs: words }] }),
    )
    const page = (await readPdf(printed.bytes)).pages[1] ?? ''
    for (const text of nasty) expect(page).toContain(text)
  })

  it('names the sign that no font has', async () => {
    const printing = pdfOf(withBlocks({ id: 'b-x', type: 'texte', title: null, text: flow('Bravo 🎉') }))
    await expect(printing).rejects.toThrow(PrintError)
    await expect(printing).rejects.toMatchObject({ sentence: expect.stringContaining('🎉') })
  })
})

describe('photographs', () => {
  const bytes = onePixel
  const media = { id: 'm1', sha256: sha256(bytes), credit: 'Exemple', width: 1, height: 1 }
  const pictured = (alternative: string | null) => ({
    ...withBlocks({ id: 'b-photo', type: 'photo', media: 'm1', caption: line('La légende') }),
    medias: [{ ...media, alternative }],
  })
  const files = new Map([[media.sha256, bytes]])

  it('carry their description and their credit', async () => {
    const read = await readPdf((await pdfOf(pictured('Un terrain de sport'), files)).bytes)
    expect(read.alternatives).toContain('Un terrain de sport')
    expect(read.pages.join(' ')).toContain('La légende © Exemple')
  })

  it('without a description, or without their file, still let the proof be printed', async () => {
    expect((await readPdf((await pdfOf(pictured(null), files)).bytes)).alternatives).toHaveLength(1)
    const missing = await readPdf((await pdfOf(pictured('Un terrain de sport'))).bytes)
    expect(missing.pages.join(' ')).toContain('Photographie à venir')
  })

  it('that cannot be read are refused with a sentence', async () => {
    const broken = new Map([[media.sha256, new Uint8Array([1, 2, 3])]])
    await expect(pdfOf(pictured('x'), broken)).rejects.toMatchObject({
      sentence: expect.stringContaining('image'),
    })
  })
})
