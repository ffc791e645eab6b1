import { describe, expect, it } from 'vitest'
import { makeDirectory } from './directory'
import { exampleFile } from './example-file'
import { exportHeaders } from './export-line'
import { findHeader, guessMapping } from './guess-mapping'
import { mappingProblems } from './mapping'

const directory = makeDirectory(
  [
    {
      id: '1',
      code: 'places',
      labelOne: 'place',
      labelMany: 'Places d’accueil',
      unit: null,
      archived: false,
      closed: null,
    },
  ],
  [],
)
const guess = (...headers: string[]) => guessMapping({ line: 1, cells: headers }, directory)
const roles = (...headers: string[]) => guess(...headers).columns.map(({ role }) => role)

describe('the columns of a file', () => {
  it('are all recognised in what the atelier exports', () => {
    const mapping = guess(...exportHeaders)
    expect(mappingProblems(mapping)).toEqual([])
    expect(mapping.columns.filter(({ role }) => role !== 'ignored')).toHaveLength(9)
  })

  it('are all recognised in the file that is given as an example, whose line is of no indicator', () => {
    const [headers = [], line = [], ...others] = exampleFile.split('\r\n').map(text => text.split(';'))
    expect(others).toEqual([['']])
    expect(line).toHaveLength(headers.length)
    const { columns } = guess(...headers)
    expect(mappingProblems(guess(...headers))).toEqual([])
    expect(columns.some(({ role }) => role === 'check')).toBe(false)
    const code = line[columns.findIndex(({ role }) => role === 'indicator')] ?? ''
    expect(code).toContain('fictif')
    expect(directory.indicator(code).ok).toBe(false)
  })

  it('are recognised by common words, codes before names', () => {
    expect(roles('Année', 'Code INSEE', 'Commune', 'INDICATEUR', 'Montant', 'Observations')).toEqual([
      'period',
      'territory',
      'ignored',
      'indicator',
      'value',
      'ignored',
    ])
    expect(guess('Code INSEE', 'Valeur').territoryKind).toBe('commune')
    expect(guess('Nom du canton', 'Valeur').territoryKind).toBe('canton')
  })

  it('hold one period or one indicator each in the wide form', () => {
    expect(guess('Canton', '2022', '2023-2024', 'places d’accueil', 'Total général').columns).toEqual([
      { role: 'territory', period: null, indicator: null },
      { role: 'value', period: '2022', indicator: null },
      { role: 'value', period: 's2023', indicator: null },
      { role: 'value', period: null, indicator: 'places' },
      { role: 'ignored', period: null, indicator: null },
    ])
  })

  it('are looked for under a title', () => {
    const lines = [
      { line: 1, cells: ['Tableau de bord', ''] },
      { line: 2, cells: ['', ''] },
      { line: 3, cells: ['Extrait du', '3 mars'] },
      { line: 4, cells: ['Commune', '2023'] },
      { line: 5, cells: ['Lens', '12'] },
    ]
    expect(findHeader(lines)?.line).toBe(4)
    expect(findHeader([])).toBeNull()
  })

  it('must say what they are about', () => {
    expect(mappingProblems(guess('a', 'b'))).toHaveLength(2)
    expect(mappingProblems(guess('Canton', 'Valeur'))).toEqual([
      expect.stringContaining('indicateur'),
      expect.stringContaining('période'),
    ])
  })

  it('never take the period of the line for one that can’t be read', () => {
    const mapping = guess('Indicateur', 'Canton', 'Période', '2023')
    const typed = (period: string) =>
      mapping.columns.map(column => (column.role === 'value' ? { ...column, period } : column))
    expect(mappingProblems({ ...mapping, columns: typed('s2023') })).toEqual([])
    expect(mappingProblems({ ...mapping, columns: typed('l’an passé') })).toEqual([
      expect.stringContaining('«\u00a0l’an passé\u00a0» n’est pas une période'),
    ])
  })
})
