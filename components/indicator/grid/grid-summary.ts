import { counted } from '@/lib/domain/typography/counted'
import type { Pending } from './grid-edit'

export type BatchKind = 'edit' | 'undo' | 'redo'
export type Tally = { saved: number; waiting: number }

/** What a gesture came to, in one sentence. */
export const summary = (kind: BatchKind, { saved, waiting }: Tally): string => {
  const done = {
    edit: counted(saved, 'valeur enregistrée', 'valeurs enregistrées'),
    undo: counted(saved, 'saisie annulée', 'saisies annulées'),
    redo: counted(saved, 'saisie rétablie', 'saisies rétablies'),
  }[kind]
  const left = counted(waiting, 'case à régler', 'cases à régler')
  if (waiting > 0) return saved > 0 ? `${done}, ${left}.` : `${left}.`
  return saved > 0 ? `${done}.` : 'Rien à changer.'
}

/** Why they were refused, each reason once. */
export const reasonsOf = (pending: ReadonlyMap<string, Pending>, keys: readonly string[]): string =>
  [
    ...new Set(
      keys.flatMap(key => {
        const waiting = pending.get(key)
        return waiting?.state === 'refused' ? [waiting.sentence] : []
      }),
    ),
  ].join(' ')
