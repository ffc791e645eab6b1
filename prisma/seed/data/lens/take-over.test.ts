import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { wording } from '@/lib/domain/checker/normalize'
import { printPeriodKey } from '@/lib/domain/indicator/period-text'
import type { KnownValue } from '@/lib/domain/takeover/known-value'
import { matchDocument, type PlacedFigure } from '@/lib/domain/takeover/match-document'
import { createMatcher } from '@/lib/domain/takeover/match-numbers'
import { readDocument } from '@/lib/domain/takeover/read-document'
import { readPasted } from '@/lib/domain/takeover/source'
import { dispositifs as allDispositifs } from '../dispositifs/all'
import { indicators as allIndicators } from '../indicators/all'
import { lensPlaces, lensValues } from './values'

const brochure = readFileSync(
  path.join(process.cwd(), 'lib/domain/takeover/lens-brochure.fixture.txt'),
  'utf8',
)

/** The values of the brochure as the base gives them. */
const lensBase: KnownValue[] = lensValues.flatMap(
  ({ indicator: code, territory, period, amount, hint, precision }) => {
    const indicator = allIndicators.find(found => found.code === code)
    if (!indicator) return []
    const dispositif = allDispositifs.find(found => found.code === indicator.dispositif)
    return [
      {
        indicator: code,
        labelOne: indicator.one,
        labelMany: indicator.many,
        unit: indicator.unit ?? null,
        words: [indicator.definition, dispositif?.name, dispositif?.acronym].filter(Boolean).join(' '),
        territory: territory === lensPlaces.canton ? 'self' : territory,
        territoryLabel: territory,
        periodKey: period,
        period: printPeriodKey(period, hint ?? null),
        amount,
        precision: precision ?? 'exact',
        summable: indicator.period === 'sum',
      },
    ]
  },
)

const names = allDispositifs.map(({ name }) => name)
const known = {
  names: wording(...names, ...names.map(name => name.split(' – ')[0] ?? '')),
  departement: '62',
}

const { rubriques } = readDocument(
  readPasted(brochure),
  { names: ['Loison-sous-Lens', 'Annay'], people: ['Fatima AIT CHIKHEBBIH', 'Daniel KRUSZKA'] },
  { typography: true },
)

const told = ({ text, standing, offers }: PlacedFigure): string => {
  const [best] = offers
  const stated = standing === 'sure' ? `${best?.token.indicator} ${best?.token.periods.join('+')}` : standing
  return `${text.replaceAll(/\s/g, ' ')} → ${stated}`
}

/** What the brochure states, number by number, read by hand (seeds/figures.md, A1 to A29). */
const stated = [
  '719 → retours-a-l-emploi 2021+2022+2023',
  '188 → retours-a-l-emploi 2021',
  '253 → retours-a-l-emploi 2022',
  '278 → retours-a-l-emploi 2023',
  '139 → assistants-maternels 2023',
  '1 → pmi-sages-femmes ?',
  '5 → pmi-psychologues ?',
  '4 → pmi-puericultrices ?',
  '5 → pmi-medecins ?',
  '634 → apa-beneficiaires ?',
  '247 → teleassistance-beneficiaires 2023',
  '188 → retours-a-l-emploi 2021',
  '253 → retours-a-l-emploi 2022',
  '278 → retours-a-l-emploi 2023',
  '3,7 millions d’euros → louvre-lens-soutien ?',
  'plus de 4 000 → polar-lens-visiteurs ?',
  '146 → permis-citoyens ?',
  '92 → bafa-bafd-diplomes ?',
  '59 → sac-ados-departs ?',
  '2 millions → aqualens-participation ?',
  '64 288 € → pratique-musicale-aides ?',
  'Plus de 1,6 millions d’euros → colleges-fonctionnement depuis:2021',
  '79,8 millions d’euros → sdis-contribution ?',
  'une → ecoles-jeunes-sapeurs-pompiers ?',
  '377 → pch-beneficiaires ?',
  '253 → eleves-transport-adapte ?',
  '2 → classes-ulis ?',
  'six → maison-d-antoine-places ?',
]

describe('the brochure of Lens, taken over', () => {
  const figures = matchDocument(rubriques, createMatcher(lensBase, known))

  it('finds nine numbers in ten in the base, and none wrongly in silence', () => {
    const sure = figures.filter(({ standing }) => standing === 'sure').map(told)
    const right = stated.filter(line => sure.includes(line))
    const asked = figures.filter(({ standing }) => standing !== 'sure').map(told)
    console.info(`Lens: ${right.length} of ${stated.length} matched; asked: ${asked.join(' ; ') || 'none'}`)
    expect(right.length).toBeGreaterThanOrEqual(Math.ceil(0.9 * stated.length))
    // In the order of the text, once each: nothing sure that was not read by hand.
    const left = [...stated]
    const wrong = sure.filter(line => {
      const place = left.indexOf(line)
      if (place >= 0) left.splice(place, 1)
      return place < 0
    })
    expect(wrong).toEqual([])
  })

  it('never chooses between two records of the same value without the words of one', () => {
    const match = createMatcher(lensBase, known)
    const standings = (text: string, titles = '') => match(text, titles).map(({ standing }) => standing)
    expect(standings('Le canton en compte 253.')).toEqual(['ask'])
    expect(
      match('Le canton en compte 253.', '')[0]
        ?.offers.map(({ token }) => token.indicator)
        .toSorted(),
    ).toEqual(['eleves-transport-adapte', 'retours-a-l-emploi'])
    // The allowed twins: its words, or its title, tell which.
    expect(standings('253 élèves en situation de handicap transportés')).toEqual(['sure'])
    expect(standings('En 2022 : 253', 'Retours à l’emploi')).toEqual(['sure'])
    // The right words with another year, or a value that nobody recorded.
    expect(standings('En 2021 : 253', 'Retours à l’emploi')).toEqual(['ask'])
    expect(standings('635 bénéficiaires de l’APA')).toEqual(['none'])
  })
})
