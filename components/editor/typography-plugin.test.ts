import { getSchema } from '@tiptap/core'
import { closeHistory, history, redo, undo } from '@tiptap/pm/history'
import { EditorState, type Plugin, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { describe, expect, it } from 'vitest'
import { richExtensions } from './schema'
import { correctRange, typingPlugin } from './typography-plugin'

const schema = getSchema(richExtensions)
const spaced = (text: string) => text.replaceAll('\u202F', '_').replaceAll('\u00A0', '~')

/** The state of a field and what a view does of a key, without a screen. */
const field = (text = '') => {
  const plugin: Plugin<boolean> = typingPlugin()
  const paragraph = schema.node('paragraph', null, text === '' ? [] : [schema.text(text)])
  let state = EditorState.create({
    schema,
    doc: schema.node('doc', null, [paragraph]),
    plugins: [history(), plugin],
  })
  state = state.apply(state.tr.setSelection(TextSelection.atEnd(state.doc)))
  const view = {
    get state() {
      return state
    },
    composing: false,
    dispatch: (tr: Transaction) => {
      state = state.apply(tr)
    },
  } as unknown as EditorView
  const { handleTextInput, handleKeyDown } = plugin.props
  return {
    type: (words: string) => {
      for (const char of words) {
        const { from, to } = state.selection
        const plain = () => state.tr.insertText(char, from, to)
        if (handleTextInput?.call(plugin, view, from, to, char, plain) !== true) view.dispatch(plain())
      }
    },
    backspace: () => handleKeyDown?.call(plugin, view, { key: 'Backspace' } as KeyboardEvent) === true,
    undo: () => undo(state, view.dispatch),
    redo: () => redo(state, view.dispatch),
    correctAll: () => {
      const tr = closeHistory(state.tr)
      const edits = correctRange(tr, 0, state.doc.content.size)
      view.dispatch(tr)
      return edits.length
    },
    text: () => spaced(state.doc.textContent),
  }
}

describe('typography while typing', () => {
  it('corrects as it becomes certain', () => {
    const live = field()
    live.type('Voici : l\'aide "utile" à 48 % ! ')
    expect(live.text()).toBe('Voici~: l’aide «~utile~» à 48~%_! ')
  })

  it('takes back the correction alone with one Ctrl+Z, and does not insist', () => {
    const live = field()
    live.type("l'")
    expect(live.text()).toBe('l’')
    live.undo()
    expect(live.text()).toBe("l'")
    live.type('aide')
    expect(live.text()).toBe("l'aide")
    live.undo()
    expect(live.text()).toBe("l'")
  })

  it('takes it back with Backspace right after, and deletes as usual later', () => {
    const live = field()
    live.type('Quoi ?')
    expect(live.text()).toBe('Quoi_?')
    expect(live.backspace()).toBe(true)
    expect(live.text()).toBe('Quoi ?')
    expect(live.backspace()).toBe(false)
    live.type("!\u0020l'")
    live.type('a')
    expect(live.backspace()).toBe(false)
  })

  it('does not undo the correction with the words typed after it', () => {
    const live = field()
    live.type("l'aide")
    live.undo()
    expect(live.text()).toBe('l’')
    live.undo()
    expect(live.text()).toBe("l'")
    live.redo()
    expect(live.text()).toBe('l’')
  })
})

describe('correctRange', () => {
  it('corrects a whole text as one step', () => {
    const live = field("L'aide : 48% des cas...")
    expect(live.correctAll()).toBeGreaterThan(2)
    expect(live.text()).toBe('L’aide~: 48~% des cas…')
    live.undo()
    expect(live.text()).toBe("L'aide : 48% des cas...")
  })

  it('leaves alone what is around', () => {
    let state = EditorState.create({
      schema,
      doc: schema.node('doc', null, [schema.node('paragraph', null, [schema.text("l'un l'autre")])]),
    })
    const tr = state.tr
    expect(correctRange(tr, 6, 13)).toHaveLength(1)
    state = state.apply(tr)
    expect(state.doc.textContent).toBe("l'un l’autre")
  })
})
