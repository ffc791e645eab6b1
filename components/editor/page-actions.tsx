'use client'

import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState, useTransition } from 'react'
import { asHeld, type FocusTarget, focusAfter, focusIfLost } from '@/components/editor/focus-after'
import {
  emptyHistory,
  type PageHistory,
  record,
  redoTurn,
  type Step,
  stepNames,
  type Target,
  type Turn,
  undoTurn,
  without,
} from '@/components/editor/page-history'
import { performStep, placeOf, shownBy, spotOf } from '@/components/editor/perform-step'
import { type Handle, type PageActions, PageActionsContext } from '@/components/editor/use-page-actions'
import { answered } from '@/components/feedback/answered'
import { say } from '@/components/feedback/toast'
import { addBlockAction, duplicateBlockAction } from '@/lib/actions/edition/arrange'
import { addRubriqueAction } from '@/lib/actions/edition/rubriques'
import type { WorkingCopy } from '@/lib/domain/bilan/working-copy'
import type { Result } from '@/lib/domain/shared/result'

const keyOf = ({ kind, id }: Target): string => `${kind} ${id}`

type Props = {
  copy: WorkingCopy
  /** A block or a rubrique has just come on the page: it is opened. */
  onEnter: (id: string) => void
  /** Order, blocks or rubriques changed: the épreuve is composed again. */
  onChange: () => void
  children: ReactNode
}

/**
 * Everything that is done on the page beyond typing in one field, and the history that takes it back: whichever block it
 * was done in, the last thing done is the first undone.
 */
export const PageActionsProvider = ({ copy, onEnter, onChange, children }: Props) => {
  const [history, setHistory] = useState(emptyHistory)
  const [asked, setAsked] = useState<readonly ((history: PageHistory) => Turn)[]>([])
  /** How many of those have had their turn. */
  const served = useRef(0)
  const [pending, start] = useTransition()
  const registered = useRef(new Map<string, { target: Target; handle: Handle }>())
  const latest = useRef({ copy, onEnter, onChange })
  useEffect(() => {
    latest.current = { copy, onEnter, onChange }
  })

  const register = useCallback((target: Target, handle: Handle) => {
    registered.current.set(keyOf(target), { target, handle })
    return () => void registered.current.delete(keyOf(target))
  }, [])
  const handleOf = useCallback(
    (kind: Target['kind'], id: string) => registered.current.get(keyOf({ kind, id }))?.handle,
    [],
  )
  const done = useCallback((step: Step) => setHistory(now => record(now, step)), [])

  /** Where the keyboard goes on, once the page is drawn without what had it. */
  const goingOn = useRef<FocusTarget | null>(null)
  useEffect(() => {
    if (pending || !goingOn.current) return
    focusIfLost(goingOn.current)
    goingOn.current = null
  }, [pending])

  const perform = useCallback(
    async (step: Step) => {
      const next = asHeld(focusAfter(step, latest.current.copy))
      const outcome = await performStep(step, { copy: () => latest.current.copy, handleOf })
      if (outcome.ok) goingOn.current = next
      return outcome
    },
    [handleOf],
  )

  /** A first time: what succeeds enters the history. */
  const run = useCallback(
    (work: () => Promise<Step | null>) =>
      start(async () => {
        const step = await work()
        if (!step) return
        done(step)
        latest.current.onChange()
        if (step.kind === 'enter') latest.current.onEnter(step.blockId)
        if (step.kind === 'rubrique-enter') latest.current.onEnter(step.rubriqueId)
      }),
    [done],
  )
  // One at a time, on the page as the one before left it: pressed again meanwhile, the key waits for its turn.
  useEffect(() => {
    if (pending) return
    const turn = asked[served.current]?.(history)
    served.current = turn ? served.current + 1 : asked.length
    if (!turn) return
    start(async () => {
      const outcome = await perform(turn.doing)
      if (!outcome.ok) {
        say(outcome.error.sentence, 'danger')
        // A step that can’t be done any more leaves the history; one that the server did not hear of can be done again.
        if (outcome.error.code !== 'unanswered') setHistory(now => without(now, turn.step))
        return
      }
      setHistory(turn.after)
      show(turn.doing)
      latest.current.onChange()
    })
  }, [asked, pending, history, perform])

  const value = useMemo<PageActions>(() => {
    const stepOf = async <T,>(
      outcome: Promise<Result<T>>,
      toStep: (value: T) => Step,
    ): Promise<Step | null> => {
      const result = await outcome
      if (result.ok) return toStep(result.value)
      say(result.error.sentence, 'danger')
      return null
    }
    return {
      pending,
      history,
      register,
      handles: () => [...registered.current.values()].map(({ target, handle }) => [target, handle]),
      wrote: changes => done({ kind: 'write', changes, at: Date.now() }),
      add: input =>
        run(() =>
          stepOf(answered(addBlockAction(input)), ({ blockId }) => ({
            kind: 'enter',
            blockId,
            place: { rubriqueId: input.rubriqueId, position: input.position },
          })),
        ),
      duplicate: blockId =>
        run(async () => {
          const handle = handleOf('block', blockId)
          // What was typed goes first: a block is copied with its last words.
          await handle?.flush()
          return stepOf(
            answered(duplicateBlockAction({ blockId, revision: handle?.revision() ?? 0 })),
            copied => ({
              kind: 'enter',
              blockId: copied.blockId,
              place: { rubriqueId: copied.rubriqueId, position: copied.position },
            }),
          )
        }),
      move: (blockId, to) =>
        run(async () => {
          const from = placeOf(latest.current.copy, blockId)
          if (!from || (from.rubriqueId === to.rubriqueId && from.position === to.position)) return null
          const step: Step = { kind: 'move', blockId, from, to }
          return stepOf(perform(step), () => step)
        }),
      remove: blockId =>
        run(async () => {
          const place = placeOf(latest.current.copy, blockId)
          if (!place) return null
          const step: Step = { kind: 'leave', blockId, place }
          const taken = await stepOf(perform(step), () => step)
          if (taken) say('Le bloc est retiré du brouillon. « Annuler » (Ctrl+Z) le remet.')
          return taken
        }),
      addRubrique: below =>
        run(() =>
          stepOf(answered(addRubriqueAction({ below })), ({ rubriqueId, ...spot }) => ({
            kind: 'rubrique-enter',
            rubriqueId,
            spot,
          })),
        ),
      moveRubrique: (rubriqueId, to) =>
        run(async () => {
          const from = spotOf(latest.current.copy, rubriqueId)
          if (!from) return null
          const step: Step = { kind: 'rubrique-move', rubriqueId, from, to }
          return stepOf(perform(step), () => step)
        }),
      removeRubrique: rubriqueId =>
        run(async () => {
          const spot = spotOf(latest.current.copy, rubriqueId)
          if (!spot) return null
          const step: Step = { kind: 'rubrique-leave', rubriqueId, spot }
          const taken = await stepOf(perform(step), () => step)
          if (taken) say('La rubrique est retirée du brouillon. «\u00a0Annuler\u00a0» (Ctrl+Z) la remet.')
          return taken
        }),
      undo: () => setAsked(now => [...now, undoTurn]),
      redo: () => setAsked(now => [...now, redoTurn]),
    }
  }, [pending, history, register, handleOf, done, run, perform])
  return <PageActionsContext value={value}>{children}</PageActionsContext>
}

/** Brings what was undone in sight and says it. */
const show = (step: Step): void => {
  shownBy(step)?.scrollIntoView({ block: 'nearest' })
  say(`C’est fait\u00a0: ${stepNames[step.kind]}.`)
}
