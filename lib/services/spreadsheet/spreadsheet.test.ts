import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { SourceCell } from '@/lib/domain/import/source-cell'
import type { SourceRow } from './cell'
import { fileLimits } from './limits'
import { expectedLines, fileKind, readFirstRows, readRows } from './read-rows'
import { RefusedFile } from './refused-file'
import { columnName, writeXlsx } from './write-xlsx'

const cells = async (bytes: Uint8Array | string): Promise<SourceCell[][]> =>
  (await readFirstRows(typeof bytes === 'string' ? strToU8(bytes) : bytes, 50)).map(row => row.cells)

const refusal = async (bytes: Uint8Array): Promise<string> => {
  try {
    await readFirstRows(bytes, 5)
    return ''
  } catch (error) {
    if (error instanceof RefusedFile) return error.message
    throw error
  }
}

/** Windows-1252, as Excel in French writes « CSV ». */
const latin = (text: string): Uint8Array =>
  Uint8Array.from(text.replaceAll('€', '\u0080'), sign => sign.charCodeAt(0))

describe('a CSV file', () => {
  it.each([
    ['semicolons', 'Période;Valeur\n2023;1,5'],
    ['a byte order mark', '\uFEFFPériode;Valeur\r\n2023;1,5\r\n'],
    ['tabs', 'Période\tValeur\n2023\t1,5'],
    ['commas and quotes', 'Période,Valeur\n2023,"1,5"'],
    ['bars', 'Période|Valeur\n2023|1,5'],
  ])('is read with %s', async (_name, text) => {
    expect(await cells(text)).toEqual([
      ['Période', 'Valeur'],
      ['2023', '1,5'],
    ])
  })

  it('is read in Windows-1252 and in UTF-16', async () => {
    expect(await cells(latin('Période;Dépense €\n2023;1'))).toEqual([
      ['Période', 'Dépense €'],
      ['2023', '1'],
    ])
    const utf16 = Buffer.from('\uFEFFPériode;Valeur\n2023;1', 'utf16le')
    expect((await cells(utf16))[0]).toEqual(['Période', 'Valeur'])
  })

  it('keeps the lines of the file, through empty ones and quoted line ends', async () => {
    const rows = await readFirstRows(strToU8('a;b\n\n"1\n2";3\n4;5\n'), 10)
    expect(rows.filter(({ cells }) => cells.some(cell => cell !== '')).map(({ line }) => line)).toEqual([
      1, 3, 5,
    ])
    expect(expectedLines(strToU8('a;b\n1;2\n3;4'))).toBe(3)
  })

  it('is refused when it is binary, empty, never closes a quote, or is too wide', async () => {
    expect(await refusal(new Uint8Array())).toContain('vide')
    expect(await refusal(strToU8('a;b\n\u0000\u0001'))).toContain('ni un texte CSV')
    expect(await refusal(strToU8(`a;b\n"ouvert;1\n${'x;y\n'.repeat(20)}`))).toContain('ligne 2')
    expect(await refusal(strToU8(';'.repeat(fileLimits.columns + 1)))).toContain('colonnes')
  })
})

