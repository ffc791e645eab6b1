import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { territoryLabel, territoryOf } from '../territory/label'
import { at, liaisonOf, nameList, of, ofList } from '../territory/name'
import { correctTypography } from '../typography/correct'
import { withDe } from '../typography/elision'
import { printAmount } from './amount'
import { decimal } from './decimal'
import { printNumber } from './number'
import { printFigure } from './print-figure'
import type { FigureToken } from './token'

/**
 * French that agrees: what is printed, and where the rule or the wording comes from. « Lens » is the brochure of the
 * canton of Lens (the document this product starts from), « demande » the cases its specification names; « Grevisse » Le
 * Bon Usage; « Lexique » the Lexique des règles typographiques en usage à l’Imprimerie nationale; « Académie » its
 * dictionary; « INSEE » the code officiel géographique; « maison » the choices of the house.
 */
const spaced = (text: string) => text.replaceAll('\u202F', '_').replaceAll('\u00A0', '~')

const noun = (one: string, many: string, unit: string | null = null, decimals = 0) => ({
  unit,
  one,
  many,
  decimals,
})
const nouns = {
  euro: noun('euro', 'euros', '€'),
  midwife: noun('sage-femme', 'sages-femmes'),
  psychologist: noun('psychologue', 'psychologues'),
  doctor: noun('médecin', 'médecins'),
  young: noun('jeune', 'jeunes'),
  pupil: noun('élève', 'élèves'),
  place: noun('place en crèche', 'places en crèche'),
  inhabitant: noun('habitant', 'habitants'),
  visitor: noun('visiteur', 'visiteurs'),
  disabled: noun('personne handicapée', 'personnes handicapées'),
  quartz: noun('quartz', 'quartz'),
  path: noun('piste cyclable', 'pistes cyclables', 'km', 1),
  rate: noun('', '', '%', 1),
} as const

const token = (changes: Partial<FigureToken>): FigureToken => ({
  indicator: 'test',
  territory: 'self',
  periods: ['2023'],
  operation: 'value',
  format: 'exact',
  claim: 'exact',
  label: true,
  ...changes,
})

type Printed = [
  source: string,
  noun: keyof typeof nouns,
  value: string,
  changes: Partial<FigureToken>,
  text: string,
]

