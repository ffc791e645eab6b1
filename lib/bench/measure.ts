/** One number that was measured, beside the one to hold when there is one. */
export type Measure = {
  what: string
  unit: 'ms' | 's' | 'Mo' | 'fois'
  measured: number
  target: number | null
  /** Most numbers must stay under their target; a speed-up must reach it. */
  better: 'lower' | 'higher'
  /** What must be known to read the number. */
  note: string | null
}

export type Bench = {
  name: string
  summary: string
  run: (options: BenchOptions) => Promise<Measure[]>
}

export type BenchOptions = {
  /** What is going on, for the person who waits. */
  tell: (line: string) => void
  /** Settles when the person asks to stop: what was started is ended. */
  stopped: Promise<void>
}

const memoryTarget = 600

/** `bytes`: of the whole process tree. */
export const memoryMeasure = (bytes: number): Measure => ({
  what: 'Mémoire après coup, base comprise',
  unit: 'Mo',
  measured: bytes / 1_000_000,
  target: memoryTarget,
  better: 'lower',
  note: null,
})

/** Measured ÷ target: 1 is the target itself. */
export const ratioOf = ({ measured, target }: Measure): number | null =>
  target === null ? null : measured / target

export const isHeld = (measure: Measure): boolean | null => {
  const ratio = ratioOf(measure)
  if (ratio === null) return null
  return measure.better === 'lower' ? ratio <= 1 : ratio >= 1
}

/** The value under which `share` of the samples lie (nearest rank). */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const found = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]
  if (found === undefined) throw new RangeError('No sample')
  return found
}
