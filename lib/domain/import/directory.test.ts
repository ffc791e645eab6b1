import { describe, expect, it } from 'vitest'
import { type ImportIndicator, type ImportTerritory, makeDirectory, type TerritoryKind } from './directory'

const territory = (
  kind: TerritoryKind,
  code: string,
  name: string,
  variants: string[] = [],
  liaison = 0,
): ImportTerritory => ({
  id: `${kind}-${code}`,
  kind,
  code,
  name,
  liaison,
  variants,
})
const indicator = (
  code: string,
  labelMany: string,
  more: Partial<ImportIndicator> = {},
): ImportIndicator => ({
  id: code,
  code,
  labelOne: `un ${labelMany}`,
  labelMany,
  unit: null,
  archived: false,
  closed: null,
  ...more,
})

const directory = makeDirectory(
  [
    indicator('places', 'Places d’accueil'),
    indicator('doublon-1', 'Doublons'),
    indicator('doublon-2', 'doublons'),
    indicator('ancien', 'Anciens', { archived: true }),
    indicator('ailleurs', 'Ailleurs', { closed: 'Tenu par un autre service.' }),
  ],
  [
    territory('departement', '62', 'Pas-de-Calais', [], 2),
    territory('canton', '6217', 'Arras-1'),
    territory('canton', '6222', 'Lens'),
    territory('commune', '62498', 'Lens'),
    territory('commune', '62765', 'Saint-Omer'),
    territory('commune', '62667', 'Le Portel', [], 3),
    territory('commune', '62601', 'Neuville-Bourjonval', ['Neuville Bourjonval le Vieux']),
    territory('commune', '01004', 'Ambérieu-en-Bugey'),
  ],
)

const found = (text: string, kind: TerritoryKind | null = null) => {
  const answer = directory.territory(text, kind)
  return answer.ok ? answer.value.id : answer.error
}

describe('a territory of a file', () => {
  it.each([
    ['62498', null, 'commune-62498'],
    ['6222', null, 'canton-6222'],
    ['Lens', 'commune', 'commune-62498'],
    ['LENS', 'canton', 'canton-6222'],
    ['Canton de Lens', null, 'canton-6222'],
    ['Lens (commune)', null, 'commune-62498'],
    ['commune de Lens', null, 'commune-62498'],
    ['canton d’Arras-1', null, 'canton-6217'],
    ['ARRAS 1', null, 'canton-6217'],
    ['saint omer', null, 'commune-62765'],
    ['St-Omer', null, 'commune-62765'],
    ['commune du Portel', null, 'commune-62667'],
    ['LE PORTEL', null, 'commune-62667'],
    ['neuville bourjonval LE VIEUX', null, 'commune-62601'],
    ['département du Pas-de-Calais', null, 'departement-62'],
    ['Departement Pas de Calais', null, 'departement-62'],
    ['1004', null, 'commune-01004'],
    ['Amberieu en Bugey', null, 'commune-01004'],
  ] as const)('« %s » (%s) is %s', (text, kind, id) => expect(found(text, kind)).toBe(id))

  it('is not chosen among several, nor guessed', () => {
    expect(found('Lens')).toContain('plusieurs territoires (canton, commune)')
    expect(found('Lenz')).toContain('Aucun territoire')
    expect(found('Saint-Omer', 'canton')).toContain('pas comme canton')
  })
})

describe('an indicator of a file', () => {
  const named = (text: string) => {
    const answer = directory.indicator(text)
    return answer.ok ? answer.value.code : answer.error
  }

  it('is found by its code, then by its label', () => {
    expect(named('places')).toBe('places')
    expect(named(" PLACES D'ACCUEIL ")).toBe('places')
  })

  it('is refused with the reason', () => {
    expect(named('Doublons')).toContain('Plusieurs indicateurs')
    expect(named('ancien')).toContain('archivé')
    expect(named('ailleurs')).toBe('Tenu par un autre service.')
    expect(named('nulle part')).toContain('Aucun indicateur')
  })
})
