import { type Status, statuses } from '../edition/status'
import { can } from './can'
import type { Viewer } from './role'

/** The editions that a person may read, as conditions of a query: a list is cut once they are met, never before. */
export type EditionScope = {
  /** Whatever the territory. */
  anywhere: readonly Status[]
  /** In `territoryIds`. */
  own: readonly Status[]
  territoryIds: readonly string[]
}

/** Asked of the policy status by status, so that it is said in one place. */
export const readableEditions = (viewer: Viewer): EditionScope => {
  const { territoryIds } = viewer
  const readable = (territoryId: string) =>
    statuses.filter(status => can(viewer, 'edition.read', { territoryId, status }))
  return {
    anywhere: readable(''),
    own: territoryIds[0] === undefined ? [] : readable(territoryIds[0]),
    territoryIds,
  }
}

/** At the server’s own terminal. */
export const everyEdition: EditionScope = { anywhere: statuses, own: [], territoryIds: [] }
