const candidates = [';', '\t', ',', '|'] as const

/**
 * What separates the cells: the sign found most often outside quotes, and in the same number, on the first lines. A
 * comma loses to any other one: in French it is inside the numbers.
 */
export const delimiterOf = (start: string): string => {
  const lines = start
    .split(/\r?\n/)
    .slice(0, 20)
    .filter(line => line.trim() !== '')
  const counts = candidates.map(sign => ({
    sign,
    lines: lines.map(line => line.replace(/"[^"]*"/g, '').split(sign).length - 1),
  }))
  const steady = counts.find(({ lines }) => (lines[0] ?? 0) > 0 && lines.every(count => count === lines[0]))
  const most = counts.toSorted((a, b) => Math.max(...b.lines, 0) - Math.max(...a.lines, 0))[0]
  return steady?.sign ?? most?.sign ?? ';'
}
