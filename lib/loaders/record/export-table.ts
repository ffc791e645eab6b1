import type { Db } from '@/lib/data/client'
import { listMedias } from '@/lib/data/media/list'
import { listAccountPage } from '@/lib/data/record/accounts'
import { listDispositifs } from '@/lib/data/record/dispositifs'
import { listElus, listGroupes } from '@/lib/data/record/elus'
import { findIndicator, listIndicators } from '@/lib/data/record/indicators'
import { listModeles } from '@/lib/data/record/modeles'
import { listTerritories } from '@/lib/data/record/territories'
import { authorize } from '@/lib/domain/policy/can'
import type { Permission } from '@/lib/domain/policy/permissions'
import type { Viewer } from '@/lib/domain/policy/role'
import { accountTable } from '@/lib/domain/record/table/accounts'
import { columnsInOrder, readColumns } from '@/lib/domain/record/table/columns'
import { dispositifTable } from '@/lib/domain/record/table/dispositifs'
import { eluTable, groupeTable } from '@/lib/domain/record/table/elus'
import { indicatorTable } from '@/lib/domain/record/table/indicators'
import { mediaTable } from '@/lib/domain/record/table/medias'
import { modeleTable } from '@/lib/domain/record/table/modeles'
import type { CellValue, PageAsked, RecordTableKey, RecordTableSpec } from '@/lib/domain/record/table/spec'
import { askedKind, territoryTable } from '@/lib/domain/record/table/territories'
import { valueTable } from '@/lib/domain/record/table/values'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { concealedIn, valuePage } from './value-page'

/** A view, as its address says: « q », « tri », the filters, and the columns in their order. */
export type AskedView = { columns: string | undefined; asked: PageAsked; indicator: string | undefined }

export type ExportedTable = {
  title: string
  headers: string[]
  rows: AsyncIterable<readonly (readonly CellValue[])[]>
}

type Page<Row> = { rows: readonly Row[]; total: number }
type Asked = { db: Db; view: AskedView; viewer: Viewer }
type Exporter = {
  permission: Permission
  spec: Pick<RecordTableSpec<never>, 'sortable' | 'defaultSort' | 'filters'>
  open: (asked: Asked) => Promise<ExportedTable | null>
}

const packet = 1000

const exported = <Row>(
  spec: RecordTableSpec<Row>,
  view: AskedView,
  read: (asked: PageAsked) => Promise<Page<Row>>,
): ExportedTable => {
  const columns = columnsInOrder(spec, readColumns(spec, view.columns))
  async function* rows() {
    for (let page = 1, left = true; left; page += 1) {
      const { rows: found, total } = await read({ ...view.asked, page, pageSize: packet })
      yield found.map(row => columns.map(({ value }) => value(row)))
      left = page * packet < total
    }
  }
  return { title: spec.caption, headers: columns.map(({ header }) => header), rows: rows() }
}

const exporters: Record<RecordTableKey, Exporter> = {
  indicateurs: {
    permission: 'record.read',
    spec: indicatorTable,
    open: async ({ db, view }) => exported(indicatorTable, view, asked => listIndicators(db, asked)),
  },
  valeurs: {
    permission: 'record.read',
    spec: valueTable,
    open: async ({ db, view, viewer }) => {
      const indicator = await findIndicator(db, view.indicator ?? '')
      if (!indicator) return null
      const concealed = await concealedIn(db, viewer, indicator)
      return exported(valueTable, view, asked => valuePage(db, indicator, concealed, asked))
    },
  },
  dispositifs: {
    permission: 'record.read',
    spec: dispositifTable,
    open: async ({ db, view }) => exported(dispositifTable, view, asked => listDispositifs(db, asked)),
  },
  elus: {
    permission: 'record.read',
    spec: eluTable,
    open: async ({ db, view }) => exported(eluTable, view, asked => listElus(db, asked)),
  },
  groupes: {
    permission: 'record.read',
    spec: groupeTable,
    open: async ({ db, view }) => exported(groupeTable, view, asked => listGroupes(db, asked)),
  },
  territoires: {
    permission: 'record.read',
    spec: territoryTable,
    open: async ({ db, view }) =>
      exported(territoryTable, view, asked => listTerritories(db, asked, askedKind(asked))),
  },
  medias: {
    permission: 'record.read',
    spec: mediaTable,
    open: async ({ db, view }) => exported(mediaTable, view, asked => listMedias(db, asked, new Date())),
  },
  modeles: {
    permission: 'record.read',
    spec: modeleTable,
    open: async ({ db, view }) => exported(modeleTable, view, asked => listModeles(db, asked)),
  },
  comptes: {
    permission: 'account.manage',
    spec: accountTable,
    open: async ({ db, view }) => exported(accountTable, view, asked => listAccountPage(db, asked)),
  },
}

export const exportSpec = (key: RecordTableKey) => exporters[key].spec

/** Every row of a view, for who may read it: the same columns, filters and order as on the screen. */
export const exportTable = async (
  db: Db,
  viewer: Viewer,
  key: RecordTableKey,
  view: AskedView,
): Promise<Result<ExportedTable>> => {
  const { permission, open } = exporters[key]
  const allowed = authorize(viewer, permission)
  if (!allowed.ok) return allowed
  const table = await open({ db, view, viewer })
  return table ? ok(table) : refuse('not-found', 'Cet indicateur n’existe pas.')
}
