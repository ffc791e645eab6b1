import type { Precision, ValueStatus } from '@/lib/domain/indicator/value-words'
import type { Db } from '../client'

export type ExportFilter = {
  indicator?: string
  service?: string
  territoryKind?: 'departement' | 'canton' | 'commune' | 'epci'
  period?: string
}

export type ExportedValue = {
  id: string
  indicator: { code: string; labelMany: string; unit: string | null }
  territory: { kind: 'departement' | 'canton' | 'commune' | 'epci'; code: string; name: string }
  periodKey: string
  amount: { toFixed: () => string }
  precision: Precision
  status: ValueStatus
  source: string | null
}

const pageSize = 5_000

/** Current values, page by page: an export of everything never holds everything. */
export async function* readCurrentValues(db: Db, filter: ExportFilter): AsyncGenerator<ExportedValue[]> {
  const indicators = await db.indicator.findMany({
    where: {
      archivedAt: null,
      code: filter.indicator,
      service: filter.service ? { code: filter.service } : undefined,
    },
    orderBy: { code: 'asc' },
    select: { id: true },
  })
  for (const { id: indicatorId } of indicators) {
    let after: string | undefined
    for (;;) {
      const page = await db.value.findMany({
        where: {
          indicatorId,
          supersededAt: null,
          periodKey: filter.period,
          territory: filter.territoryKind ? { kind: filter.territoryKind } : undefined,
        },
        orderBy: [{ territoryId: 'asc' }, { periodKey: 'asc' }],
        take: pageSize,
        ...(after === undefined ? {} : { cursor: { id: after }, skip: 1 }),
        select: {
          id: true,
          periodKey: true,
          amount: true,
          precision: true,
          status: true,
          source: true,
          indicator: { select: { code: true, labelMany: true, unit: true } },
          territory: { select: { kind: true, code: true, name: true } },
        },
      })
      if (page.length > 0) yield page
      if (page.length < pageSize) break
      after = page.at(-1)?.id
    }
  }
}