describe('a workbook', () => {
  const sheet = (data: string, extra: Record<string, string> = {}) =>
    zipSync({
      'xl/workbook.xml': strToU8(
        '<workbook xmlns:r="r"><sheets><sheet name="Feuil1" sheetId="1" r:id="a"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${data}</sheetData></worksheet>`),
      ...Object.fromEntries(Object.entries(extra).map(([name, xml]) => [name, strToU8(xml)])),
    })

  it('reads numbers, texts, dates, percentages, formulas and errors for what they are', async () => {
    const bytes = sheet(
      '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3"><v>0.30000000000000004</v></c><c r="C3" s="1"><v>45291</v></c>' +
        '<c r="D3" s="2"><v>0.45</v></c><c r="E3"><f>SUM(A1:A2)</f><v>12</v></c><c r="F3" t="e"><v>#N/A</v></c>' +
        '<c r="H3" t="inlineStr"><is><t>12 345,5</t></is></c><c r="I3" t="b"><v>1</v></c><c r="J3"><v>1.2E5</v></c></row>',
      {
        'xl/sharedStrings.xml': '<sst><si><r><t>Le </t></r><r><t>Portel &amp; fils</t></r></si></sst>',
        'xl/styles.xml':
          '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="10"/></cellXfs></styleSheet>',
      },
    )
    expect(await readFirstRows(bytes, 5)).toEqual([
      {
        line: 3,
        cells: [
          'Le Portel & fils',
          { kind: 'number', text: '0.3' },
          { kind: 'date', text: '2023-12-31' },
          { kind: 'percent', text: '45' },
          { kind: 'formula', text: '12' },
          { kind: 'error', text: '#N/A' },
          '',
          '12 345,5',
          { kind: 'boolean', text: 'VRAI' },
          { kind: 'number', text: '120000' },
        ],
      },
    ])
  })

  it('writes what it reads back, a formula as a text', async () => {
    const bytes = writeXlsx([
      { name: 'Définitions', rows: [['Indicateur']] },
      {
        name: 'Valeurs',
        rows: [
          ['Territoire', 'Valeur'],
          ['=1+1 <&> "', { number: '641.5' }],
          ['é\u0001', null],
        ],
      },
    ])
    expect(await cells(bytes)).toEqual([
      ['Territoire', 'Valeur'],
      ['=1+1 <&> "', { kind: 'number', text: '641.5' }],
      ['é'],
    ])
    expect(expectedLines(bytes)).toBe(3)
    expect(columnName(27)).toBe('AB')
  })

  it('counts lines and cells that do not say where they are, empty ones too, whatever was read before', async () => {
    const lines = Array.from(
      { length: 20_000 },
      (_, at) => `<row><c><v>${at}</v></c><c/><c t="inlineStr"><is><t>${'x'.repeat(40)}</t></is></c></row>`,
    )
    const bytes = sheet(`<row r="3"><c r="B3"><v>7</v></c><c><v>8</v></c></row>${lines.join('')}`)
    const read: SourceRow[] = []
    for await (const rows of readRows(bytes, null)) read.push(...rows)
    expect(read[0]).toMatchObject({ line: 3, cells: ['', { text: '7' }, { text: '8' }] })
    expect(read[1]).toMatchObject({ line: 4, cells: [{ text: '0' }, '', 'x'.repeat(40)] })
    expect(read.map(({ line }) => line)).toEqual(Array.from({ length: 20_001 }, (_, at) => at + 3))
  })

  it('refuses a bomb before unfolding it, and one that lies about its size while unfolding it', async () => {
    const bomb = sheet(`<row r="1"><c r="A1"><v>${'0'.repeat(40_000_000)}</v></c></row>`)
    expect(bomb.length).toBeLessThan(200_000)
    expect(await refusal(bomb)).toContain('bien au-delà')
    const liar = Uint8Array.from(bomb)
    const view = new DataView(liar.buffer)
    for (let at = 0; at < liar.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
        view.setUint32(at + 24, 1_000, true)
    }
    expect(await refusal(liar)).toContain('bien au-delà')
  })

  it('refuses too many parts, entities, other zips, passwords, old formats and heavy files', async () => {
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`f${index}`, new Uint8Array()])),
    )
    expect(await refusal(many)).toContain('bien au-delà')
    const entity = zipSync({
      'xl/workbook.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><workbook>&b;</workbook>'),
    })
    expect(await refusal(entity)).toContain('déclaration')
    expect(await refusal(zipSync({ 'autre.txt': strToU8('x') }))).toContain('n’est pas un classeur')
    expect(await refusal(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toContain('mot de passe')
    expect(await refusal(strToU8('%PDF-1.7'))).toContain('PDF')
    expect(await refusal(sheet('<row r="1"><c r="A1"><v>1</c></row>'))).toContain('abîmé')
    expect(() => fileKind(new Uint8Array(fileLimits.bytes + 1))).toThrow(/pèse/)
    expect(await refusal(sheet('<row r="400001"><c r="A400001"><v>1</v></c></row>'))).toContain('lignes')
    expect(await refusal(sheet('<row r="1"><c r="ZZZ1"><v>1</v></c></row>'))).toContain('colonnes')
  })
})
