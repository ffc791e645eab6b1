'use client'

import { DateTime } from '@/components/feedback/date-time'
import { Notice } from '@/components/feedback/notice'
import { Button } from '@/components/ui/button'
import { printAmount } from './cell-text'
import type { Pending } from './grid-edit'
import type { ValueGridState } from './use-value-grid'

/** Why a cell is not saved, and the choices that are left. */
export const CellIssue = ({
  grid: { store, words },
  cellKey,
  pending,
}: {
  grid: ValueGridState
  cellKey: string
  pending: Pending
}) => {
  const giveUp = (
    <Button key="giveUp" size="small" variant="quiet" onClick={() => store.discard([cellKey])}>
      Renoncer
    </Button>
  )
  switch (pending.state) {
    case 'saving':
      return <p className="text-sm text-ink-soft">Enregistrement de « {pending.edit.amount} »…</p>
    case 'confirm':
    case 'printed':
      return (
        <Notice
          tone="warn"
          title={
            pending.edit.amount === '' ? 'Retrait à confirmer' : `« ${pending.edit.amount} » : à confirmer`
          }
          actions={
            <>
              <Button size="small" variant="primary" onClick={() => store.confirm([cellKey], words.reason)}>
                {pending.state === 'confirm' ? 'C’est bien cette valeur' : 'Enregistrer quand même'}
              </Button>
              {giveUp}
            </>
          }
        >
          {pending.sentence}
        </Notice>
      )
    case 'conflict':
      return (
        <Notice
          tone="danger"
          title="Changée par quelqu’un d’autre"
          actions={
            <>
              <Button size="small" onClick={() => store.discard([cellKey])}>
                Garder la sienne
              </Button>
              <Button size="small" variant="danger" onClick={() => store.overwrite(cellKey, words.reason)}>
                Écrire la mienne par-dessus
              </Button>
            </>
          }
        >
          <p>{pending.sentence}</p>
          <dl className="tabular mt-2 grid grid-cols-[auto_1fr] gap-x-3">
            <dt className="text-ink-soft">La sienne</dt>
            <dd>
              {pending.theirs
                ? pending.theirs.amount === null
                  ? pending.theirs.concealed
                  : printAmount(pending.theirs.amount)
                : 'aucune valeur'}
              {pending.by && pending.at && (
                <span className="text-ink-soft">
                  {' '}
                  ({pending.by}, <DateTime value={pending.at} format="moment" />)
                </span>
              )}
            </dd>
            <dt className="text-ink-soft">La mienne</dt>
            <dd>{pending.edit.amount === '' ? 'valeur retirée' : pending.edit.amount}</dd>
          </dl>
        </Notice>
      )
    case 'refused':
    case 'offline':
      return (
        <Notice
          tone="danger"
          title={`« ${pending.edit.amount} » n’est pas enregistrée`}
          actions={
            <>
              {/* What was refused would be again: another value is typed in the cell. */}
              {pending.state === 'offline' && (
                <Button size="small" onClick={() => store.retry([cellKey], words.reason)}>
                  Réessayer
                </Button>
              )}
              {giveUp}
            </>
          }
        >
          {pending.sentence}
        </Notice>
      )
  }
}
