import { z } from 'zod'
import { aggregations, moneyStages } from '../indicator/aggregation-label'
import { identity, line, optionalId, optionalLine, optionalText, optionalWhole, whole } from './fields'

/** Codes are what files and tokens name an indicator by: they never change once they are given. */
export const codeShape = /^[a-z0-9][a-z0-9-]*$/

export const indicatorSchema = z
  .strictObject({
    ...identity,
    code: z
      .string()
      .trim()
      // Empty, it is to be filled, not too short.
      .min(1)
      .min(2)
      .max(80)
      .regex(
        codeShape,
        'Des minuscules sans accent, des chiffres et des tirets. Exemple : collegiens-accueillis.',
      ),
    labelOne: line(200),
    labelMany: line(200),
    unit: optionalLine(20),
    definition: optionalText(2000),
    method: optionalText(2000),
    territoryAggregation: z.enum(aggregations),
    periodAggregation: z.enum(aggregations),
    decimals: whole({ min: 0, max: 6 }),
    smallCountThreshold: optionalWhole({ min: 1, max: 1000 }),
    moneyStage: z.union([z.literal('').transform(() => null), z.enum(moneyStages)]),
    serviceId: optionalId,
    dispositifId: optionalId,
  })
  .check(({ value, issues }) => {
    if (value.moneyStage === null || value.unit === '€') return
    issues.push({
      code: 'custom',
      input: value.unit,
      path: ['unit'],
      message: 'Un montant voté, engagé ou mandaté se compte en €.',
    })
  })
export type IndicatorInput = z.output<typeof indicatorSchema>
export type IndicatorValues = z.input<typeof indicatorSchema>

type Stored = Omit<IndicatorInput, 'id' | 'revision'> & { id: string; revision: number }

/** A record as its form shows it. */
export const indicatorValues = (record: Stored): IndicatorValues => ({
  id: record.id,
  revision: record.revision,
  code: record.code,
  labelOne: record.labelOne,
  labelMany: record.labelMany,
  unit: record.unit ?? '',
  definition: record.definition ?? '',
  method: record.method ?? '',
  territoryAggregation: record.territoryAggregation,
  periodAggregation: record.periodAggregation,
  decimals: String(record.decimals),
  smallCountThreshold: record.smallCountThreshold === null ? '' : String(record.smallCountThreshold),
  moneyStage: record.moneyStage ?? '',
  serviceId: record.serviceId ?? '',
  dispositifId: record.dispositifId ?? '',
})

/** What an indicator is before anything is known of it. */
export const newIndicator = (serviceId: string): IndicatorValues => ({
  id: null,
  revision: null,
  code: '',
  labelOne: '',
  labelMany: '',
  unit: '',
  definition: '',
  method: '',
  territoryAggregation: 'sum',
  periodAggregation: 'never',
  decimals: '0',
  smallCountThreshold: '',
  moneyStage: '',
  serviceId,
  dispositifId: '',
})
