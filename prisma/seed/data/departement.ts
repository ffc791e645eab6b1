/** The département all the rest belongs to. `liaison`: INSEE code of article and elision (2 = du). */
export const departement = {
  code: '62',
  name: 'Pas-de-Calais',
  slug: 'departement',
  liaison: 2,
  populationYear: 2023,
  vintage: 2025,
} as const

export const mandatePeriods = [
  { kind: 'mandat', label: 'Mandat 2021-2028', startYear: 2021, endYear: 2028 },
  { kind: 'projet', label: 'Projet de mandat 2022-2027', startYear: 2022, endYear: 2027 },
] as const
