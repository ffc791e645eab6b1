'use client'

import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { GridData } from '@/lib/domain/indicator/grid'
import { comparePeriodKeys } from '@/lib/domain/indicator/period-order'
import { blockOf, type Spot } from './grid-keys'
import { gridModel } from './grid-model'
import { sendCells } from './grid-requests'
import { createGridStore } from './grid-store'

/** What is entered from now on carries this source and this reason. */
export type EntryWords = { source: string; reason: string }

/** The state of one grid: its cells and what became of them, where the person is, what is selected. */
export const useValueGrid = (data: GridData) => {
  const [store] = useState(() => createGridStore(data.cells, sendCells))
  const state = useSyncExternalStore(store.subscribe, store.snapshot, store.snapshot)
  const [added, setAdded] = useState<readonly string[]>([])
  const [anchor, setAnchor] = useState<Spot>({ line: 0, column: 0 })
  const [active, setActive] = useState<Spot>({ line: 0, column: 0 })
  const [words, setWords] = useState<EntryWords>({ source: '', reason: '' })

  const periods = useMemo(
    () => [...new Set([...data.periods, ...added])].toSorted(comparePeriodKeys),
    [data.periods, added],
  )
  const model = useMemo(() => gridModel(data, periods, state.cells), [data, periods, state.cells])

  useEffect(() => {
    const guard = (event: BeforeUnloadEvent) => {
      if (store.unsaved()) event.preventDefault()
    }
    window.addEventListener('beforeunload', guard)
    return () => window.removeEventListener('beforeunload', guard)
  }, [store])

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
    addPeriod: (key: string) => {
      setAdded(before => [...before, key])
    },
  }
}
export type ValueGridState = ReturnType<typeof useValueGrid>
