import type { ResolveInput } from '@/lib/domain/bilan/resolve-input'
import type { ResolvedImprint } from '@/lib/domain/bilan/resolved'
import { parisDate } from '@/lib/domain/calendar/paris-date'
import { identitySchema, imprintSchema } from '@/lib/domain/edition/collection-content'
import type { Prisma } from '@/prisma/generated/client'
import type { Db } from '../client'
import { listOtherIssuers } from '../collection/other-issuers'
import { electedNow } from './elected-now'
import { territorySelect } from './territory-record'

export type FrameSettings = { siteUrl: string; demonstration: boolean; now: Date }

type FrameInput = Omit<
  ResolveInput,
  | 'rubriques'
  | 'indicators'
  | 'values'
  | 'territories'
  | 'territoryCounts'
  | 'dispositifs'
  | 'forbiddenWordings'
  | 'ambitions'
  | 'medias'
>

export type Frame = {
  input: FrameInput
  territoryId: string
  departementId: string
  modele: { code: string; version: number }
}

/** What surrounds the blocks of an edition: collection, territory, élus, identity, imprint. Null: no such edition. */
export const loadFrame = async (
  db: Db,
  editionId: string,
  settings: FrameSettings,
): Promise<Frame | null> => {
  const edition = await db.edition.findUnique({ where: { id: editionId }, select: selection(settings.now) })
  if (!edition) return null
  const { collection, territory } = edition.bilan
  const { modeleVersion } = edition
  const placed = placeOf(territory)
  return {
    territoryId: placed.territoryId,
    departementId: placed.departementId,
    modele: { code: modeleVersion.modele.code, version: modeleVersion.number },
    input: {
      demonstration: settings.demonstration,
      issuer: collection.issuer,
      collection: {
        slug: collection.slug,
        title: collection.title,
        dataStartYear: collection.dataStartYear,
        dataEndYear: collection.dataEndYear,
        mandat: collection.mandat,
      },
      edition: { number: edition.number, version: edition.version, printedOn: parisDate(settings.now) },
      address: publicAddress(settings.siteUrl, territory),
      ...placed.input,
      identity: identitySchema.parse(modeleVersion.identity),
      imprint: printedImprint(collection),
      otherIssuers: await listOtherIssuers(db, collection.issuer),
    },
  }
}

/** The mentions obligatoires that a collection gives its bilans. */
export const printedImprint = ({
  imprint,
  imprimeur,
}: {
  imprint: unknown
  imprimeur: ResolvedImprint['printer']
}): ResolvedImprint => {
  const { payer, ...lines } = imprintSchema.parse(imprint)
  return { ...lines, ...(payer !== null && { payer }), printer: imprimeur }
}

/** Where a bilan is about: what is read of its territory, its communes and its élus. */
export type Placed = {
  territoryId: string
  departementId: string
  input: Pick<ResolveInput, 'territory' | 'communes' | 'departement' | 'elus'>
}

export const placeOf = ({
  departement,
  communes,
  elus,
  id: territoryId,
  departementId,
  ...own
}: FramedTerritory): Placed => ({
  territoryId,
  departementId: departementId ?? territoryId,
  input: {
    territory: own,
    communes: communes.map(({ split, commune }) => ({ ...commune, split })),
    departement: departement ?? own,
    elus: elus.map(({ printedName, ...elu }) => ({ ...elu, name: printedName })),
  },
})

/** The short address, printed and put in the QR code: the latest live edition. */
export const publicAddress = (siteUrl: string, territory: { kind: string; slug: string }): string =>
  `${siteUrl.replace(/\/$/, '')}/bilans/${territory.kind === 'departement' ? 'departement' : territory.slug}`

const selection = (now: Date) =>
  ({
    number: true,
    version: true,
    modeleVersion: { select: { number: true, identity: true, modele: { select: { code: true } } } },
    bilan: {
      select: {
        collection: {
          select: {
            slug: true,
            title: true,
            issuer: true,
            dataStartYear: true,
            dataEndYear: true,
            mandat: true,
            imprint: true,
            imprimeur: { select: { name: true, address: true, fictitious: true } },
          },
        },
        territory: { select: framedTerritory(now) },
      },
    },
  }) satisfies Prisma.EditionSelect

export const framedTerritory = (now: Date) =>
  ({
    id: true,
    departementId: true,
    ...territorySelect,
    departement: { select: territorySelect },
    communes: {
      orderBy: { commune: { name: 'asc' } },
      select: { split: true, commune: { select: territorySelect } },
    },
    elus: {
      where: electedNow(now),
      orderBy: [{ position: 'asc' }, { printedName: 'asc' }],
      select: { id: true, printedName: true, functions: true, email: true, fictitious: true },
    },
  }) satisfies Prisma.TerritorySelect
type FramedTerritory = Prisma.TerritoryGetPayload<{ select: ReturnType<typeof framedTerritory> }>
