import 'server-only'
import { notFound } from 'next/navigation'
import { db } from '@/lib/data/client'
import { findCollection } from '@/lib/data/collection/collections'
import { listFollowedIdentities, listFollowing, loadFollowed, loadVersions } from '@/lib/data/modele/follow'
import { findPublishedVersion } from '@/lib/data/modele/modeles'
import { canonicalJson } from '@/lib/domain/bilan/canonical'
import { inYears } from '@/lib/domain/bilan/in-years'
import { modeleContentSchema } from '@/lib/domain/bilan/modele'
import { groupChanges } from '@/lib/domain/modele/change-groups'
import { modeleChanges } from '@/lib/domain/modele/changes'
import { can } from '@/lib/domain/policy/can'
import { requirePermission } from '../record/gate'

/** « Ce qui a changé dans le modèle »: for the drafts of a collection, against the latest published version. */
export const loadModeleChanges = async (slug: string) => {
  const viewer = await requirePermission('edition.edit')
  const collection = await findCollection(db(), slug)
  const latest = collection && (await findPublishedVersion(db(), collection.modeleVersion.modele.id))
  if (!collection || !latest) notFound()
  const now = inYears(modeleContentSchema.parse(latest.content), collection)
  const versions = await loadVersions(db(), {
    modeleId: collection.modeleVersion.modele.id,
    years: collection,
  })
  const following = await listFollowing(db(), collection.id)
  const drafts = following.filter(({ status }) => status === 'brouillon')
  const changes = await Promise.all(
    drafts.map(async ({ id, bilan }) => ({
      editionId: id,
      territory: bilan.territory.name,
      slug: bilan.territory.slug,
      changes: modeleChanges(await loadFollowed(db(), id, versions), now),
    })),
  )
  const identities = await listFollowedIdentities(db(), collection.id)
  return {
    collection: { id: collection.id, slug, title: collection.title },
    version: { id: latest.id, number: latest.number },
    /** The collection still makes its bilans from an earlier version, and this person may change that. */
    mayMove: can(viewer, 'collection.manage') && collection.modeleVersion.number < latest.number,
    mayEditModele: can(viewer, 'modele.edit') ? collection.modeleVersion.modele.code : null,
    groups: groupChanges(changes, now),
    draftCount: drafts.length,
    /** Drafts with nothing to answer that still follow an earlier version. */
    silent: drafts
      .filter(({ modeleVersion }) => modeleVersion.number < latest.number)
      .map(({ id }) => id)
      .filter(id => changes.every(draft => draft.editionId !== id || draft.changes.length === 0)),
    /** Editions that are not drafts and follow an earlier version: listed, not touched. */
    untouched: following
      .filter(({ status, modeleVersion }) => status !== 'brouillon' && modeleVersion.number < latest.number)
      .map(({ id, number, status, modeleVersion, bilan }) => ({
        id,
        number,
        status,
        version: modeleVersion.number,
        territory: bilan.territory,
      })),
    /** Logo, colour, contact: they come with the version, once an edition has answered everything. */
    identityChanged: identities.some(
      ({ number, identity }) =>
        number < latest.number && canonicalJson(identity) !== canonicalJson(latest.identity),
    ),
  }
}
