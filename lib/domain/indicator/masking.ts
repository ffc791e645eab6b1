import { decimal, type Exact } from '../figure/decimal'

/** A value that data files could show. `small`: below its threshold and not lifted, so it must not be read. */
export type MaskCell = { id: string; amount: string; small: boolean; threshold: number | null }

/**
 * A relation that anyone can check because its result is known: Σ coefficient × cell = constant. A published total
 * is an equation over its parts; a total that is itself a cell has the coefficient −1 there.
 */
export type MaskEquation = ReadonlyMap<string, Exact>

export const equation = (terms: Iterable<readonly [string, Exact | number]>): MaskEquation => {
  const sums = new Map<string, Exact>()
  for (const [id, factor] of terms) sums.set(id, (sums.get(id) ?? decimal(0)).plus(factor))
  return new Map([...sums].filter(([, factor]) => !factor.isZero()))
}

/** primary: below its threshold; secondary: hidden because the first could be deduced from it. */
export type Mask = 'primary' | 'secondary'

const negligible = decimal('1e-20')

/** Rows of the equations, reduced so that a cell alone in its row is a cell that can be computed. */
const reduce = (equations: readonly MaskEquation[], hidden: ReadonlySet<string>): Map<string, Exact>[] => {
  const rows = equations
    .map(eq => new Map([...eq].filter(([id]) => hidden.has(id))))
    .filter(row => row.size > 0)
  const done: { pivot: string; row: Map<string, Exact> }[] = []
  for (const row of rows) {
    for (const { pivot, row: other } of done) subtract(row, other, pivot)
    const first = [...row][0]
    if (!first) continue
    const [pivot, factor] = first
    for (const [id, value] of row) row.set(id, value.div(factor))
    for (const { row: other } of done) subtract(other, row, pivot)
    done.push({ pivot, row })
  }
  return done.map(({ row }) => row)
}

const subtract = (row: Map<string, Exact>, other: ReadonlyMap<string, Exact>, pivot: string): void => {
  const factor = row.get(pivot)
  if (!factor) return
  for (const [id, value] of other) {
    const left = (row.get(id) ?? decimal(0)).minus(value.mul(factor))
    if (left.abs().lt(negligible)) row.delete(id)
    else row.set(id, left)
  }
}

/** Hidden cells that the equations give away, alone or because every one of a total is at the end of what it may be. */
export const deducible = (
  cells: readonly MaskCell[],
  equations: readonly MaskEquation[],
  hidden: ReadonlyMap<string, Mask>,
): Set<string> => {
  const ids = new Set(hidden.keys())
  const alone = reduce(equations, ids).flatMap(row => (row.size === 1 ? [...row.keys()] : []))
  const byId = new Map(cells.map(cell => [cell.id, cell]))
  const cornered = equations.flatMap(eq => {
    const members = [...eq].filter(([id]) => ids.has(id))
    const even = members.every(([, factor]) => factor.eq(members[0]?.[1] ?? 0))
    const small = members.map(([id]) => byId.get(id)).filter(cell => cell?.small === true)
    if (!even || small.length < members.length || members.length === 0) return []
    const sum = small.reduce((total, cell) => total.plus(cell?.amount ?? 0), decimal(0))
    const most = small.reduce((total, cell) => total.plus((cell?.threshold ?? 1) - 1), decimal(0))
    return sum.lte(members.length) || sum.gte(most) ? members.map(([id]) => id) : []
  })
  return new Set([...alone, ...cornered])
}

/**
 * What to hide so that no small count can be read or computed: the small counts themselves, then, one at a time, the
 * smallest other cell of a relation that would give one away (secondary suppression). A small count that the
 * relations give whatever is hidden is already public: it is left out, and so is returned by nobody.
 */
export const maskCells = (
  cells: readonly MaskCell[],
  equations: readonly MaskEquation[],
): Map<string, Mask> => {
  const everything = new Set(cells.map(cell => cell.id))
  const already = new Set(
    reduce(equations, everything).flatMap(row => (row.size === 1 ? [...row.keys()] : [])),
  )
  const secret = cells.filter(cell => cell.small && !already.has(cell.id))
  const hidden = new Map<string, Mask>(secret.map(cell => [cell.id, 'primary']))
  const candidates = cells
    .filter(cell => !hidden.has(cell.id) && !already.has(cell.id))
    .toSorted((a, b) => decimal(a.amount).cmp(b.amount))
  for (;;) {
    const given = deducible(cells, equations, hidden)
    const exposed = secret.filter(cell => given.has(cell.id))
    if (exposed.length === 0) return hidden
    const next = nextCandidate(candidates, equations, hidden, exposed)
    if (!next) return hidden
    hidden.set(next.id, 'secondary')
  }
}

/** The smallest cell still shown that shares a relation with an exposed one, or with any hidden one. */
const nextCandidate = (
  candidates: readonly MaskCell[],
  equations: readonly MaskEquation[],
  hidden: ReadonlyMap<string, Mask>,
  exposed: readonly MaskCell[],
): MaskCell | undefined => {
  const shown = candidates.filter(cell => !hidden.has(cell.id))
  const beside = (ids: Iterable<string>) => {
    const wanted = new Set(ids)
    const near = equations.filter(eq => [...eq.keys()].some(id => wanted.has(id)))
    // First the relations that give a cell away by themselves: another one may be masked enough already.
    const alone = near.filter(eq => [...eq.keys()].filter(id => hidden.has(id)).length === 1)
    return (
      shown.find(cell => alone.some(eq => eq.has(cell.id))) ??
      shown.find(cell => near.some(eq => eq.has(cell.id)))
    )
  }
  return beside(exposed.map(cell => cell.id)) ?? beside(hidden.keys())
}
