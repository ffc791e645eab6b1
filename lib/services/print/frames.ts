import type { BlockFrame } from '@/lib/domain/bilan/proof'
import type { Mark } from './outcome'

/** Of the gabarit (templates/theme.typ), in points. */
const sheet = { width: 595.28, height: 841.89 }
const text = { left: 34.02, top: 63.78, bottom: 63.78 + 57 * 12.756, gutter: 12.756 }
/** A line of text stands so much above and under its baseline. */
const line = { above: 7.2, below: 2.4 }

type Columns = Extract<Mark, { mark: 'columns' }>
type Rectangle = { physical: number; x: number; top: number; bottom: number; width: number }

/**
 * Where each block stands on the sheets, as fractions of a sheet: one rectangle by column that it crosses. Pieces of a
 * block in one column make one rectangle.
 */
export const framesOf = (layout: readonly Mark[]): BlockFrame[] => {
  const found = new Map<string, Rectangle[]>()
  const add = (of: string | null, rectangles: Rectangle[]) => {
    if (of !== null) found.set(of, [...(found.get(of) ?? []), ...rectangles])
  }
  let columns: Columns | null = null
  let begun: Extract<Mark, { mark: 'begin' }> | null = null
  for (const mark of layout) {
    if (mark.mark === 'columns') columns = mark
    else if (mark.mark === 'begin') begun = mark
    else if (mark.mark === 'end' && begun) add(begun.of, paragraphFrames(begun, mark, columns))
    else if (mark.mark === 'box') {
      const { physical, x, y, width, height } = mark
      add(mark.of, [{ physical, x, top: y, bottom: y + height, width }])
    }
  }
  return [...found].flatMap(([of, rectangles]) => merged(rectangles).map(one => fractions(of, one)))
}

type Begun = Extract<Mark, { mark: 'begin' }>
type Ended = Extract<Mark, { mark: 'end' }>

const paragraphFrames = (begin: Begun, end: Ended, columns: Columns | null): Rectangle[] => {
  const { width } = begin
  const columnAt = (x: number) => Math.floor((x - text.left + 0.5) / (width + text.gutter))
  const left = (column: number) => text.left + column * (width + text.gutter)
  const last = columnAt(end.x)
  let at = { physical: begin.physical, column: columnAt(begin.x) }
  let top = begin.y - line.above
  const first = columns ? columnAt(columns.x) : at.column
  const rectangles: Rectangle[] = []
  while (at.physical < end.physical || (at.physical === end.physical && at.column < last)) {
    const within = columns?.physical === at.physical
    const bottom = within ? Math.min(columns.y + columns.height, text.bottom) : text.bottom
    rectangles.push({ physical: at.physical, x: left(at.column), top, bottom, width })
    const next = at.column + 1
    at =
      next < first + (columns?.count ?? 1)
        ? { ...at, column: next }
        : { physical: at.physical + 1, column: first }
    top = columns?.physical === at.physical ? columns.y : text.top
  }
  rectangles.push({ physical: end.physical, x: left(last), top, bottom: end.y + line.below, width })
  return rectangles
}

const merged = (rectangles: readonly Rectangle[]): Rectangle[] => {
  const columns = new Map<string, Rectangle>()
  for (const one of rectangles) {
    const key = `${one.physical} ${Math.round(one.x)}`
    const known = columns.get(key)
    columns.set(
      key,
      known
        ? { ...known, top: Math.min(known.top, one.top), bottom: Math.max(known.bottom, one.bottom) }
        : one,
    )
  }
  return [...columns.values()]
}

const fractions = (of: string, { physical, x, top, bottom, width }: Rectangle): BlockFrame => ({
  of,
  page: physical,
  left: rounded(x / sheet.width),
  top: rounded(top / sheet.height),
  width: rounded(width / sheet.width),
  height: rounded((bottom - top) / sheet.height),
})

const rounded = (part: number): number => Math.round(part * 10_000) / 10_000
