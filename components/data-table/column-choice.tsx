'use client'

import { ArrowDown, ArrowUp, Columns3 } from 'lucide-react'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { columnsCookie } from '@/components/data-table/columns-cookie'
import { type SearchParams, tableHref } from '@/components/data-table/table-state'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { Popover } from '@/components/ui/popover'
import { moveColumn } from '@/lib/domain/record/table/columns'

export type ColumnChoiceProps = {
  tableKey: string
  columns: readonly { id: string; header: string }[]
  usual: readonly string[]
  shown: readonly string[]
  basePath: string
  params: SearchParams
}

/** Which columns, in which order: written in the address (to be shared) and kept for next time. */
export function ColumnChoice({ tableKey, columns, usual, shown, basePath, params }: ColumnChoiceProps) {
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState<readonly string[]>(shown)
  const name = (id: string) => columns.find(column => column.id === id)?.header ?? id
  const others = columns.filter(({ id }) => !chosen.includes(id))

  const apply = (ids: readonly string[]) => {
    const same = ids.join() === usual.join()
    const life = same ? 0 : 31_536_000
    document.cookie = `${columnsCookie(tableKey)}=${ids.join('.')}; path=/; max-age=${life}; samesite=lax`
    setOpen(false)
    setChosen(ids)
    router.push(tableHref(basePath, params, { colonnes: same ? null : ids.join(',') }) as Route, {
      scroll: false,
    })
  }
  return (
    <Popover
      open={open}
      onOpenChange={next => {
        setOpen(next)
        if (next) setChosen(shown)
      }}
      align="end"
      title="Colonnes"
      trigger={
        <Button variant="quiet" icon={<Columns3 aria-hidden="true" />}>
          Colonnes
        </Button>
      }
    >
      <ul className="text-sm">
        {chosen.map((id, index) => (
          <li key={id} className="flex min-h-9 items-center gap-2">
            <Choice
              label={name(id)}
              checked
              disabled={index === 0}
              onChange={() => setChosen(chosen.filter(other => other !== id))}
            />
            {index === 0 ? (
              <span className="text-xs text-ink-soft">toujours</span>
            ) : (
              <span className="flex">
                <IconButton
                  label={`Monter ${name(id)}`}
                  size="small"
                  disabled={index === 1}
                  onClick={() => setChosen(moveColumn(chosen, id, -1))}
                  icon={<ArrowUp aria-hidden="true" />}
                />
                <IconButton
                  label={`Descendre ${name(id)}`}
                  size="small"
                  disabled={index === chosen.length - 1}
                  onClick={() => setChosen(moveColumn(chosen, id, 1))}
                  icon={<ArrowDown aria-hidden="true" />}
                />
              </span>
            )}
          </li>
        ))}
        {others.map(({ id, header }) => (
          <li key={id} className="flex min-h-9 items-center gap-2 text-ink-soft">
            <Choice label={header} checked={false} onChange={() => setChosen([...chosen, id])} />
          </li>
        ))}
      </ul>
      <div className="mt-3 flex justify-end gap-2 border-t border-line pt-3">
        <Button variant="quiet" size="small" onClick={() => apply(usual)}>
          Colonnes habituelles
        </Button>
        <Button variant="primary" size="small" onClick={() => apply(chosen)}>
          Appliquer
        </Button>
      </div>
    </Popover>
  )
}

type ChoiceProps = { label: string; checked: boolean; disabled?: boolean; onChange: () => void }

function Choice({ label, checked, disabled = false, onChange }: ChoiceProps) {
  return (
    <label className="flex min-h-9 grow cursor-pointer items-center gap-2">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={onChange}
        className="size-4 accent-(--accent)"
      />
      {label}
    </label>
  )
}
