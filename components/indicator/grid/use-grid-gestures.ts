'use client'

import type { ClipboardEvent, KeyboardEvent, MouseEvent, RefObject } from 'react'
import { copyBlock, pasteBlock } from './grid-block'
import type { Edit } from './grid-edit'
import { moveFor, type Spot, sizeOf, startsTyping } from './grid-keys'
import type { ValueGridState } from './use-value-grid'

export type Commit = (text: string, next: 'down' | 'up' | 'right' | 'left' | 'stay') => void

/** An open cell: over what it holds (null), from what was typed, or with a value that only Enter or Tab records. */
export type Editing = { text: string | null; proposed?: boolean }

/** A grid that was opened to enter one value opens in its cell, unless this person may not. */
export const proposedEditing = ({ proposed, data }: ValueGridState): Editing | null =>
  proposed?.whole && proposed.indicator !== null && data.indicators[proposed.indicator]?.refusal === null
    ? { text: proposed.amount.replace('.', ','), proposed: true }
    : null

type Input = {
  grid: ValueGridState
  editing: Editing | null
  setEditing: (editing: Editing | null) => void
  sheet: RefObject<HTMLDivElement | null>
}

const arrows = {
  down: 'ArrowDown',
  up: 'ArrowUp',
  right: 'ArrowRight',
  left: 'ArrowLeft',
} as const

const spotOf = (event: MouseEvent): Spot | null => {
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[role="gridcell"]') : null
  return cell ? { line: Number(cell.dataset.line), column: Number(cell.dataset.column) } : null
}

/** Keyboard, mouse and clipboard, as in a spreadsheet; Tab moves while editing and leaves the grid otherwise. */
export const useGridGestures = ({ grid, editing, setEditing, sheet }: Input) => {
  const { model, store, state, data, active, block, crossing, words } = grid
  const size = { lines: model.lines.length, columns: model.columns.length }
  const source = words.source.trim() === '' ? {} : { source: words.source.trim() }

  const refocus = () =>
    requestAnimationFrame(() =>
      sheet.current?.querySelector<HTMLElement>('[data-active]')?.focus({ preventScroll: true }),
    )

  const open = (text: string | null) => {
    if (crossing?.kind === 'computed') return store.say(crossing.aggregate.explanation)
    const refusal = crossing ? data.indicators[crossing.address.indicator]?.refusal : undefined
    if (refusal) return store.say(refusal)
    if (!crossing) return
    const empty = crossing.kind === 'value' && !state.cells.has(crossing.key)
    if (text === null && grid.proposed && empty)
      setEditing({ text: grid.proposed.amount.replace('.', ','), proposed: true })
    else setEditing({ text })
  }

  const commit: Commit = (text, next) => {
    setEditing(null)
    const value = crossing?.kind === 'value' ? state.cells.get(crossing.key) : undefined
    const typed = text.trim()
    // An opened cell that is left empty changes nothing: a value is withdrawn with Suppr.
    if (crossing?.kind === 'value' && typed !== '' && typed !== (value?.amount?.replace('.', ',') ?? '')) {
      store.edit([{ ...crossing.address, amount: typed, ...source }], words.reason)
      if (editing?.proposed) grid.dropProposed()
    } else if (crossing?.kind === 'value' && typed !== '') store.discard([crossing.key])
    if (next !== 'stay') {
      const to = moveFor({ key: arrows[next], ctrl: false, shift: false }, active, size)
      if (to) grid.go(to)
      refocus()
    }
  }

  const withdraw = () => {
    const edits: Edit[] = []
    for (let line = block.top; line <= block.bottom; line += 1)
      for (let column = block.left; column <= block.right; column += 1) {
        const [at, under] = [model.lines[line], model.columns[column]]
        const found = at && under ? model.crossing(at, under) : null
        if (found?.kind === 'value' && state.cells.has(found.key))
          edits.push({ ...found.address, amount: '' })
      }
    if (edits.length === 0) store.say('Aucune valeur à retirer ici.')
    else store.edit(edits, words.reason)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (editing) return
    const press = { key: event.key, ctrl: event.ctrlKey || event.metaKey, shift: event.shiftKey }
    const letter = press.key.toLowerCase()
    const to = moveFor(press, active, size)
    if (to) grid.go(to, press.shift)
    else if (press.ctrl && letter === 'z' && !press.shift) store.undo()
    else if (press.ctrl && (letter === 'y' || letter === 'z')) store.redo()
    else if (press.ctrl && letter === 'a')
      grid.select({ line: 0, column: 0 }, { line: size.lines - 1, column: size.columns - 1 })
    else if (press.key === 'Enter' || press.key === 'F2') open(null)
    else if (press.key === 'Delete' || press.key === 'Backspace') withdraw()
    else if (press.key === 'Escape') grid.go(active)
    else if (startsTyping(press)) open(press.key)
    else return
    event.preventDefault()
  }

  return {
    commit,
    cancel: () => {
      if (editing?.proposed) grid.dropProposed()
      setEditing(null)
      refocus()
    },
    handlers: {
      onKeyDown,
      onMouseDown: (event: MouseEvent) => {
        const spot = spotOf(event)
        if (!spot || event.button !== 0 || event.target instanceof HTMLInputElement) return
        event.preventDefault()
        if (editing && document.activeElement instanceof HTMLElement) document.activeElement.blur()
        grid.go(spot, event.shiftKey)
        sheet.current
          ?.querySelector<HTMLElement>(`[data-line="${spot.line}"][data-column="${spot.column}"]`)
          ?.focus({ preventScroll: true })
      },
      onMouseOver: (event: MouseEvent) => {
        const spot = event.buttons === 1 && !editing ? spotOf(event) : null
        if (spot) grid.go(spot, true)
      },
      onDoubleClick: (event: MouseEvent) => {
        if (spotOf(event)) open(null)
      },
      onCopy: (event: ClipboardEvent) => {
        if (editing) return
        event.preventDefault()
        event.clipboardData.setData('text/plain', copyBlock(model, block, state.cells))
        store.say(`${sizeOf(block)} ${sizeOf(block) === 1 ? 'case copiée' : 'cases copiées'}.`)
      },
      onPaste: (event: ClipboardEvent) => {
        if (editing) return
        event.preventDefault()
        const pasted = pasteBlock(model, data, block, event.clipboardData.getData('text/plain'))
        const from = { line: block.top, column: block.left }
        // The pasted block stays selected, and the active cell is its corner, as in a spreadsheet.
        grid.select(
          { line: Math.max(from.line, pasted.bottom), column: Math.max(from.column, pasted.right) },
          from,
        )
        if (pasted.edits.length === 0)
          store.say(pasted.sentence ?? 'Rien à coller : copiez d’abord des cases d’un tableur.')
        else {
          if (pasted.sentence) store.say(pasted.sentence)
          store.edit(
            pasted.edits.map(edit => ({ ...edit, ...source })),
            words.reason,
          )
        }
      },
    },
  }
}
