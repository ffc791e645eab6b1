'use client'

import { BadgeCheck, Redo2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { SaveState } from '@/components/feedback/save-state'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { AddPeriod } from './add-period'
import { certifySelection } from './certify-selection'
import { EntryFields } from './entry-fields'
import { sizeOf } from './grid-keys'
import type { ValueGridState } from './use-value-grid'

/** What applies to the whole grid: undo, certify, a new period, what is noted with each entry, and the save state. */
export const GridToolbar = ({ grid }: { grid: ValueGridState }) => {
  const { store, state, data, block } = grid
  const [busy, setBusy] = useState(false)
  const editable = Object.values(data.indicators).some(({ refusal }) => refusal === null)
  const count = sizeOf(block)
  const waiting = [...state.pending.values()].filter(pending => pending.state !== 'saving').length
  return (
    <div className="grid gap-3 pb-3">
      <div className="flex flex-wrap items-center gap-2">
        {editable && (
          <>
            <IconButton
              label="Annuler (Ctrl+Z)"
              icon={<Undo2 aria-hidden="true" />}
              disabled={!state.canUndo}
              onClick={store.undo}
            />
            <IconButton
              label="Rétablir (Ctrl+Y)"
              icon={<Redo2 aria-hidden="true" />}
              disabled={!state.canRedo}
              onClick={store.redo}
            />
            <Button
              icon={<BadgeCheck aria-hidden="true" />}
              pending={busy}
              onClick={() => {
                setBusy(true)
                void certifySelection(grid).finally(() => setBusy(false))
              }}
            >
              {count > 1 ? `Certifier ${count} cases` : 'Certifier la case'}
            </Button>
            <AddPeriod grid={grid} />
          </>
        )}
        <span className="ml-auto flex flex-wrap items-center gap-x-4 text-sm">
          <span role="status" className="text-ink-soft">
            {state.said}
          </span>
          {editable && (
            // How many are left is said once: by the sentence beside, then by kind above the grid.
            <SaveState state={state.saving ? 'saving' : waiting > 0 || grid.proposed ? 'unsaved' : 'saved'} />
          )}
        </span>
      </div>
      {editable && <EntryFields grid={grid} />}
    </div>
  )
}
