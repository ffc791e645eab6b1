import type { BlockType } from '../bilan/block'
import { likeness } from './likeness'
import { matchParts } from './match'
import { type ComparedBlock, type ComparedRubrique, wordsOf } from './parts'
import { stayedInPlace } from './stayed'

/** What became of a part. `moved` is said apart: a part may move and change, and what moved was not deleted. */
export type Change<P> =
  | Continued<P>
  | { kind: 'added'; moved: false; before: null; after: P }
  | { kind: 'removed'; moved: false; before: P; after: null }

type Continued<P> = { kind: 'same' | 'changed'; moved: boolean; before: P; after: P }

const continues = <P>(change: Change<P>): change is Continued<P> =>
  change.kind === 'same' || change.kind === 'changed'

/** A block with its place: its rubrique, and its rank there from 0. */
export type PlacedBlock = ComparedBlock & { rubriqueId: string; position: number }
export type BlockChange = Change<PlacedBlock>

/** A rubrique with its rank. Its own change is that of its head; `blocks` are told in the order of the later version. */
export type PlacedRubrique = Omit<ComparedRubrique, 'blocks'> & { position: number }
export type RubriqueChange = Change<PlacedRubrique> & { blocks: BlockChange[] }

/** Blocks that a bilan has once: alike whatever they say. */
const single: ReadonlySet<BlockType> = new Set([
  'couverture',
  'edito',
  'communes',
  'expression_groupes',
  'contact',
  'mentions',
])

const alikeBlocks = (one: ComparedBlock, other: ComparedBlock): number => {
  if (one.type !== other.type) return 0
  if (one.same === other.same) return 1
  return Math.max(likeness(wordsOf(one), wordsOf(other)), single.has(one.type) ? 0.5 : 0)
}

const heldWords = (rubrique: ComparedRubrique): string => rubrique.blocks.map(wordsOf).join('\n')

/** By their heads, or by what they hold when the title was rewritten. */
const alikeRubriques = (one: ComparedRubrique, other: ComparedRubrique): number => {
  const heads = likeness(wordsOf(one), wordsOf(other))
  return Math.max(heads, 0.9 * likeness(heldWords(one), heldWords(other)))
}

/**
 * What differs between two versions of a bilan, block by block: matched by identifier, then by likeness, so that a
 * block copied into a new edition, moved to another rubrique or rewritten in part is still the same block. Told in the
 * order of the later version, what was removed where it used to be. Pure.
 */
export const compareRubriques = (
  before: readonly ComparedRubrique[],
  after: readonly ComparedRubrique[],
): RubriqueChange[] => {
  const rubriques = matchParts(before, after, alikeRubriques)
  const placedBefore = before.flatMap(placeBlocks)
  const placedAfter = after.flatMap(placeBlocks)
  const blocks = matchParts(placedBefore, placedAfter, alikeBlocks)
  const headBefore = new Map(before.map((rubrique, position) => [rubrique, placeHead(rubrique, position)]))

  const changes = after.map((rubrique, position): Told<ComparedRubrique, RubriqueChange> => {
    const earlier = rubriques.before.get(rubrique)
    const own = tell(
      blocksOf(earlier, placedBefore),
      blocksOf(rubrique, placedAfter),
      blocks.before,
      blocks.after,
    )
    const head = placeHead(rubrique, position)
    const was = earlier && headBefore.get(earlier)
    return {
      part: rubrique,
      change: was ? { ...continued(was, head), blocks: own } : { ...added(head), blocks: own },
    }
  })
  markMoved<PlacedRubrique>(
    changes.map(({ change }) => change),
    rubrique => rubrique.position,
  )
  return interleave(
    changes,
    before,
    rubriques.after,
    (rubrique): RubriqueChange => ({
      ...removed(headBefore.get(rubrique) ?? placeHead(rubrique, 0)),
      blocks: tell(blocksOf(rubrique, placedBefore), [], blocks.before, blocks.after),
    }),
  )
}

/** Whether anything of it differs: what « only what changed » leaves out. */
export const isChanged = (change: Change<unknown>): boolean => change.kind !== 'same' || change.moved

/** The rubriques of which something is to be read: their head, or one of their blocks. */
export const changedRubriques = (changes: readonly RubriqueChange[]): RubriqueChange[] =>
  changes.filter(change => isChanged(change) || change.blocks.some(isChanged))

type Told<P, C> = { part: P; change: C }

/** The blocks of one rubrique: those it holds now, and those it held that are nowhere any more. */
const tell = (
  before: readonly PlacedBlock[],
  after: readonly PlacedBlock[],
  earlierOf: ReadonlyMap<PlacedBlock, PlacedBlock>,
  laterOf: ReadonlyMap<PlacedBlock, PlacedBlock>,
): BlockChange[] => {
  const changes = after.map((block): Told<PlacedBlock, BlockChange> => {
    const was = earlierOf.get(block)
    return { part: block, change: was ? continued(was, block) : added(block) }
  })
  const held = new Set(before)
  for (const { change } of changes) if (continues(change) && !held.has(change.before)) change.moved = true
  markMoved<PlacedBlock>(
    changes.flatMap(({ change }) => (change.moved ? [] : [change])),
    block => block.position,
  )
  return interleave(changes, before, laterOf, removed)
}

const blocksOf = (rubrique: ComparedRubrique | undefined, placed: readonly PlacedBlock[]): PlacedBlock[] =>
  placed.filter(block => block.rubriqueId === rubrique?.id)

const placeBlocks = (rubrique: ComparedRubrique): PlacedBlock[] =>
  rubrique.blocks.map((block, position) => ({ ...block, rubriqueId: rubrique.id, position }))

const placeHead = ({ blocks: _blocks, ...head }: ComparedRubrique, position: number): PlacedRubrique => ({
  ...head,
  position,
})

const continued = <P extends { same: string }>(before: P, after: P) => {
  const kind: 'same' | 'changed' = before.same === after.same ? 'same' : 'changed'
  return { kind, moved: false, before, after }
}
const added = <P>(after: P) => ({ kind: 'added' as const, moved: false as const, before: null, after })
const removed = <P>(before: P) => ({ kind: 'removed' as const, moved: false as const, before, after: null })

/** Among parts that continue earlier ones, in their later order: those out of their earlier order have moved. */
const markMoved = <P>(changes: readonly Change<P>[], positionOf: (part: P) => number): void => {
  const kept = changes.filter(continues)
  const stayed = stayedInPlace(kept.map(change => positionOf(change.before)))
  kept.forEach((change, index) => {
    change.moved = !stayed.has(index)
  })
}

/** Puts what was removed after the part it used to follow. */
const interleave = <P, C>(
  told: readonly Told<P, C>[],
  before: readonly P[],
  laterOf: ReadonlyMap<P, P>,
  gone: (part: P) => C,
): C[] => {
  const list = [...told]
  let place = 0
  for (const part of before) {
    const later = laterOf.get(part)
    if (later === undefined) {
      list.splice(place, 0, { part, change: gone(part) })
      place += 1
    } else {
      const found = list.findIndex(item => item.part === later)
      if (found >= 0) place = found + 1
    }
  }
  return list.map(item => item.change)
}
