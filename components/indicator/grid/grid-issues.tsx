'use client'

import { Notice } from '@/components/feedback/notice'
import { Button } from '@/components/ui/button'
import { countImpact, printImpact } from '@/lib/domain/proposal/impact'
import type { Pending } from './grid-edit'
import { reasonsOf } from './grid-summary'
import type { ValueGridState } from './use-value-grid'

const words: Record<Exclude<Pending['state'], 'saving'>, readonly [string, string]> = {
  confirm: ['valeur surprenante à confirmer', 'valeurs surprenantes à confirmer'],
  printed: ['valeur imprimée dans des bilans', 'valeurs imprimées dans des bilans'],
  conflict: ['case changée par quelqu’un d’autre', 'cases changées par quelqu’un d’autre'],
  refused: ['case refusée', 'cases refusées'],
  offline: ['case non enregistrée', 'cases non enregistrées'],
}
const order = ['printed', 'conflict', 'confirm', 'refused', 'offline'] as const

/** What is left to settle after a paste, by kind, with what can be done for all at once. */
export const GridIssues = ({ grid }: { grid: ValueGridState }) => {
  const { state, store, words: entry } = grid
  const of = (kind: (typeof order)[number]) =>
    [...state.pending].flatMap(([key, pending]) => (pending.state === kind ? [key] : []))
  const groups = order.map(kind => ({ kind, keys: of(kind) })).filter(({ keys }) => keys.length > 0)
  if (groups.length === 0) return null
  return (
    <div className="mb-3">
      <Notice tone="warn" live title="À régler avant de quitter la page">
        <ul className="mt-1 grid gap-1.5">
          {groups.map(({ kind, keys }) => (
            <li key={kind} className="flex flex-wrap items-center gap-2">
              <span>
                {keys.length} {words[kind][keys.length === 1 ? 0 : 1]}
                {kind === 'printed' && `\u00A0: ${impactOf(state.pending, keys)}`}
                {kind === 'refused' && `\u00A0: ${reasonsOf(state.pending, keys)}`}
              </span>
              <Button size="small" variant="quiet" onClick={() => goTo(grid, keys[0])}>
                Voir
              </Button>
              {kind === 'printed' && (
                <Button size="small" variant="primary" onClick={() => store.confirm(keys, entry.reason)}>
                  {keys.length === 1 ? 'Enregistrer quand même' : `Enregistrer ces ${keys.length} valeurs`}
                </Button>
              )}
              {kind === 'confirm' && keys.length > 1 && (
                <Button size="small" onClick={() => store.confirm(keys, entry.reason)}>
                  Toutes confirmer
                </Button>
              )}
              {kind === 'offline' && (
                <Button size="small" onClick={() => store.retry(keys, entry.reason)}>
                  Réessayer
                </Button>
              )}
              {kind !== 'conflict' && (
                <Button size="small" variant="quiet" onClick={() => store.discard(keys)}>
                  Renoncer
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}

/** How many bilans print these cells, by state; each bilan once, however many cells it prints. */
const impactOf = (pending: ReadonlyMap<string, Pending>, keys: readonly string[]): string => {
  const editions = keys.flatMap(key => {
    const waiting = pending.get(key)
    return waiting?.state === 'printed' ? waiting.editions : []
  })
  return `${printImpact(countImpact(editions)) ?? 'aucun'}. Une proposition y sera ouverte ; aucune page ne change d’elle-même.`
}

const goTo = ({ model, go }: ValueGridState, key: string | undefined): void => {
  for (const [line, at] of model.lines.entries())
    for (const [column, under] of model.columns.entries()) {
      const crossing = model.crossing(at, under)
      if (crossing.kind === 'value' && crossing.key === key) return go({ line, column })
    }
}
