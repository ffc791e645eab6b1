/** Percent of the true size; null: as wide as there is room. */
export type Zoom = number | null

export const zooms = [50, 75, 100, 125, 150, 200] as const

/** The next size up or down. From « ajuster », a page is a little under its true size. */
export const zoomed = (zoom: Zoom, direction: 1 | -1): number => {
  const from = zoom ?? 87
  const next = direction === 1 ? zooms.find(size => size > from) : zooms.findLast(size => size < from)
  return next ?? (direction === 1 ? 200 : 50)
}

/** Sheets side by side as a reader opens them: the first alone, then by two. */
export const spreads = <Sheet>(sheets: readonly Sheet[]): Sheet[][] =>
  sheets.reduce<Sheet[][]>((rows, sheet, index) => {
    const last = rows.at(-1)
    if (index === 0 || index % 2 === 1 || !last) rows.push([sheet])
    else last.push(sheet)
    return rows
  }, [])
