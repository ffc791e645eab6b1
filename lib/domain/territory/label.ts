import type { TerritoryRecord } from '../bilan/resolve-input'
import { liaisonOf, of } from './name'

/** INSEE gives cantons no liaison: 0 may only mean « not known », so the name decides. */
const liaison = (territory: Pick<TerritoryRecord, 'kind' | 'name' | 'liaison'>): number =>
  territory.kind === 'canton' && territory.liaison === 0 ? liaisonOf(territory.name) : territory.liaison

type Named = Pick<TerritoryRecord, 'kind' | 'name' | 'liaison'>

/** « de Lens », « d’Arras-1 », « du Pas-de-Calais ». */
export const territoryOf = (territory: Named): string => of(territory.name, liaison(territory))

/** « canton de Lens », « canton d’Arras-1 », « département du Pas-de-Calais », « Annay ». */
export const territoryLabel = (territory: Named): string => {
  switch (territory.kind) {
    case 'canton':
      return `canton ${territoryOf(territory)}`
    case 'departement':
      return `département ${territoryOf(territory)}`
    case 'commune':
    case 'epci':
      return territory.name
  }
}

/** What must be said beside a figure that is not about the edition’s own territory. */
export const territoryScale = (territory: Named): string => {
  switch (territory.kind) {
    case 'canton':
      return `à l’échelle du ${territoryLabel(territory)}`
    case 'departement':
      return 'à l’échelle du département'
    case 'commune':
      return `commune ${territoryOf(territory)}`
    case 'epci':
      return territory.name
  }
}

/** `kind:code`, as in a token. */
export const territoryKey = (territory: Pick<TerritoryRecord, 'kind' | 'code'>): string =>
  `${territory.kind}:${territory.code}`
