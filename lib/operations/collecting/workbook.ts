import type { Db } from '@/lib/data/client'
import { listAwaited, listDefinitions } from '@/lib/data/collecting/needs'
import { findCollection, findRequest, findService } from '@/lib/data/collecting/requests'
import { amountColumn, exportCells, exportHeaders } from '@/lib/domain/import/export-line'
import { authorize, can } from '@/lib/domain/policy/can'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { type OutCell, writeXlsx } from '@/lib/services/spreadsheet/write-xlsx'
import type { OperationContext } from '../context'
import { requestSheet } from './request-sheet'

/** What a service fills in: the value, and what is said about it. Everything else is locked. */
const editable = new Set(
  ['Valeur', 'Précision', 'État', 'Source'].map(name => exportHeaders.findIndex(header => header === name)),
)
const nothing: ReadonlySet<number> = new Set()
const widths = [18, 40, 16, 12, 24, 16, 16, 8, 12, 14, 40, 10]

const instructions = (collection: string, demonstration: boolean): OutCell[][] => [
  [`${collection}${demonstration ? ' (démonstration)' : ''}`],
  [
    '1. Dans la feuille «\u00A0Valeurs\u00A0», remplissez les cases colorées\u00A0: valeur, précision, état, source.',
  ],
  ['2. Laissez vide ce que vous n’avez pas\u00A0: une case vide ne change rien.'],
  ['3. Écrivez des nombres, pas de formules\u00A0: une formule est refusée.'],
  [
    '4. Ne changez ni l’indicateur, ni le territoire, ni la période\u00A0: le repère de la ligne le ferait refuser.',
  ],
  ['5. Enregistrez ce classeur, puis envoyez-le dans l’atelier\u00A0: Importer des valeurs.'],
]

/** `missing`: the lines without a value. */
export type Workbook = { fileName: string; bytes: Uint8Array; lines: number; missing: number }

/** The workbook that a service fills in for a collection: prefilled, definitions beside, keys locked. */
export const dataWorkbook = async (
  context: OperationContext,
  asked: { collection: string; service: string },
): Promise<Result<Workbook>> => {
  const service = await findService(context.db, { code: asked.service })
  const collection = await findCollection(context.db, { slug: asked.collection })
  if (!service || !collection)
    return refuse('unknown-collection', 'Cette collection ou ce service n’existe pas.')
  if (!can(context.viewer, 'value.enter', { serviceId: service.id })) {
    const allowed = authorize(context.viewer, 'collection.manage')
    if (!allowed.ok) return allowed
  }
  const request = await findRequest(context.db, collection.id, service.id)
  const { demonstration } = context.settings
  return ok(
    await fillWorkbook(context.db, { collection, service, requestId: request?.id ?? null, demonstration }),
  )
}

type Filled = {
  collection: { id: string; slug: string; title: string }
  service: { id: string; code: string }
  /** The request that it answers: its import will say so. */
  requestId: string | null
  demonstration: boolean
}

/** Fills the workbook, for whoever was allowed it. */
export const fillWorkbook = async (
  db: Db,
  { collection, service, requestId, demonstration }: Filled,
): Promise<Workbook> => {
  const [values, definitions] = await Promise.all([
    listAwaited(db, collection.id, service.id),
    listDefinitions(db, collection.id, service.id),
  ])
  const byId = new Map(definitions.map(definition => [definition.id, definition]))
  const rows = values.flatMap(value => {
    const indicator = byId.get(value.indicatorId)
    return indicator ? [lineOf({ ...value, indicator, territory: value })] : []
  })
  const bytes = writeXlsx([
    { name: 'Valeurs', rows: [exportHeaders, ...rows], widths, editable },
    {
      name: 'Définitions',
      rows: [definitionHeaders, ...definitions.map(definitionRow)],
      widths: [18, 40, 8, 70, 70, 10],
      editable: nothing,
    },
    {
      name: 'Mode d’emploi',
      rows: instructions(collection.title, demonstration),
      widths: [110],
      editable: nothing,
    },
    ...(requestId ? [requestSheet(requestId)] : []),
  ])
  return {
    fileName: `${collection.slug}-${service.code}.xlsx`,
    bytes,
    lines: rows.length,
    missing: rows.filter(row => row[amountColumn] === null).length,
  }
}

const lineOf = (line: Parameters<typeof exportCells>[0]): OutCell[] => {
  const cells: OutCell[] = exportCells(line)
  cells[amountColumn] = line.amount === null ? null : { number: line.amount }
  return cells
}

const definitionHeaders = ['Code', 'Indicateur', 'Unité', 'Définition', 'Méthode', 'Décimales']
type Definition = Awaited<ReturnType<typeof listDefinitions>>[number]
const definitionRow = ({ code, labelMany, unit, definition, method, decimals }: Definition): OutCell[] => [
  code,
  labelMany,
  unit ?? '',
  definition ?? 'À compléter',
  method ?? '',
  String(decimals),
]
