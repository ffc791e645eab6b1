'use client'

import { AppLink } from '@/components/ui/app-link'
import { cn } from '@/components/ui/cn'
import { CellEditor } from './cell-editor'
import { editedText } from './cell-text'
import { CellContent } from './grid-cell'
import { inBlock } from './grid-keys'
import type { Line } from './grid-model'
import type { Commit, Editing } from './use-grid-gestures'
import type { ValueGridState } from './use-value-grid'

type Props = {
  grid: ValueGridState
  line: Line
  index: number
  top: number
  height: number
  template: string
  editing: Editing | null
  onCommit: Commit
  onCancel: () => void
}

const readOnly = { 'aria-readonly': true } as const

/** One line of the grid: its name, then a cell per column. */
export const GridLine = ({
  grid,
  line,
  index,
  top,
  height,
  template,
  editing,
  onCommit,
  onCancel,
}: Props) => {
  const { model, state, active, block, data } = grid
  const strong = line.kind === 'values' && line.row.role === 'whole'
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={cn(
        'absolute inset-x-0 grid border-b border-line',
        strong && 'font-semibold',
        line.kind === 'computed' && 'border-b-line-strong',
      )}
      style={{ gridTemplateColumns: template, height, top }}
    >
      <LineName line={line} />
      {model.columns.map((column, at) => {
        const crossing = model.crossing(line, column)
        const spot = { line: index, column: at }
        const current = active.line === index && active.column === at
        const key = crossing.kind === 'value' ? crossing.key : null
        const indicator =
          data.indicators[
            line.kind === 'values' ? line.row.indicator : (Object.keys(data.indicators)[0] ?? '')
          ]
        const pending = key === null ? undefined : state.pending.get(key)
        const value = key === null ? undefined : state.cells.get(key)
        const locked = crossing.kind === 'computed' || indicator?.refusal !== null
        return (
          <div
            key={column.kind === 'period' ? column.period : 'computed'}
            role="gridcell"
            aria-colindex={at + 2}
            aria-selected={inBlock(block, spot)}
            {...(locked && readOnly)}
            aria-invalid={(pending && pending.state !== 'saving') || undefined}
            tabIndex={current ? 0 : -1}
            data-line={index}
            data-column={at}
            data-active={current || undefined}
            className={cn(
              'relative flex scroll-mt-9 scroll-ml-(--label) items-center gap-1.5 border-r border-line px-2 last:border-r-0',
              locked && 'bg-paper',
              inBlock(block, spot) && 'bg-accent-wash',
              (pending?.state === 'confirm' || pending?.state === 'printed') && 'bg-warn-wash',
              (pending?.state === 'refused' ||
                pending?.state === 'conflict' ||
                pending?.state === 'offline') &&
                'bg-danger-wash',
              current ? 'z-1 rounded-none! outline-2 -outline-offset-2! outline-accent' : 'outline-none',
            )}
          >
            {current && editing && crossing.kind === 'value' ? (
              <CellEditor
                label={`${line.kind === 'values' ? line.row.label : line.label}, ${column.heading}`}
                initial={editing.text ?? pending?.edit.amount ?? editedText(value)}
                typed={editing.text !== null}
                proposed={editing.proposed ?? false}
                onCommit={onCommit}
                onCancel={onCancel}
              />
            ) : (
              <CellContent
                crossing={crossing}
                value={value}
                pending={pending}
                decimals={indicator?.decimals ?? 0}
                gap={
                  line.kind === 'values' && column.kind === 'period'
                    ? model.gapAt(line.row, column.period) !== null
                    : false
                }
              />
            )}
          </div>
        )
      })}
    </div>
  )
}

const LineName = ({ line }: { line: Line }) => (
  <div
    role="rowheader"
    aria-colindex={1}
    className={cn(
      'sticky left-0 z-10 flex min-w-0 flex-col justify-center border-r border-line-strong bg-sheet px-3 leading-4',
      line.kind === 'computed' && 'text-ink-soft italic',
    )}
  >
    {line.kind === 'computed' ? (
      line.label
    ) : (
      <>
        <AppLink
          href={line.row.href}
          tabIndex={-1}
          className="truncate hover:underline hover:underline-offset-4"
        >
          {line.row.label}
        </AppLink>
        {line.row.note && <span className="truncate text-xs font-normal text-ink-soft">{line.row.note}</span>}
      </>
    )}
  </div>
)
