import 'server-only'
import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { listBilanTerritories } from '@/lib/data/bilan/find-printable'
import { db } from '@/lib/data/client'
import { findSameFile } from '@/lib/data/media/medias'
import { listCollectionsBehind } from '@/lib/data/modele/follow'
import { findBlockOrigin, findModele, findVersion, listModeleHistory } from '@/lib/data/modele/modeles'
import { listAmbitions } from '@/lib/data/record/choices'
import { modeleContentSchema } from '@/lib/domain/bilan/modele'
import { previewTokens } from '@/lib/domain/bilan/preview-tokens'
import { identitySchema } from '@/lib/domain/edition/collection-content'
import type { CollectionYears } from '@/lib/domain/indicator/collection-period'
import { can } from '@/lib/domain/policy/can'
import { isUuid } from '@/lib/domain/shared/uuid'
import { env } from '@/lib/env'
import { requirePermission } from '../record/gate'
import { loadSeenPreview } from './seen-preview'

/** A modèle: one of its versions, seen for one territory; the draft first, else the latest published. */
export const loadModele = async (code: string, asked: { version: string; territory: string }) => {
  const viewer = await requirePermission('record.read')
  const modele = await findModele(db(), code)
  if (!modele) notFound()
  const shown = modele.versions.find(({ number }) => String(number) === asked.version) ?? modele.versions[0]
  const version = shown && (await findVersion(db(), shown.id))
  if (!shown || !version) notFound()
  const content = modeleContentSchema.parse(version.content)
  const identity = identitySchema.parse(version.identity)
  const territories = (await listBilanTerritories(db())).filter(({ kind }) => kind === modele.scope)
  const territory = territories.find(({ slug }) => slug === asked.territory) ?? territories[0]
  const { siteUrl, demonstration } = env()
  const settings = { siteUrl, demonstration, now: new Date() }
  const published = modele.versions.find(({ publishedAt }) => publishedAt !== null)
  const [preview, logo, ambitions, history, awaiting] = await Promise.all([
    territory
      ? loadSeenPreview(
          { db: db(), viewer },
          { version: { ...version, content }, territoryId: territory.id },
          settings,
        )
      : null,
    identity.logoSha256 ? findSameFile(db(), { received: identity.logoSha256 }) : null,
    listAmbitions(db()),
    can(viewer, 'history.read') ? listModeleHistory(db(), modele.id) : [],
    shown.id === published?.id && can(viewer, 'edition.edit')
      ? listCollectionsBehind(db(), { modeleId: modele.id, number: shown.number })
      : [],
  ])
  const draft = modele.versions.find(({ publishedAt }) => publishedAt === null)
  return {
    modele: { code, name: modele.name, issuer: modele.issuer, scope: modele.scope },
    versions: modele.versions.map(({ _count, createdAt, publishedAt, updatedAt, publishedBy, ...row }) => ({
      ...row,
      createdAt: createdAt.toISOString(),
      publishedAt: publishedAt?.toISOString() ?? null,
      publishedBy: publishedBy?.name ?? null,
      updatedAt: updatedAt.toISOString(),
      editions: _count.editions,
    })),
    version: {
      id: version.id,
      number: version.number,
      revision: version.revision,
      published: version.publishedAt !== null,
    },
    content,
    identity: { ...identity, logoMediaId: logo?.id ?? null },
    tokens: preview ? previewTokens(preview.input, preview.written) : { figures: {}, words: {} },
    /** Those of the collection it is seen for: what its relative periods name there. */
    years: preview && yearsOf(preview.input.collection),
    territories: territories.map(({ id, slug, name }) => ({ id, slug, name })),
    territory: territory ?? null,
    withheld: preview?.withheld ?? false,
    ambitions,
    editable: can(viewer, 'modele.edit') && version.publishedAt === null,
    canStart: can(viewer, 'modele.edit') && draft === undefined,
    history,
    /** Collections whose drafts have not answered the version that is shown, the latest published. */
    awaiting,
  }
}

const yearsOf = ({ dataStartYear, dataEndYear }: CollectionYears): CollectionYears => ({
  dataStartYear,
  dataEndYear,
})

export type LoadedModele = Awaited<ReturnType<typeof loadModele>>

/** Where a block of a bilan is written: its place in the latest version of its modèle. */
export const loadModeleHref = async (blockId: string): Promise<Route> => {
  await requirePermission('modele.edit')
  const origin = isUuid(blockId) ? await findBlockOrigin(db(), blockId) : null
  if (!origin?.modeleKey) notFound()
  return `/atelier/modeles/${origin.code}#element-${origin.modeleKey}` as Route
}
