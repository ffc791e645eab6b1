import { zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { docx } from './docx.fixture'
import { closeDocuments } from './pool'
import { readSource } from './read-source'

afterAll(async () => {
  await closeDocuments()
})

const codeOf = async (bytes: Uint8Array): Promise<string> => {
  const read = await readSource(bytes)
  return read.ok ? 'ok' : read.error.code
}

describe('readSource', () => {
  it('reads the headings, paragraphs and lists of a DOCX', async () => {
    const read = await readSource(
      docx([
        { style: 'Titre1', text: 'Garantir le bien-être de nos aînés' },
        { text: 'L’APA compte 634 bénéficiaires.' },
        { item: true, text: 'une visite' },
      ]),
    )
    expect(read.ok && read.value.filter(({ text }) => text !== '')).toEqual([
      { text: 'Garantir le bien-être de nos aînés', role: 'title', page: 1 },
      { text: 'L’APA compte 634 bénéficiaires.', role: 'body', page: 1 },
      { text: 'une visite', role: 'item', page: 1 },
    ])
  })

  it('reads a text in UTF-8 or in the older French encoding', async () => {
    for (const bytes of [new TextEncoder().encode('Été'), Uint8Array.of(0xc9, 0x74, 0xe9)]) {
      const read = await readSource(bytes)
      expect(read.ok && read.value.map(({ text }) => text)).toEqual(['Été'])
    }
  })

  it('refuses what unfolds beyond measure, without unfolding it', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) }, { level: 9 })
    expect(bomb.byteLength).toBeLessThan(100_000)
    expect(await codeOf(bomb)).toBe('broken-document')
  })

  it('refuses entities, another zip, an old .doc, a broken PDF and an empty document in a sentence', async () => {
    const entity = docx([{ text: 'x' }], '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">]>')
    expect(await codeOf(entity)).toBe('broken-document')
    expect(await codeOf(zipSync({ 'xl/workbook.xml': new Uint8Array(3) }))).toBe('unknown-document')
    expect(await codeOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0))).toBe('unknown-document')
    expect(await codeOf(new TextEncoder().encode('%PDF-1.7\n%%EOF not a file'))).toBe('broken-document')
    expect(await codeOf(docx([{ text: '' }]))).toBe('no-text')
    expect(await codeOf(new TextEncoder().encode('PK nothing of a zip'))).toBe('broken-document')
  })
})
