import 'server-only'
import { notFound } from 'next/navigation'
import { db } from '@/lib/data/client'
import { listCells, listGaps, listPeriods, listTerritoryCells } from '@/lib/data/indicator/cells'
import {
  findGridIndicators,
  findGridTerritories,
  listGridIndicators,
  listPlaces,
  listServices,
  type StoredIndicator,
} from '@/lib/data/indicator/grid-records'
import type { GapReason, GridData, GridIndicator } from '@/lib/domain/indicator/grid'
import { comparePeriodKeys } from '@/lib/domain/indicator/period-order'
import { readPlaceKey } from '@/lib/domain/indicator/place-key'
import { authorize } from '@/lib/domain/policy/can'
import type { Viewer } from '@/lib/domain/policy/role'
import { territoryKey, territoryLabel } from '@/lib/domain/territory/label'
import { concealedValues } from '@/lib/operations/indicator/concealed-values'
import { requirePermission } from '../record/gate'
import { gridCells } from './grid-cells'
import { everyCommune, gridHref, partRows } from './grid-rows'

const indicatorFacts = (viewer: Viewer, stored: StoredIndicator): GridIndicator => {
  const allowed = authorize(viewer, 'value.enter', { serviceId: stored.serviceId })
  return {
    code: stored.code,
    label: stored.labelMany,
    unit: stored.unit,
    decimals: stored.decimals,
    threshold: stored.smallCountThreshold,
    territoryAggregation: stored.territoryAggregation,
    periodAggregation: stored.periodAggregation,
    service: stored.service?.name ?? null,
    refusal: stored.archivedAt
      ? 'Cet indicateur est archivé : ses valeurs ne changent plus.'
      : allowed.ok
        ? null
        : stored.service
          ? `Seul ce service peut la saisir\u00A0: ${stored.service.name}.`
          : allowed.error.sentence,
  }
}

/** Territories × periods of one indicator: a whole, its parts, and what they come to. */
export const loadIndicatorGrid = async (code: string, inside: string | null) => {
  const viewer = await requirePermission('record.read')
  const [[indicator], places] = await Promise.all([findGridIndicators(db(), [code]), listPlaces(db())])
  if (!indicator) notFound()
  const departement = places.find(place => place.kind === 'departement')
  if (!departement) return null
  const shape = await partRows(db(), { departement, inside: inside ?? territoryKey(departement), code })
  if (!shape) notFound()
  const [stored, periods, concealed] = await Promise.all([
    listCells(db(), { indicatorIds: [indicator.id], territoryIds: shape.territoryIds }),
    listPeriods(db(), indicator.id),
    concealedValues(db(), viewer, [indicator], null),
  ])
  const data: GridData = {
    axis: 'indicator',
    indicators: { [indicator.code]: indicatorFacts(viewer, indicator) },
    rows: shape.rows,
    periods: periods.toSorted(comparePeriodKeys),
    cells: gridCells(viewer, { stored, indicators: [indicator], keys: shape.keys, concealed }),
    parts: shape.parts,
    gaps: await gapsOf(stored.flatMap(value => (value.territoryId === shape.wholeId ? [value.id] : []))),
  }
  const insides = [
    {
      value: territoryKey(departement),
      label: `Cantons ${territoryLabel(departement).replace('département ', '')}`,
    },
    ...places.flatMap(place =>
      place.kind === 'canton'
        ? [{ value: territoryKey(place), label: `Communes du ${territoryLabel(place)}` }]
        : [],
    ),
    { value: everyCommune, label: 'Toutes les communes' },
  ]
  return { data, title: indicator.labelMany, inside: inside ?? territoryKey(departement), insides }
}

/** Indicators × periods of one territory. */
export const loadTerritoryGrid = async (key: string, service: string | null) => {
  const viewer = await requirePermission('record.read')
  const place = readPlaceKey(key)
  const [[territory], services] = await Promise.all([
    findGridTerritories(db(), place ? [place] : []),
    listServices(db()),
  ])
  if (!territory) notFound()
  const serviceId = services.find(({ code }) => code === service)?.id ?? null
  const [indicators, stored] = await Promise.all([
    listGridIndicators(db(), serviceId),
    listTerritoryCells(db(), territory.id),
  ])
  const known = new Set(indicators.map(({ id }) => id))
  const shown = stored.filter(value => known.has(value.indicatorId))
  const periods = [...new Set(shown.map(value => value.periodKey))].toSorted(comparePeriodKeys)
  const data: GridData = {
    axis: 'territory',
    indicators: Object.fromEntries(indicators.map(record => [record.code, indicatorFacts(viewer, record)])),
    rows: indicators.map(record => ({
      key: record.code,
      indicator: record.code,
      territory: key,
      label: record.labelMany,
      role: 'single',
      note: record.service?.name ?? null,
      href: gridHref({ indicator: record.code }),
    })),
    periods,
    cells: gridCells(viewer, {
      stored: shown,
      indicators,
      keys: new Map([[territory.id, key]]),
      concealed: await concealedValues(db(), viewer, indicators, periods),
    }),
    parts: null,
    gaps: {},
  }
  return { data, title: territoryLabel(territory), services }
}

const gapsOf = async (valueIds: readonly string[]): Promise<Record<string, GapReason>> =>
  Object.fromEntries(
    (await listGaps(db(), valueIds)).map(gap => [
      gap.valueId,
      {
        difference: gap.difference.toFixed(),
        reason: gap.reason,
        by: gap.explainedBy.name,
        at: gap.explainedAt.toISOString(),
      },
    ]),
  )
