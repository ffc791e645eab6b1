import type { BlockReferences } from '@/lib/domain/bilan/collect-references'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { territoryKey } from '@/lib/domain/territory/label'
import type { Db } from '../client'
import { loadTerritories } from './load-territories'

/** The records that texts name, by code: what references are written with. */
export type KnownRecords = {
  indicators: ReadonlyMap<string, string>
  dispositifs: ReadonlyMap<string, string>
}

/** Finds the records named, or refuses with a sentence that names those that do not exist. */
export const findRecords = async (
  db: Db,
  references: readonly BlockReferences[],
): Promise<Result<KnownRecords>> => {
  const wanted = {
    indicators: distinct(references.flatMap(({ figures }) => figures.map(figure => figure.indicator))),
    dispositifs: distinct(references.flatMap(reference => reference.dispositifs)),
    medias: distinct(references.flatMap(reference => reference.medias)),
    territories: distinct(references.flatMap(reference => reference.territories)),
  }
  const indicators =
    wanted.indicators.length > 0
      ? await db.indicator.findMany({
          where: { code: { in: wanted.indicators } },
          select: { id: true, code: true },
        })
      : []
  const dispositifs =
    wanted.dispositifs.length > 0
      ? await db.dispositif.findMany({
          where: { code: { in: wanted.dispositifs } },
          select: { id: true, code: true },
        })
      : []
  const medias =
    wanted.medias.length > 0
      ? await db.media.findMany({ where: { id: { in: wanted.medias } }, select: { id: true } })
      : []
  const territories = await loadTerritories(db, wanted.territories)
  const known = {
    indicators: new Map(indicators.map(({ code, id }) => [code, id])),
    dispositifs: new Map(dispositifs.map(({ code, id }) => [code, id])),
  }
  const places = new Set(territories.map(territoryKey))
  const files = new Set(medias.map(media => media.id))
  const unknown = [
    ...missing('indicateur', wanted.indicators, code => known.indicators.has(code)),
    ...missing('dispositif', wanted.dispositifs, code => known.dispositifs.has(code)),
    ...missing('média', wanted.medias, id => files.has(id)),
    ...missing('territoire', wanted.territories, key => places.has(key)),
  ]
  if (unknown.length === 0) return ok(known)
  return refuse(
    'unknown-record',
    `Ce texte renvoie à ce qui n’existe pas : ${unknown.join(', ')}. Rien n’a été enregistré ; retirez ou remplacez ce renvoi.`,
  )
}

const missing = (noun: string, wanted: readonly string[], has: (key: string) => boolean): string[] =>
  wanted.filter(key => !has(key)).map(key => `${noun} « ${key} »`)

const distinct = (items: readonly string[]): string[] => [...new Set(items)]
