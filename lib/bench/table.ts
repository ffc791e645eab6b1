import { isHeld, type Measure, ratioOf } from './measure'

const decimal = (value: number, digits: number): string => value.toFixed(digits).replace('.', ',')

const held = (measure: Measure): string => {
  const answer = isHeld(measure)
  if (answer === null) return '–'
  return answer ? 'oui' : 'NON'
}

const cells = (measure: Measure): string[] => {
  const ratio = ratioOf(measure)
  return [
    measure.what,
    `${decimal(measure.measured, measure.unit === 's' ? 2 : 1)}\u00a0${measure.unit}`,
    measure.target === null ? '–' : `${String(measure.target).replace('.', ',')}\u00a0${measure.unit}`,
    ratio === null ? '–' : decimal(ratio, 2),
    held(measure),
    measure.note ?? '',
  ]
}

/** Measured, target, ratio: one measure a line. */
export function table(measures: readonly Measure[]): string[] {
  const rows = [['Mesure', 'Mesuré', 'Cible', 'Rapport', 'Tenu', ''], ...measures.map(cells)]
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  const lines = rows.map(row =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return [lines[0] ?? '', '-'.repeat(Math.max(...lines.map(line => line.length))), ...lines.slice(1)]
}
