'use client'

import { useEffect, useRef, useState } from 'react'
import { cn } from '@/components/ui/cn'
import { GridLine } from './grid-line'
import { type Editing, proposedEditing, useGridGestures } from './use-grid-gestures'
import type { ValueGridState } from './use-value-grid'
import { useVisibleLines } from './use-visible-lines'

const lineHeight = 36

/** The sheet itself: one tab stop, arrows inside; only the lines in sight are in the page. */
export const ValueGrid = ({ grid, label }: { grid: ValueGridState; label: string }) => {
  const { model, active } = grid
  const scroller = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const [editing, setEditing] = useState<Editing | null>(() => proposedEditing(grid))
  const lines = useVisibleLines(
    scroller,
    { count: model.lines.length, height: lineHeight, headHeight: lineHeight },
    active.line,
  )
  const gestures = useGridGestures({ grid, editing, setEditing, sheet })

  const moved = useRef(false)
  useEffect(() => {
    // Not at first: arriving on the page must not scroll it.
    if (!moved.current) {
      moved.current = true
      if (!editing) return
    }
    const cell = sheet.current?.querySelector<HTMLElement>(
      `[data-line="${active.line}"][data-column="${active.column}"]`,
    )
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    if (!editing && sheet.current?.contains(document.activeElement)) cell?.focus({ preventScroll: true })
  }, [active.line, active.column, editing])

  const columns = model.columns.length
  const template = `var(--label) repeat(${columns}, minmax(0, 1fr))`
  return (
    <div
      ref={scroller}
      className="max-h-[min(72vh,54rem)] overflow-auto border border-line-strong bg-sheet [--label:15rem] max-md:max-h-[62vh] max-md:[--label:9rem]"
    >
      <div
        ref={sheet}
        role="grid"
        aria-label={label}
        aria-rowcount={model.lines.length + 1}
        aria-colcount={model.columns.length + 1}
        aria-multiselectable="true"
        className="tabular relative text-sm select-none"
        style={{ width: `max(100%, calc(var(--label) + ${columns} * 6.75rem))` }}
        {...gestures.handlers}
      >
        <div
          role="row"
          aria-rowindex={1}
          className="sticky top-0 z-20 grid border-b border-line-strong bg-sunk font-semibold"
          style={{ gridTemplateColumns: template, height: lineHeight }}
        >
          <span
            role="columnheader"
            aria-colindex={1}
            className="sticky left-0 z-10 flex items-center border-r border-line-strong bg-sunk px-3"
          >
            {grid.data.axis === 'indicator' ? 'Territoire' : 'Indicateur'}
          </span>
          {model.columns.map((column, index) => (
            <span
              key={column.kind === 'period' ? column.period : 'computed'}
              role="columnheader"
              aria-colindex={index + 2}
              className={cn(
                'flex items-center justify-end border-r border-line px-2 text-right leading-tight last:border-r-0',
                column.kind === 'computed' && 'text-xs leading-3.5 font-normal italic',
              )}
            >
              {column.heading}
            </span>
          ))}
        </div>
        <div role="rowgroup" className="relative" style={{ height: model.lines.length * lineHeight }}>
          {lines.map(index => {
            const line = model.lines[index]
            return line ? (
              <GridLine
                key={line.kind === 'computed' ? line.key : line.row.key}
                grid={grid}
                line={line}
                index={index}
                top={index * lineHeight}
                height={lineHeight}
                template={template}
                editing={index === active.line ? editing : null}
                onCommit={gestures.commit}
                onCancel={gestures.cancel}
              />
            ) : null
          })}
        </div>
      </div>
    </div>
  )
}
