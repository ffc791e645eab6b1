'use client'

import { useMemo, useState, useSyncExternalStore } from 'react'
import { useUnsavedGuard } from '@/components/form/use-unsaved-guard'
import type { GridData } from '@/lib/domain/indicator/grid'
import { comparePeriodKeys } from '@/lib/domain/indicator/period-order'
import type { ProposedCell } from '@/lib/domain/indicator/proposed-cell'
import { besideColumn, blockOf, type Spot } from './grid-keys'
import { gridModel } from './grid-model'
import { sendCells } from './grid-requests'
import { createGridStore } from './grid-store'
import { isRecorded, proposedSpot } from './proposed-spot'

/** What is entered from now on carries this source and this reason. */
export type EntryWords = { source: string; reason: string }

/** The state of one grid: its cells and what became of them, where the person is, what is selected. */
export const useValueGrid = (data: GridData, asked: ProposedCell | null) => {
  const [store] = useState(() => createGridStore(data.cells, sendCells))
  const state = useSyncExternalStore(store.subscribe, store.snapshot, store.snapshot)
  const [start] = useState(() => startOf(data, asked))
  const [proposed, setProposed] = useState(start.proposed)
  const [added, setAdded] = useState<readonly string[]>(start.added)
  const [anchor, setAnchor] = useState<Spot>(start.spot)
  const [active, setActive] = useState<Spot>(start.spot)
  const [words, setWords] = useState<EntryWords>({ source: '', reason: '' })

  const periods = useMemo(
    () => [...new Set([...data.periods, ...added])].toSorted(comparePeriodKeys),
    [data.periods, added],
  )
  const model = useMemo(() => gridModel(data, periods, state.cells), [data, periods, state.cells])

  useUnsavedGuard(store.unsaved())

  const go = (spot: Spot, extend = false) => {
    setActive(spot)
    if (!extend) setAnchor(spot)
  }
  const line = model.lines[active.line]
  const column = model.columns[active.column]
  return {
    data,
    store,
    state,
    model,
    periods,
    active,
    block: blockOf(anchor, active),
    crossing: line && column ? model.crossing(line, column) : null,
    go,
    select: (from: Spot, to: Spot) => {
      setAnchor(from)
      setActive(to)
    },
    words,
    setWords,
    /** Until it is entered, or set aside. */
    proposed,
    dropProposed: () => setProposed(null),
    addPeriod: (key: string) => {
      const at = [...periods, key].toSorted(comparePeriodKeys).indexOf(key)
      setAdded(before => [...before, key])
      setActive(spot => besideColumn(spot, at))
      setAnchor(spot => besideColumn(spot, at))
    },
  }
}
/** Where the grid opens: on the cell that is proposed, with its column, else at its corner. */
const startOf = (data: GridData, asked: ProposedCell | null) => {
  const cells = new Map(data.cells)
  if (!asked || isRecorded(cells, asked)) return { proposed: null, added: [], spot: { line: 0, column: 0 } }
  const added = asked.period !== null && !data.periods.includes(asked.period) ? [asked.period] : []
  const periods = [...data.periods, ...added].toSorted(comparePeriodKeys)
  const { spot, whole } = proposedSpot(gridModel(data, periods, cells), asked)
  return { proposed: { ...asked, whole }, added, spot }
}
export type ValueGridState = ReturnType<typeof useValueGrid>