const printed: Printed[] = [
  ['Lens', 'midwife', '1', {}, '1~sage-femme'],
  ['Lens', 'psychologist', '5', {}, '5~psychologues'],
  ['Lens', 'doctor', '5', {}, '5~médecins'],
  ['Lens', 'young', '719', {}, '719~jeunes'],
  ['Lens', 'euro', '64288', {}, '64_288~€'],
  ['Lens, mended', 'euro', '1600000', { format: 'rounded' }, '1,6~million d’euros'],
  ['Lens, claim', 'euro', '1612000', { format: 'rounded', claim: 'plus_de' }, 'plus de 1,6~million d’euros'],
  ['Lens, claim', 'visitor', '4012', { format: 'rounded', claim: 'plus_de' }, 'plus de 4_000~visiteurs'],
  ['Lens', 'euro', '79800000', { format: 'rounded' }, '79,8~millions d’euros'],
  ['Lexique', 'euro', '2100000', { format: 'rounded' }, '2,1~millions d’euros'],
  ['Grevisse § 445', 'visitor', '0', {}, '0~visiteur'],
  ['Grevisse § 445', 'visitor', '1.99', {}, '1,99~visiteur'],
  ['Grevisse § 445', 'visitor', '2', {}, '2~visiteurs'],
  [
    'Grevisse § 445',
    'euro',
    '1990000',
    { format: 'rounded', claim: 'plus_de' },
    'plus de 1,9~million d’euros',
  ],
  ['Grevisse § 445', 'inhabitant', '2000000', { format: 'rounded' }, '2~millions d’habitants'],
  ['Lexique', 'euro', '999999', { format: 'rounded', claim: 'pres_de' }, 'près d’un~million d’euros'],
  ['Lexique', 'euro', '1049999', { format: 'rounded', claim: 'plus_de' }, 'plus d’un~million d’euros'],
  ['Lexique', 'euro', '1000000', { format: 'rounded' }, '1~million d’euros'],
  ['Lexique', 'euro', '1500000000', { format: 'rounded' }, '1,5~milliard d’euros'],
  ['Lens', 'young', '6', { format: 'words' }, 'six~jeunes'],
  ['Académie: sage-femme, féminin', 'midwife', '1', { format: 'words' }, 'une~sage-femme'],
  [
    'Académie: place, féminin',
    'place',
    '1',
    { format: 'words', claim: 'plus_de' },
    'plus d’une~place en crèche',
  ],
  ['Académie: médecin, masculin', 'doctor', '1', { format: 'words' }, 'un~médecin'],
  ['maison: gender unknown, digits', 'quartz', '1', { format: 'words' }, '1~quartz'],
  ['maison: words up to sixteen', 'place', '17', { format: 'words' }, '17~places en crèche'],
  ['Lens', 'pupil', '253', { claim: 'environ' }, 'environ 253~élèves'],
  ['demande', 'rate', '21', {}, '21~%'],
  ['Lexique', 'rate', '12.5', {}, '12,5~%'],
  ['maison: a rise says its sign', 'pupil', '48', { operation: 'rate' }, '+~48~%'],
  ['demande', 'pupil', '48', { operation: 'rate', format: 'words' }, 'une hausse de 48~%'],
  ['demande', 'pupil', '-12.5', { operation: 'rate', format: 'words' }, 'une baisse de 12,5~%'],
  [
    'Académie: environ elides',
    'pupil',
    '48',
    { operation: 'rate', format: 'words', claim: 'environ' },
    'une hausse d’environ 48~%',
  ],
  [
    'Académie: un elides',
    'place',
    '1',
    { operation: 'change', format: 'words' },
    'une hausse d’une~place en crèche',
  ],
  [
    'demande',
    'place',
    '-12',
    { operation: 'change', format: 'words' },
    'une baisse de douze~places en crèche',
  ],
  ['maison', 'place', '-12', { operation: 'change' }, '−~12~places en crèche'],
  ['maison: a unit holds to its number', 'path', '12.5', {}, '12,5~km de pistes cyclables'],
  ['Lexique', 'pupil', '1', { operation: 'rank' }, '1er'],
  ['Lexique', 'pupil', '3', { operation: 'rank' }, '3e'],
]

describe('figures', () => {
  it.each(printed)('%s: %s %s %o → %s', (_source, of, value, changes, text) => {
    expect(spaced(printFigure(decimal(value), token(changes), nouns[of]).text)).toBe(text)
  })
})

describe('« de » before a word', () => {
  it.each([
    ['Académie', 'euros', 'd’euros'],
    ['Académie: h muet', 'habitants', 'd’habitants'],
    ['Académie: h muet', 'hectares', 'd’hectares'],
    ['Académie: h muet', 'hôpitaux', 'd’hôpitaux'],
    ['Académie: h muet', 'hébergements', 'd’hébergements'],
    ['Académie: h muet', 'huissiers', 'd’huissiers'],
    ['Académie: h aspiré', 'handicapés', 'de handicapés'],
    ['Académie: h aspiré', 'haies', 'de haies'],
    ['Académie: h aspiré', 'haltes-garderies', 'de haltes-garderies'],
    ['Académie: h aspiré', 'hangars', 'de hangars'],
    ['Académie: h aspiré', 'hauteurs', 'de hauteurs'],
    ['Académie: h aspiré', 'héros', 'de héros'],
    ['Académie: h aspiré', 'hiboux', 'de hiboux'],
    ['Académie: huit', 'huit', 'de huit'],
    ['Académie: onze', 'onze', 'de onze'],
    ['Académie: oui', 'oui', 'de oui'],
    ['Académie: y voyelle', 'yeux', 'de yeux'],
    ['Académie', 'œuvres', 'd’œuvres'],
    ['Académie', 'élèves', 'd’élèves'],
    ['Lens', 'assistants maternels', 'd’assistants maternels'],
  ])('%s: %s → %s', (_source, word, text) => {
    expect(withDe(word)).toBe(text)
  })
})

