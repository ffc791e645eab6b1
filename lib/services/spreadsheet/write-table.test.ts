import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { CellValue } from '@/lib/domain/record/table/spec'
import { tableCsv, tableXlsx } from './write-table'

async function* packets(...rows: CellValue[][][]) {
  yield* rows
}

const file = (...rows: CellValue[][][]) => ({
  title: 'Indicateurs',
  headers: ['Indicateur', 'Valeur'],
  rows: packets(...rows),
})

const csv = async (...rows: CellValue[][][]): Promise<string> => {
  const parts: Uint8Array[] = []
  for await (const part of tableCsv(file(...rows))) parts.push(part)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.concat(parts))
}

describe('a table as CSV', () => {
  it('is what a French spreadsheet opens: mark, semicolons, decimal commas, headings', async () => {
    expect(await csv([['Élèves ; collège', { amount: '5004.5' }]], [['Nul', null]])).toBe(
      '\uFEFFIndicateur;Valeur\r\n"Élèves ; collège";5004,5\r\nNul;\r\n',
    )
  })

  it.each(['=1+1', '+33 A', '@SUM(A1)', '-cmd', '\t=1', '−1+1', '＝1+1', '＋33', '－1', '＠SUM'])(
    'neutralises %j',
    async text => {
      const [, line = ''] = (await csv([[text, 1]])).split('\r\n')
      expect(line.replace(/^"/, '')).toMatch(/^'/)
    },
  )

  it('leaves a negative number a number', async () => {
    expect(await csv([['x', { amount: '-3.2' }]])).toContain('x;-3,2\r\n')
  })
})

describe('a table as XLSX', () => {
  it('types texts as texts and numbers as numbers, and never rounds', async () => {
    const bytes = await tableXlsx(
      file([
        ['=1+1', { amount: '64288.5' }],
        ['grand', { amount: '123456789012345678.25' }],
      ]),
    )
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1</t>')
    expect(sheet).toContain('<v>64288.5</v>')
    expect(sheet).toContain('>123456789012345678,25</t>')
    expect(sheet).not.toContain('<f>')
  })
})
