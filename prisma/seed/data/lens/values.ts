/**
 * Every indicator, budget and capacity that the brochure of the canton of Lens prints, with exactly what it says: `?`
 * where it gives no period, its own words about the period as `hint`, a bound where it says « plus de ». It names no
 * source: each value is recorded « source à compléter ».
 */
export type PrintedValue = {
  indicator: string
  territory: string
  period: string
  amount: string
  precision?: 'at_least'
  hint?: string
}

const canton = 'canton:6229'
const lens = 'commune:62498'
const loison = 'commune:62523'
const departement = 'departement:62'

export const lensPlaces = { canton, lens, loison, departement } as const

export const lensValues: readonly PrintedValue[] = [
  { indicator: 'retours-a-l-emploi', territory: canton, period: '2021', amount: '188' },
  { indicator: 'retours-a-l-emploi', territory: canton, period: '2022', amount: '253' },
  { indicator: 'retours-a-l-emploi', territory: canton, period: '2023', amount: '278' },
  // « 139 recensés au 2023 »: the day is lost, the year is all that is known.
  { indicator: 'assistants-maternels', territory: canton, period: '2023', amount: '139' },
  { indicator: 'pmi-sages-femmes', territory: lens, period: '?', amount: '1' },
  { indicator: 'pmi-psychologues', territory: lens, period: '?', amount: '5' },
  { indicator: 'pmi-puericultrices', territory: lens, period: '?', amount: '4' },
  { indicator: 'pmi-medecins', territory: lens, period: '?', amount: '5' },
  { indicator: 'apa-beneficiaires', territory: canton, period: '?', amount: '634' },
  { indicator: 'teleassistance-beneficiaires', territory: canton, period: '2023', amount: '247' },
  {
    indicator: 'louvre-lens-soutien',
    territory: lens,
    period: '?',
    amount: '3700000',
    hint: 'sur trois ans',
  },
  {
    indicator: 'polar-lens-visiteurs',
    territory: lens,
    period: '?',
    amount: '4000',
    precision: 'at_least',
    hint: 'dernière édition',
  },
  { indicator: 'permis-citoyens', territory: canton, period: '?', amount: '146' },
  { indicator: 'bafa-bafd-diplomes', territory: canton, period: '?', amount: '92' },
  { indicator: 'sac-ados-departs', territory: canton, period: '?', amount: '59' },
  { indicator: 'aqualens-participation', territory: lens, period: '?', amount: '2000000' },
  {
    indicator: 'pratique-musicale-aides',
    territory: canton,
    period: '?',
    amount: '64288',
    hint: 'sur 3 ans',
  },
  {
    indicator: 'colleges-fonctionnement',
    territory: lens,
    period: 'depuis:2021',
    amount: '1600000',
    precision: 'at_least',
  },
  // The only figure of the département inside the brochure.
  { indicator: 'sdis-contribution', territory: departement, period: '?', amount: '79800000' },
  { indicator: 'ecoles-jeunes-sapeurs-pompiers', territory: canton, period: '?', amount: '1' },
  { indicator: 'pch-beneficiaires', territory: canton, period: '?', amount: '377' },
  { indicator: 'eleves-transport-adapte', territory: canton, period: '?', amount: '253' },
  { indicator: 'classes-ulis', territory: canton, period: '?', amount: '2' },
  {
    indicator: 'maison-d-antoine-places',
    territory: loison,
    period: '?',
    amount: '6',
    hint: 'capacité d’accueil',
  },
]