describe('places', () => {
  const canton = (name: string) => ({ kind: 'canton' as const, name, liaison: 0 })
  it.each([
    ['Lens', 'Lens', 'canton de Lens', 'de Lens'],
    ['INSEE', 'Arras-1', 'canton d’Arras-1', 'd’Arras-1'],
    ['INSEE', 'Auxi-le-Château', 'canton d’Auxi-le-Château', 'd’Auxi-le-Château'],
    ['INSEE', 'Étaples', 'canton d’Étaples', 'd’Étaples'],
    ['INSEE', 'Hénin-Beaumont-1', 'canton d’Hénin-Beaumont-1', 'd’Hénin-Beaumont-1'],
    ['INSEE', 'Harnes', 'canton d’Harnes', 'd’Harnes'],
    ['maison: the article contracts', 'Le Portel', 'canton du Portel', 'du Portel'],
  ])('%s: %s', (_source, name, label, ofName) => {
    expect(territoryLabel(canton(name))).toBe(label)
    expect(territoryOf(canton(name))).toBe(ofName)
  })

  it.each([
    [
      'Lens',
      ['Annay', 'Lens', 'Loison-sous-Lens'],
      'Annay, Lens et Loison-sous-Lens',
      'd’Annay, de Lens et de Loison-sous-Lens',
    ],
    ['INSEE', ['Le Portel', 'Outreau'], 'Le Portel et Outreau', 'du Portel et d’Outreau'],
    ['INSEE', ['Les Attaques'], 'Les Attaques', 'des Attaques'],
  ])('%s: %o', (_source, names, list, ofNames) => {
    const places = names.map(name => ({ name, liaison: liaisonOf(name) }))
    expect(nameList(places)).toBe(list)
    expect(ofList(places)).toBe(ofNames)
  })

  it.each([
    ['INSEE', 'Le Touquet-Paris-Plage', 2, 'au Touquet-Paris-Plage', 'du Touquet-Paris-Plage'],
    ['INSEE', 'La Couture', 3, 'à La Couture', 'de La Couture'],
    ['INSEE', 'Pas-de-Calais', 2, 'dans le Pas-de-Calais', 'du Pas-de-Calais'],
  ])('%s: %s', (_source, name, liaison, atName, ofName) => {
    expect(at(name, liaison)).toBe(atName)
    expect(of(name, liaison)).toBe(ofName)
  })
})

describe('sentences around a figure', () => {
  it.each([
    ['demande', '21 % des collégiens', '21~% des collégiens'],
    ['demande', 'une hausse de 48 %', 'une hausse de 48~%'],
    ['Lens', 'Plus de 1,6 million d’euros attribués', 'Plus de 1,6~million d’euros attribués'],
    ['Lens', 'RETOURS À L’EMPLOI : 188', 'RETOURS À L’EMPLOI~: 188'],
  ])('%s: %s', (_source, before, after) => {
    expect(spaced(correctTypography(before))).toBe(after)
  })
})

describe('whatever the value', () => {
  const values = fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.nat(3))
    .map(([whole, places]) => decimal(whole.toString()).div(10 ** places))
  const names = fc.constantFrom(...(Object.keys(nouns) as (keyof typeof nouns)[]))
  const formats = fc.constantFrom('exact' as const, 'rounded' as const, 'words' as const)

  it('reads back to the value, in the exact format', () => {
    fc.assert(
      fc.property(values, names, (value, name) => {
        const { text } = printAmount(value, nouns[name], {
          format: 'exact',
          rounding: 'nearest',
          label: true,
        })
        const digits = /^[\d\u202F]+(?:,\d+)?/.exec(text)?.[0] ?? ''
        expect(decimal(digits.replaceAll('\u202F', '').replace(',', '.')).eq(value)).toBe(true)
        expect(text.startsWith(printNumber(value, nouns[name].decimals))).toBe(true)
      }),
    )
  })

  it('never breaks a line between a number and what follows it, nor inside it', () => {
    fc.assert(
      fc.property(values, names, formats, (value, name, format) => {
        const { text } = printAmount(value, nouns[name], { format, rounding: 'nearest', label: true })
        expect(text).not.toMatch(/\d [\d%€]|\d (?:million|milliard)/)
        expect(text).not.toMatch(/^[\d,\u202F]+ /)
      }),
    )
  })

  it('is left alone by the typography of the house', () => {
    fc.assert(
      fc.property(values, names, formats, (value, name, format) => {
        const { text } = printAmount(value, nouns[name], { format, rounding: 'nearest', label: true })
        expect(spaced(correctTypography(`Soit ${text} ici.`))).toBe(spaced(`Soit ${text} ici.`))
      }),
    )
  })
})
