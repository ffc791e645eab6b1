import type { SeedIndicator } from './indicator'

export const territoiresIndicators: readonly SeedIndicator[] = [
  {
    code: 'sdis-contribution',
    one: 'contribution au SDIS',
    many: 'contribution au SDIS',
    unit: '€',
    service: 'finances',
    dispositif: 'sdis',
    definition: 'Contribution du Département au Service départemental d’incendie et de secours.',
    territory: 'never',
    period: 'never',
  },
  {
    code: 'ecoles-jeunes-sapeurs-pompiers',
    one: 'école de jeunes sapeurs-pompiers',
    many: 'écoles de jeunes sapeurs-pompiers',
    service: 'finances',
    dispositif: 'sdis',
    definition: 'Écoles ou sections de jeunes sapeurs-pompiers.',
    period: 'last',
  },
  {
    code: 'communes-du-canton',
    one: 'commune',
    many: 'communes',
    service: 'finances',
    definition: 'Communes situées en tout ou partie dans le canton.',
    method: 'Comptage dans le Code officiel géographique.',
    territory: 'never',
    period: 'last',
  },
]
