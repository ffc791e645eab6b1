import canonicalize from 'canonicalize'

export type Content = Record<string, unknown>
/** What is written: a block, or the head of a rubrique. */
export type Target = { kind: 'block' | 'rubrique'; id: string }
/** `position` from 1. */
export type Place = { rubriqueId: string; position: number }
/** Of a rubrique: its page, and its position among all of them, from 1. */
export type RubriqueSpot = { page: number; position: number }

export type Change = { target: Target; before: Content; after: Content }

/** One thing done on the page, that can be done again or the other way round. */
export type Step =
  | { kind: 'write'; changes: readonly Change[]; at: number }
  | { kind: 'move'; blockId: string; from: Place; to: Place }
  | { kind: 'enter'; blockId: string; place: Place }
  | { kind: 'leave'; blockId: string; place: Place }
  | { kind: 'rubrique-move'; rubriqueId: string; from: RubriqueSpot; to: RubriqueSpot }
  | { kind: 'rubrique-enter'; rubriqueId: string; spot: RubriqueSpot }
  | { kind: 'rubrique-leave'; rubriqueId: string; spot: RubriqueSpot }

export type PageHistory = { past: readonly Step[]; future: readonly Step[] }

export const emptyHistory: PageHistory = { past: [], future: [] }

/** Words typed in one place without a longer pause are one step. */
const pauseMs = 2000
/** More than anyone undoes; the versions of the draft hold the rest. */
const longest = 200

/** Whatever the order of their keys. */
export const sameContent = (a: Content, b: Content): boolean => canonicalize(a) === canonicalize(b)

const only = (step: Step | undefined): Change | null =>
  step?.kind === 'write' && step.changes.length === 1 ? (step.changes[0] ?? null) : null

const isOf = (change: Change | null, { target }: Change): change is Change =>
  change !== null && change.target.kind === target.kind && change.target.id === target.id

/**
 * The history with one more step, which ends what could be done again. Words typed in the same block go into the step
 * before; what a field undid by itself (Ctrl+Z inside it) leaves the history as an undo would.
 */
export const record = (history: PageHistory, step: Step): PageHistory => {
  const last = history.past.at(-1)
  const change = only(step)
  const before = only(last)
  if (change && sameContent(change.before, change.after)) return history
  if (last?.kind === 'write' && step.kind === 'write' && change && isOf(before, change)) {
    const past = history.past.slice(0, -1)
    if (sameContent(change.after, before.before)) return { past, future: [...history.future, last] }
    if (step.at - last.at < pauseMs) {
      const merged: Step = { ...step, changes: [{ ...change, before: before.before }] }
      return { past: [...past, merged], future: [] }
    }
  }
  return { past: [...history.past, step].slice(-longest), future: [] }
}

/** What does the contrary of a step. */
export const inverse = (step: Step): Step => {
  switch (step.kind) {
    case 'write':
      return {
        ...step,
        changes: step.changes
          .toReversed()
          .map(({ target, before, after }) => ({ target, before: after, after: before })),
      }
    case 'move':
      return { ...step, from: step.to, to: step.from }
    case 'rubrique-move':
      return { ...step, from: step.to, to: step.from }
    case 'enter':
      return { ...step, kind: 'leave' }
    case 'leave':
      return { ...step, kind: 'enter' }
    case 'rubrique-enter':
      return { ...step, kind: 'rubrique-leave' }
    case 'rubrique-leave':
      return { ...step, kind: 'rubrique-enter' }
  }
}

/**
 * What to do for this step, and what the history is once it is done. Null: nothing to undo, or to do again. What is done
 * while the server answers stays in the history, and ends what could be done again.
 */
export type Turn = { step: Step; doing: Step; after: (now: PageHistory) => PageHistory } | null

export const undoTurn = ({ past }: PageHistory): Turn => {
  const step = past.at(-1)
  if (!step) return null
  const after = (now: PageHistory): PageHistory => ({
    past: without(now, step).past,
    future: now.past.at(-1) === step ? [...now.future, step] : now.future,
  })
  return { step, doing: inverse(step), after }
}

export const redoTurn = ({ future }: PageHistory): Turn => {
  const step = future.at(-1)
  if (!step) return null
  const after = (now: PageHistory): PageHistory => ({
    past: [...now.past, step],
    future: without(now, step).future,
  })
  return { step, doing: step, after }
}

/** A step that could not be done is forgotten: it would stand in the way of the ones before it. */
export const without = ({ past, future }: PageHistory, step: Step): PageHistory => ({
  past: past.filter(one => one !== step),
  future: future.filter(one => one !== step),
})

/** « C’est fait : un déplacement. » */
export const stepNames: Record<Step['kind'], string> = {
  write: 'un texte',
  move: 'un déplacement',
  enter: 'l’ajout d’un bloc',
  leave: 'le retrait d’un bloc',
  'rubrique-move': 'le déplacement d’une rubrique',
  'rubrique-enter': 'l’ajout d’une rubrique',
  'rubrique-leave': 'le retrait d’une rubrique',
}
