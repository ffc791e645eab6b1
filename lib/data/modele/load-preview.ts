import type { Rubrique } from '@/lib/domain/bilan/block'
import { inYears } from '@/lib/domain/bilan/in-years'
import { instantiate, type ModeleContent } from '@/lib/domain/bilan/modele'
import type { ResolveInput } from '@/lib/domain/bilan/resolve-input'
import { parisDate } from '@/lib/domain/calendar/paris-date'
import { identitySchema } from '@/lib/domain/edition/collection-content'
import type { Db } from '../client'
import { listOtherIssuers } from '../collection/other-issuers'
import {
  type FrameSettings,
  framedTerritory,
  type Placed,
  placeOf,
  printedImprint,
  publicAddress,
} from '../edition/load-frame'
import { loadRecords } from '../edition/load-records'

export type PreviewVersion = {
  id: string
  identity: unknown
  content: ModeleContent
  modele: { code: string; name: string; issuer: 'institution' | 'groupe' }
}

/** `written`: its rubriques as the modèle holds them, before the years of the collection took their place. */
type Preview = { input: ResolveInput; written: Rubrique[]; origins: ReadonlyMap<string, string> }

/**
 * The bilan that this version would make for this territory, as an edition not yet created: what `resolveBilan` reads.
 * Identifiers are the keys of the modèle, made unique. Null: no such territory.
 */
export const loadModelePreview = async (
  db: Db,
  { version, territoryId }: { version: PreviewVersion; territoryId: string },
  settings: FrameSettings,
  newId: () => string,
): Promise<Preview | null> => {
  const territory = await db.territory.findUnique({
    where: { id: territoryId },
    select: framedTerritory(settings.now),
  })
  if (!territory) return null
  const placed = placeOf(territory)
  const { rubriques: written, origins } = instantiate(version.content.rubriques, newId)
  const frame = await frameOf(db, version, placed, settings)
  const rubriques = inYears(written, frame.collection)
  const records = await loadRecords(db, rubriques, {
    editionId: null,
    selfId: placed.territoryId,
    selfKind: territory.kind,
    departementId: placed.departementId,
  })
  return { origins, written, input: { ...frame, rubriques, ...records } }
}

/** Surroundings of the last collection that uses the modèle; without one, of none: « à compléter ». */
const frameOf = async (
  db: Db,
  { identity, modele }: PreviewVersion,
  { input }: Placed,
  settings: FrameSettings,
) => {
  const collection = await db.collection.findFirst({
    where: { modeleVersion: { modele: { code: modele.code } } },
    orderBy: { createdAt: 'desc' },
    select: {
      slug: true,
      title: true,
      dataStartYear: true,
      dataEndYear: true,
      mandat: true,
      imprint: true,
      imprimeur: { select: { name: true, address: true, fictitious: true } },
    },
  })
  const { imprint, imprimeur, ...own } = collection ?? (await noCollection(db, modele, settings.now))
  return {
    ...input,
    demonstration: settings.demonstration,
    issuer: modele.issuer,
    collection: own,
    edition: { number: 1, version: 'standard' as const, printedOn: parisDate(settings.now) },
    address: publicAddress(settings.siteUrl, input.territory),
    identity: identitySchema.parse(identity),
    imprint: printedImprint({ imprint, imprimeur }),
    otherIssuers: await listOtherIssuers(db, modele.issuer),
  }
}

/** The years that other collections are about: those whose values are there to be seen. */
const noCollection = async (db: Db, { code, name }: { code: string; name: string }, now: Date) => {
  const year = now.getFullYear()
  const other = await db.collection.findFirst({
    orderBy: { createdAt: 'desc' },
    select: { dataStartYear: true, dataEndYear: true, mandat: true },
  })
  const own = other ?? { dataStartYear: year - 1, dataEndYear: year, mandat: `${year}-${year + 6}` }
  return { ...own, slug: code, title: name, imprint: {}, imprimeur: null }
}
