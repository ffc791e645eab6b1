import { amountColumn, exportHeaders } from '@/lib/domain/import/export-line'
import { cellText } from '@/lib/domain/import/source-cell'
import { readFirstRows } from '@/lib/services/spreadsheet/read-rows'
import { type OutCell, writeXlsx } from '@/lib/services/spreadsheet/write-xlsx'
import type { ImportGround } from '../import/test-ground'
import { readRequestId, requestSheet } from './request-sheet'

const id = { select: { id: true } } as const

/** For tests: a collection of two cantons that needs the places of each canton, and the aides of the département. */
export const collectionOf = async ({ db, indicators, territories }: ImportGround): Promise<string> => {
  const { id: modeleId } = await db.modele.create({
    data: { code: 'm', name: 'M', issuer: 'institution' },
    ...id,
  })
  const version = await db.modeleVersion.create({
    data: { modeleId, number: 1, content: {}, identity: {} },
    ...id,
  })
  const period = { periodKind: 'year' as const, periodKey: '2023' }
  const collection = await db.collection.create({
    data: {
      slug: 'collecte',
      title: 'Collecte',
      issuer: 'institution',
      modeleVersionId: version.id,
      dataStartYear: 2021,
      dataEndYear: 2025,
      mandat: '2021-2028',
      imprint: {},
      bilans: { create: [{ territoryId: territories.lens }, { territoryId: territories.arras }] },
      needs: {
        create: [
          { indicatorId: indicators.places, territoryKind: 'canton', ...period },
          { indicatorId: indicators.aides, territoryKind: 'departement', ...period },
        ],
      },
    },
    ...id,
  })
  return collection.id
}

/** As a service fills it in: reads the lines, changes some cells, saves. */
export const filled = async (bytes: Uint8Array, change: (line: OutCell[], index: number) => OutCell[]) => {
  const [header, ...lines] = (await readFirstRows(bytes, 10)).map(({ cells }) =>
    exportHeaders.map((_, index): OutCell => cellText(cells[index])),
  )
  const requestId = await readRequestId(bytes)
  return writeXlsx([
    { name: 'Valeurs', rows: [header ?? [], ...lines.map(change)] },
    ...(requestId ? [requestSheet(requestId)] : []),
  ])
}

export const withAmount = (line: OutCell[], amount: string) => line.with(amountColumn, { number: amount })
