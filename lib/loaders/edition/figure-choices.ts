import 'server-only'
import type { Db } from '@/lib/data/client'
import { searchValues, type ValuesOf } from '@/lib/data/indicator/search-values'
import type { FigureChoice } from '@/lib/domain/bilan/working-copy'
import { decimal } from '@/lib/domain/figure/decimal'
import { printNumber } from '@/lib/domain/figure/number'
import { printPeriodKey } from '@/lib/domain/indicator/period-text'
import { territoryKey, territoryLabel } from '@/lib/domain/territory/label'

/** The values that « # » offers in this edition; the territory's own are named `self`, so that a modèle can be made of them. */
export const loadFigureChoices = async (db: Db, from: ValuesOf, search: string): Promise<FigureChoice[]> =>
  (await searchValues(db, from, search.trim().slice(0, 100))).map(row => ({
    indicator: row.indicator,
    label: row.label_many,
    territory: row.own ? 'self' : territoryKey(row),
    inside: row.inside,
    territoryLabel: territoryLabel(row),
    periodKey: row.period_key,
    period: printPeriodKey(row.period_key, row.period_hint),
    printed: `${printNumber(decimal(row.amount))}${row.unit ? `\u00a0${row.unit}` : ''}`,
    source: row.source,
    fictitious: row.fictitious,
  }))
