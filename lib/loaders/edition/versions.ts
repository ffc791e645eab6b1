import type { Db } from '@/lib/data/client'
import { type CheckpointRow, listCheckpoints } from '@/lib/data/edition/checkpoints'
import { listEditionRevisions } from '@/lib/data/edition/versions'
import type { VersionChoice } from '@/lib/domain/edition/version'
import { can } from '@/lib/domain/policy/can'
import type { Viewer } from '@/lib/domain/policy/role'

/**
 * The versions of a bilan that this person may read, newest first: drafts and their checkpoints for those who work on
 * them, submitted revisions for who reviews the edition, the published one for everybody.
 */
export const listVersions = async (
  db: Db,
  viewer: Viewer,
  bilan: { id: string; territoryId: string },
): Promise<VersionChoice[]> => {
  const { territoryId } = bilan
  const editions = await listEditionRevisions(db, bilan.id)
  const readsDrafts = can(viewer, 'edition.read-draft', { territoryId })
  const checkpoints = readsDrafts
    ? await listCheckpoints(
        db,
        editions.map(({ id }) => id),
      )
    : []
  return editions.flatMap(edition => {
    const { status } = edition
    const revisions = edition.revisions.filter(({ publications }) =>
      can(viewer, 'revision.read', { territoryId, status, published: publications.length > 0 }),
    )
    const own = checkpoints.filter(({ editionId }) => editionId === edition.id)
    const dated = [
      ...own.map(checkpoint =>
        checkpointChoice(checkpoint, edition.number, {
          removable:
            checkpoint.kind === 'named' &&
            can(viewer, 'checkpoint.remove', { territoryId, madeById: checkpoint.madeById }),
        }),
      ),
      ...revisions.map(
        ({ id, number, submittedAt, submittedBy }): VersionChoice => ({
          kind: 'revision',
          id,
          name: `Révision ${number}`,
          edition: edition.number,
          at: submittedAt.toISOString(),
          author: submittedBy.name,
          automatic: false,
          removable: false,
        }),
      ),
    ].toSorted((a, b) => (b.at ?? '').localeCompare(a.at ?? ''))
    const drafting = readsDrafts && edition.status === 'brouillon'
    return drafting ? [draftChoice(edition), ...dated] : dated
  })
}

const checkpointChoice = (
  { id, kind, name, madeAt, madeBy }: CheckpointRow,
  edition: number,
  { removable }: { removable: boolean },
): VersionChoice => ({
  kind: 'point',
  id,
  name: name ?? 'Point automatique',
  edition,
  at: madeAt.toISOString(),
  author: madeBy?.name ?? null,
  automatic: kind === 'hourly',
  removable,
})

const draftChoice = ({ id, number }: { id: string; number: number }): VersionChoice => ({
  kind: 'brouillon',
  id,
  name: 'Brouillon actuel',
  edition: number,
  at: null,
  author: null,
  automatic: false,
  removable: false,
})
