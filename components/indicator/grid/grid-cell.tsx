'use client'

import { CircleAlert, CircleHelp, CloudOff } from 'lucide-react'
import type { ReactElement } from 'react'
import { cn } from '@/components/ui/cn'
import { Spinner } from '@/components/ui/spinner'
import type { CellValue } from '@/lib/domain/indicator/grid'
import { CareMarks, StateMark } from './cell-marks'
import { precisionSigns, printAmount } from './cell-text'
import type { Pending } from './grid-edit'
import type { Crossing } from './grid-model'

type Props = {
  crossing: Crossing
  value: CellValue | undefined
  pending: Pending | undefined
  decimals: number
  gap: boolean
}

/** What is written in a cell that is not being edited. */
export const CellContent = ({ crossing, value, pending, decimals, gap }: Props) => {
  if (crossing.kind === 'computed') return <Computed crossing={crossing} decimals={decimals} />
  if (pending) return <Waiting pending={pending} />
  if (!value) return null
  const { sign, word } = precisionSigns[value.precision]
  return (
    <>
      <StateMark value={value} />
      <span className={cn('grow truncate text-right', value.concealed !== null && 'text-ink-soft italic')}>
        {sign && (
          <>
            <span aria-hidden="true">{sign}</span>
            <span className="sr-only">{word}</span>
          </>
        )}
        {value.amount === null ? value.concealed : printAmount(value.amount, decimals)}
      </span>
      <CareMarks value={value} />
      {gap && (
        <span className="shrink-0 text-warn" title="Diffère de la somme">
          <span aria-hidden="true">≠</span>
          <span className="sr-only">, diffère de la somme de ses parties</span>
        </span>
      )}
    </>
  )
}

const Computed = ({
  crossing,
  decimals,
}: {
  crossing: Extract<Crossing, { kind: 'computed' }>
  decimals: number
}) => {
  const { aggregate } = crossing
  if (aggregate.kind === 'none') return <span className="grow text-right text-ink-faint">—</span>
  return (
    <span className="grow truncate text-right italic">
      {aggregate.precision !== null &&
        aggregate.precision !== 'exact' &&
        precisionSigns[aggregate.precision].sign}
      {printAmount(aggregate.amount, decimals)}
      {!aggregate.complete && (
        <>
          <span aria-hidden="true" className="text-warn">
            {'\u00A0*'}
          </span>
          <span className="sr-only">, incomplet</span>
        </>
      )}
    </span>
  )
}

const looks: Record<Exclude<Pending['state'], 'saving'>, { icon: ReactElement; word: string }> = {
  refused: { icon: <CircleAlert className="text-danger" />, word: 'refusée' },
  conflict: { icon: <CircleAlert className="text-danger" />, word: 'changée par quelqu’un d’autre' },
  confirm: { icon: <CircleHelp className="text-warn" />, word: 'à confirmer' },
  printed: { icon: <CircleHelp className="text-warn" />, word: 'imprimée dans des bilans, à confirmer' },
  offline: { icon: <CloudOff className="text-danger" />, word: 'non enregistrée' },
}

/** What was typed, said to be on its way or waiting: never as if it were saved. */
const Waiting = ({ pending }: { pending: Pending }) => {
  const typed = pending.edit.amount === '' ? 'retirée' : pending.edit.restore ? '…' : pending.edit.amount
  const look = pending.state === 'saving' ? null : looks[pending.state]
  return (
    <>
      <span className="shrink-0 [&_svg]:size-3.5">
        {look ? <span aria-hidden="true">{look.icon}</span> : <Spinner />}
      </span>
      <span className="grow truncate text-right text-ink-soft italic">{typed}</span>
      <span className="sr-only">, {look ? look.word : 'enregistrement en cours'}</span>
    </>
  )
}
