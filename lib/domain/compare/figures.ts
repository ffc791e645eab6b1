import { blockFigures } from '../bilan/canonical'
import type { ResolvedBilan, ResolvedFigure, ResolvedPart, Run } from '../bilan/resolved'
import { compareRubriques } from './blocks'
import { resolvedParts } from './resolved-parts'

/** Why a figure prints something else. Several may hold at once. */
export const figureReasons = [
  'indicator',
  'territory',
  'period',
  'operation',
  'claim',
  'corrected',
  'wording',
] as const
export type FigureReason = (typeof figureReasons)[number]

export const figureReasonLabels: Record<FigureReason, string> = {
  indicator: 'un autre indicateur',
  territory: 'un autre territoire',
  period: 'une autre période',
  operation: 'un autre calcul',
  claim: 'une autre tournure',
  corrected: 'valeur corrigée',
  wording: 'écrit autrement',
}

/** A value that another took the place of, between the two versions. */
export type Correction = { from: ResolvedPart; to: ResolvedPart }

/** A figure that is not the same on both sides; one side is null when it came or left. */
export type FigureChange = {
  /** The block it is read in, in the later version when it is there; the rubrique for a head. */
  partId: string
  before: ResolvedFigure | null
  after: ResolvedFigure | null
  reasons: FigureReason[]
  corrections: Correction[]
}

/**
 * The figures that changed, apart from the words: part by part, each with its earlier and later self and why. A figure
 * is followed from one version to the other by what it counts, where and when; failing that by its place. Pure.
 */
export const compareFigures = (before: ResolvedBilan, after: ResolvedBilan): FigureChange[] => {
  const [earlier, later] = [figuresByPart(before), figuresByPart(after)]
  return compareRubriques(resolvedParts(before), resolvedParts(after))
    .flatMap(({ blocks, ...head }) => [head, ...blocks])
    .flatMap(change =>
      pairFigures(
        earlier.get(change.before?.id ?? '') ?? [],
        later.get(change.after?.id ?? '') ?? [],
        (change.after ?? change.before).id,
      ),
    )
}

const figuresByPart = (bilan: ResolvedBilan): Map<string, ResolvedFigure[]> => {
  const byKey = new Map(bilan.figures.map(figure => [figure.key, figure]))
  const found = (keys: readonly string[]) => keys.flatMap(key => byKey.get(key) ?? [])
  return new Map(
    bilan.rubriques.flatMap(({ id, title, chapo, blocks }) => [
      [id, found([...runFigures(title), ...runFigures(chapo ?? [])])] as const,
      ...blocks.map(block => [block.id, found(blockFigures(block))] as const),
    ]),
  )
}

const runFigures = (runs: readonly Run[]): string[] =>
  runs.flatMap(run => (run.kind === 'figure' ? [run.figure] : []))

/** From what makes two figures one, to what barely does: the first likeness found wins. */
const likenesses: readonly ((figure: ResolvedFigure) => string)[] = [
  figure => [identity(figure), figure.text].join(' '),
  identity,
  figure => [figure.indicator.code, figure.territory.key, figure.operation].join(' '),
  figure => figure.indicator.code,
  () => 'place',
]

function identity({ indicator, territory, operation, parts }: ResolvedFigure): string {
  return [indicator.code, territory.key, operation, periodsOf(parts)].join(' ')
}

const periodsOf = (parts: readonly ResolvedPart[]): string => parts.map(part => part.periodKey).join(',')

const pairFigures = (
  before: readonly ResolvedFigure[],
  after: readonly ResolvedFigure[],
  partId: string,
): FigureChange[] => {
  const pairs = new Map<ResolvedFigure, ResolvedFigure>()
  const taken = new Set<ResolvedFigure>()
  for (const key of likenesses)
    for (const figure of after) {
      if (pairs.has(figure)) continue
      const was = before.find(candidate => !taken.has(candidate) && key(candidate) === key(figure))
      if (!was) continue
      pairs.set(figure, was)
      taken.add(was)
    }
  return [
    ...after.flatMap((figure): FigureChange[] => {
      const was = pairs.get(figure)
      if (!was) return [{ partId, before: null, after: figure, reasons: [], corrections: [] }]
      const corrections = correctionsOf(was, figure)
      const reasons = reasonsOf(was, figure, corrections)
      return reasons.length > 0 ? [{ partId, before: was, after: figure, reasons, corrections }] : []
    }),
    ...before
      .filter(figure => !taken.has(figure))
      .map(figure => ({ partId, before: figure, after: null, reasons: [], corrections: [] })),
  ]
}

/** Another value of the same cell: what is printed came from one and now comes from the other. */
const correctionsOf = (was: ResolvedFigure, now: ResolvedFigure): Correction[] => {
  if (was.indicator.code !== now.indicator.code || was.territory.key !== now.territory.key) return []
  return now.parts.flatMap(to => {
    const from = was.parts.find(part => part.periodKey === to.periodKey)
    return from && from.valueId !== to.valueId ? [{ from, to }] : []
  })
}

const reasonsOf = (
  was: ResolvedFigure,
  now: ResolvedFigure,
  corrections: readonly Correction[],
): FigureReason[] => {
  const told: Record<Exclude<FigureReason, 'wording'>, boolean> = {
    indicator: was.indicator.code !== now.indicator.code,
    territory: was.territory.key !== now.territory.key,
    period: periodsOf(was.parts) !== periodsOf(now.parts),
    operation: was.operation !== now.operation,
    claim: was.claim !== now.claim,
    corrected: corrections.length > 0,
  }
  const reasons = figureReasons.filter(reason => reason !== 'wording' && told[reason])
  return reasons.length === 0 && was.text !== now.text ? ['wording'] : reasons
}
