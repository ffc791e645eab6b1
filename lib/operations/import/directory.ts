import type { Db } from '@/lib/data/client'
import { listImportIndicators, listImportTerritories } from '@/lib/data/import/records'
import { type Directory, makeDirectory } from '@/lib/domain/import/directory'
import { can } from '@/lib/domain/policy/can'
import type { Viewer } from '@/lib/domain/policy/role'

/** What a file may name, for this person: the indicators of other services are known, but closed. */
export const loadDirectory = async (db: Db, viewer: Viewer): Promise<Directory> => {
  const [indicators, territories] = await Promise.all([listImportIndicators(db), listImportTerritories(db)])
  return makeDirectory(
    indicators.map(({ service, serviceId, archivedAt, ...indicator }) => ({
      ...indicator,
      archived: archivedAt !== null,
      closed: can(viewer, 'value.enter', { serviceId }) ? null : closedTo(indicator.labelMany, service?.name),
    })),
    territories.map(({ variants, ...territory }) => ({
      ...territory,
      variants: variants.map(({ name }) => name),
    })),
  )
}

const closedTo = (label: string, service: string | undefined): string =>
  service
    ? `L’indicateur «\u00A0${label}\u00A0» est tenu par\u00A0: ${service}.`
    : `L’indicateur «\u00A0${label}\u00A0» n’est tenu par aucun service\u00A0: l’administration doit d’abord lui en donner un.`
