import type { Db } from '@/lib/data/client'
import { describeUses } from '@/lib/data/proposal/describe-uses'
import { findValueCell } from '@/lib/data/proposal/value-cell'
import { listValueUses } from '@/lib/data/proposal/value-uses'
import type { FigureDetail, FigurePart } from '@/lib/domain/bilan/working-copy'
import { decimal } from '@/lib/domain/figure/decimal'
import { printNumber } from '@/lib/domain/figure/number'
import { type FigureInput, indexRecords } from '@/lib/domain/figure/records'
import { resolveFigure } from '@/lib/domain/figure/resolve-figure'
import type { FigureToken } from '@/lib/domain/figure/token'
import { can } from '@/lib/domain/policy/can'
import type { Viewer } from '@/lib/domain/policy/role'
import type { WhereUsed } from '@/lib/domain/proposal/use'

/** The values behind a figure, in whatever text these records were read for, and where else they are printed. */
export const figureParts = async (
  db: Db,
  viewer: Viewer,
  token: FigureToken,
  input: FigureInput,
): Promise<FigureDetail> => {
  const indexed = indexRecords(input)
  const { figure } = resolveFigure(token, indexed)
  const parts: FigurePart[] = []
  const uses: WhereUsed = { uses: [], hidden: 0, canDraft: can(viewer, 'edition.edit') }
  const mayRead = can(viewer, 'record.read')
  for (const part of figure?.parts ?? []) {
    const cell = await findValueCell(db, part.valueId)
    if (!cell) continue
    const unit = indexed.indicator(cell.indicator.code)?.unit
    parts.push({
      ...part,
      printed: `${printNumber(decimal(part.value))}${unit ? `\u00a0${unit}` : ''}`,
      address: { indicator: cell.indicator.code, territory: cell.territoryKey, period: cell.periodKey },
      href: mayRead ? `/atelier/indicateurs/${cell.indicator.code}/valeurs/${part.valueId}` : null,
    })
    if (!mayRead) continue
    const places = { territoryKey: cell.territoryKey, periodKey: cell.periodKey }
    const all = await describeUses(db, await listValueUses(db, cell.indicator, places))
    const seen = all.filter(({ territoryId, status }) => can(viewer, 'edition.read', { territoryId, status }))
    const known = new Set(uses.uses.map(use => use.editionId))
    uses.uses.push(...seen.filter(use => !known.has(use.editionId)))
    uses.hidden = Math.max(uses.hidden, all.length - seen.length)
  }
  return { parts, uses }
}
