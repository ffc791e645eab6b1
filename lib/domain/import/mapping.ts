import { z } from 'zod'
import { parsePeriod, periodKeySchema } from '../indicator/period'
import { territoryKinds } from './directory'
import { foldName } from './fold-name'

/** What a column of a file of values may hold. */
export const columnRoles = [
  'ignored',
  'indicator',
  'territory',
  'territoryKind',
  'period',
  'value',
  'precision',
  'status',
  'source',
  'check',
] as const
export type ColumnRole = (typeof columnRoles)[number]

export const columnRoleLabels: Record<ColumnRole, string> = {
  ignored: 'Ne pas lire',
  indicator: 'Indicateur (code ou libellé)',
  territory: 'Territoire (code ou nom)',
  territoryKind: 'Type de territoire',
  period: 'Période',
  value: 'Valeur',
  precision: 'Précision',
  status: 'État',
  source: 'Source',
  check: 'Repère de la ligne',
}

const code = z.string().max(120)

/** A column of values may be about one period or one indicator: the wide form, one column each. */
export const columnSchema = z.strictObject({
  role: z.enum(columnRoles),
  period: z.nullable(periodKeySchema).default(null),
  indicator: code.nullable().default(null),
})
export type ImportColumn = z.output<typeof columnSchema>

/** How a file is read: one meaning per column, and what the file does not say because it is the same everywhere. */
export const mappingSchema = z.strictObject({
  headerLine: z.number().int().min(1),
  headers: z.array(z.string().max(200)).max(400),
  columns: z.array(columnSchema).max(400),
  indicator: code.nullable(),
  period: z.nullable(periodKeySchema),
  territoryKind: z.enum(territoryKinds).nullable(),
  /** The sheets of a workbook that can be chosen, and the one that is read; none for a CSV file. */
  sheets: z.array(z.string().max(100)).max(200).default([]),
  sheet: z.string().max(100).nullable().default(null),
})
export type Mapping = z.output<typeof mappingSchema>

/** Two files with the same signature have the same columns: the mapping of the last one is proposed. */
export const headerSignature = (headers: readonly string[]): string => headers.map(foldName).join('|')

export const isPeriodKey = (text: string): boolean => parsePeriod(text) !== null

/** What is missing for the file to be read, as sentences; empty when nothing is. */
export const mappingProblems = (mapping: Mapping): string[] => {
  const has = (role: ColumnRole) => mapping.columns.some(column => column.role === role)
  const twice = columnRoles.filter(
    role =>
      role !== 'ignored' &&
      role !== 'value' &&
      mapping.columns.filter(column => column.role === role).length > 1,
  )
  const values = mapping.columns.filter(({ role }) => role === 'value')
  const without = (own: 'period' | 'indicator') => values.some(column => column[own] === null)
  const written = new Set([mapping.period, ...values.map(({ period }) => period)])
  const unread = [...written].filter(period => period !== null && !isPeriodKey(period))
  return [
    ...twice.map(
      role => `Deux colonnes sont lues comme «\u00A0${columnRoleLabels[role]}\u00A0»\u00A0: gardez-en une.`,
    ),
    ...(has('territory') ? [] : ['Indiquez la colonne du territoire.']),
    ...(values.length > 0 ? [] : ['Indiquez au moins une colonne de valeurs.']),
    ...unread.map(
      period =>
        `«\u00A0${period}\u00A0» n’est pas une période\u00A0: écrivez par exemple 2023, 2023-2024 ou depuis 2021.`,
    ),
    ...(has('indicator') || mapping.indicator !== null || !without('indicator')
      ? []
      : ['Indiquez l’indicateur\u00A0: une colonne, ou le même pour tout le fichier.']),
    ...(has('period') || mapping.period !== null || !without('period')
      ? []
      : ['Indiquez la période\u00A0: une colonne, ou la même pour tout le fichier.']),
  ]
}
