import type { Rubrique } from '@/lib/domain/bilan/block'
import {
  type BlockReferences,
  collectReferences,
  collectTokens,
  textFigures,
  textReferences,
} from '@/lib/domain/bilan/collect-references'
import type { DispositifRecord, ResolveInput } from '@/lib/domain/bilan/resolve-input'
import type { RichText } from '@/lib/domain/bilan/rich-text'
import { valueNeeds } from '@/lib/domain/figure/needs'
import type { FigureToken } from '@/lib/domain/figure/token'
import type { Db } from '../client'
import { loadPrintedMedias } from '../media/printed'
import { loadDispositifs, loadForbiddenWordings } from './load-dispositifs'
import { loadTerritories } from './load-territories'
import { loadValues, type Places } from './load-values'

export type Records = Pick<
  ResolveInput,
  | 'indicators'
  | 'values'
  | 'territories'
  | 'territoryCounts'
  | 'dispositifs'
  | 'forbiddenWordings'
  | 'ambitions'
  | 'medias'
  | 'mediaRights'
>

/** Everything that the texts of these rubriques name, the texts of their dispositifs included. */
export const loadRecords = async (
  db: Db,
  rubriques: readonly Rubrique[],
  places: Places,
): Promise<Records> => {
  const blocks = rubriques.flatMap(rubrique => rubrique.blocks)
  const heads = rubriques.flatMap(rubrique => [rubrique.title, ...(rubrique.chapo ? [rubrique.chapo] : [])])
  const named = [...blocks.map(collectReferences), textReferences(heads)]

  const dispositifs = await withNamed(db, all(named, 'dispositifs'), places.editionId)
  const texts = dispositifs.flatMap(dispositifTexts)
  const references = [...named, textReferences(texts)]
  const tokens = [...blocks.flatMap(collectTokens), ...textFigures([...heads, ...texts])]
  const needs = tokens.flatMap(valueNeeds)
  const ambitions = rubriques.flatMap(rubrique => rubrique.ambition ?? [])

  const indicators = await loadIndicators(db, tokens)
  const values = await loadValues(db, needs, places)
  const territories = await loadTerritories(db, all(references, 'territories'))
  const forbiddenWordings = await loadForbiddenWordings(db)
  const printed = await loadPrintedMedias(db, all(references, 'medias'))
  const ambitionRows = await db.ambition.findMany({
    where: { code: { in: ambitions } },
    select: { code: true, name: true, pacte: { select: { name: true } } },
  })
  const counts = needs.some(need => need.territory === 'siblings')
    ? await countSiblings(db, places)
    : undefined
  return {
    indicators,
    values,
    territories,
    ...printed,
    dispositifs,
    forbiddenWordings,
    ambitions: ambitionRows.map(({ pacte, ...ambition }) => ({ ...ambition, pacte: pacte.name })),
    ...(counts && { territoryCounts: counts }),
  }
}

const all = (
  references: readonly BlockReferences[],
  kind: 'dispositifs' | 'medias' | 'territories',
): string[] => [...new Set(references.flatMap(reference => reference[kind]))]

const dispositifTexts = ({ short, medium, long }: DispositifRecord): RichText[] =>
  [short, medium, long].filter(text => text !== null)

/** Dispositifs, and those that their own texts name: their names are printed. */
const withNamed = async (
  db: Db,
  codes: readonly string[],
  editionId: string | null,
): Promise<DispositifRecord[]> => {
  const first = await loadDispositifs(db, codes, editionId)
  const inside = textReferences(first.flatMap(dispositifTexts)).dispositifs
  const more = await loadDispositifs(
    db,
    inside.filter(code => !codes.includes(code)),
    editionId,
  )
  return [...first, ...more]
}

const loadIndicators = (db: Db, tokens: readonly FigureToken[]) =>
  db.indicator.findMany({
    where: { code: { in: tokens.map(token => token.indicator) } },
    orderBy: { code: 'asc' },
    select: {
      code: true,
      labelOne: true,
      labelMany: true,
      unit: true,
      definition: true,
      decimals: true,
      smallCountThreshold: true,
    },
  })

const countSiblings = async (db: Db, { departementId }: Places) => {
  const rows = await db.territory.groupBy({
    by: ['kind'],
    where: { departementId, archivedAt: null },
    _count: { _all: true },
  })
  return Object.fromEntries(rows.map(row => [row.kind, row._count._all]))
}
