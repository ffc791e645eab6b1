import { getSchema } from '@tiptap/core'
import { history, redo, undo } from '@tiptap/pm/history'
import { Slice } from '@tiptap/pm/model'
import { EditorState, NodeSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { describe, expect, it } from 'vitest'
import { figure, rich } from '@/lib/domain/bilan/lens.fixture'
import { cleanPastePlugin } from './paste-plugin'
import { FigureNode, richExtensions, WordsNode } from './schema'

const schema = getSchema([...richExtensions, FigureNode, WordsNode])

/** « Avec [635] retours. », its figure chosen, and what a view does of a paste, without a screen. */
const chosenFigure = () => {
  const plugin = cleanPastePlugin('rich')
  const written = rich('Avec ', figure('apa', { claim: 'plus_de', label: true }), ' retours.')
  let state = EditorState.create({ schema, doc: schema.nodeFromJSON(written), plugins: [history(), plugin] })
  state = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, 6)))
  const dispatch = (tr: Transaction) => {
    state = state.apply(tr)
  }
  const view = {
    get state() {
      return state
    },
    dispatch,
  } as unknown as EditorView
  return {
    written,
    now: () => state.doc.toJSON() as unknown,
    text: () => state.doc.textContent,
    chosen: () => state.selection instanceof NodeSelection,
    paste: (plain: string) => {
      const clipboardData = { getData: (type: string) => (type === 'text/plain' ? plain : ''), files: [] }
      const event = { clipboardData } as unknown as ClipboardEvent
      return plugin.props.handlePaste?.call(plugin, view, event, Slice.empty)
    },
    undo: () => undo(state, dispatch),
    redo: () => redo(state, dispatch),
  }
}

describe('a paste over a chosen figure', () => {
  it('takes its place, as over any word that is selected, and Ctrl+Z gives back that very figure, chosen', () => {
    const field = chosenFigure()
    expect(field.paste('de nombreux')).toBe(true)
    expect(field.text()).toBe('Avec de nombreux retours.')
    field.undo()
    expect(field.now()).toEqual(field.written)
    expect(field.chosen()).toBe(true)
    field.redo()
    expect(field.text()).toBe('Avec de nombreux retours.')
  })

  it('is undone in two steps when its typography was corrected: the correction, then the paste', () => {
    const field = chosenFigure()
    field.paste("l'aide")
    expect(field.text()).toBe('Avec l’aide retours.')
    field.undo()
    expect(field.text()).toBe("Avec l'aide retours.")
    field.undo()
    expect(field.now()).toEqual(field.written)
  })
})
