import QRCode from 'qrcode'

/**
 * The QR code of an address as one SVG outline: separate squares would show hairlines between them on paper.
 * Correction level M, with the quiet zone the standard asks for.
 */
export const qrSvg = (address: string): string => {
  const modules = QRCode.create(address, { errorCorrectionLevel: 'M' }).modules
  const size = modules.size
  const dark = (column: number, row: number) =>
    column >= 0 && row >= 0 && column < size && row < size && modules.get(row, column) === 1
  const quiet = 4
  const total = size + 2 * quiet
  const outline = contours(size, dark)
    .map(points => `M${points.map(([x, y]) => `${x + quiet} ${y + quiet}`).join('L')}Z`)
    .join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${total} ${total}"><path fill="#000" d="${outline}"/></svg>`
}

type Point = readonly [number, number]

/** Walks every boundary between dark and light, dark on the right hand, corners only. */
const contours = (size: number, dark: (column: number, row: number) => boolean): Point[][] => {
  const edges = new Map<string, Point[]>()
  const add = (from: Point, to: Point) => {
    const key = from.join()
    edges.set(key, [...(edges.get(key) ?? []), to])
  }
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (!dark(column, row)) continue
      if (!dark(column, row - 1)) add([column, row], [column + 1, row])
      if (!dark(column + 1, row)) add([column + 1, row], [column + 1, row + 1])
      if (!dark(column, row + 1)) add([column + 1, row + 1], [column, row + 1])
      if (!dark(column - 1, row)) add([column, row + 1], [column, row])
    }
  }
  const loops: Point[][] = []
  for (const [key, ends] of edges) {
    while (ends.length > 0) loops.push(walk(key, edges))
  }
  return loops
}

const walk = (start: string, edges: Map<string, Point[]>): Point[] => {
  const points: Point[] = []
  let at = start
  do {
    const next = edges.get(at)?.pop()
    if (!next) break
    points.push(next)
    at = next.join()
  } while (at !== start)
  return points
}
