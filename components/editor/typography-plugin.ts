import { Extension } from '@tiptap/core'
import { closeHistory, undo } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { TOKEN } from '@/lib/domain/bilan/plain-text'
import { typedEdits, typographyEdits } from '@/lib/domain/typography/correct'
import type { TextEdit } from '@/lib/domain/typography/rules'

/** A paragraph as the rules read it: one sign for a token or a line break, so that positions are the same. */
const readable = (paragraph: Node, to = paragraph.content.size): string =>
  paragraph.textBetween(0, to, undefined, leaf => (leaf.type.name === 'hardBreak' ? '\n' : TOKEN))

const apply = (tr: Transaction, start: number, edits: readonly TextEdit[]): void => {
  for (const { from, to, text } of edits.toReversed()) {
    if (text === '') tr.delete(start + from, start + to)
    else tr.insertText(text, start + from, start + to)
  }
}

/** Enough for corrections that make others possible. */
const maxPasses = 12

/** Corrects what lies between two positions and nothing around it. Returns what was corrected. */
export const correctRange = (tr: Transaction, start: number, end: number): TextEdit[] => {
  const done: TextEdit[] = []
  let to = end
  for (let pass = 0; pass < maxPasses; pass += 1) {
    const found: { at: number; edits: TextEdit[] }[] = []
    tr.doc.nodesBetween(start, to, (node, position) => {
      if (!node.isTextblock) return true
      const at = position + 1
      const edits = typographyEdits(readable(node)).filter(
        edit => at + edit.from >= start && at + edit.to <= to,
      )
      if (edits.length > 0) found.push({ at, edits })
      return false
    })
    if (found.length === 0) return done
    const before = tr.steps.length
    for (const { at, edits } of found.toReversed()) {
      apply(tr, at, edits)
      done.push(...edits)
    }
    to = tr.mapping.slice(before).map(to)
  }
  return done
}

const typing = new PluginKey<boolean>('typography')

const typedCorrection = (state: EditorState): { start: number; edits: TextEdit[] } | null => {
  const { $from, empty } = state.selection
  if (!empty || !$from.parent.isTextblock) return null
  const edits = typedEdits(readable($from.parent, $from.parentOffset))
  return edits.length > 0 ? { start: $from.start(), edits } : null
}

/**
 * Offers a correction as it becomes certain. It is a step of its own: Ctrl+Z, or Backspace right after, takes back the
 * correction alone and it is not offered again.
 */
export const typingPlugin = () =>
  new Plugin<boolean>({
    key: typing,
    state: {
      /** Whether the last thing that happened is a correction. */
      init: () => false,
      apply: (tr, just) => tr.getMeta(typing) === true || (just && !tr.docChanged && !tr.selectionSet),
    },
    props: {
      handleTextInput: (view, from, to, text) => {
        if (view.composing) return false
        const typed = view.state.tr.insertText(text, from, to)
        const afterCorrection = typing.getState(view.state) === true
        const correction = typedCorrection(view.state.apply(typed))
        if (!correction && !afterCorrection) return false
        view.dispatch((afterCorrection ? closeHistory(typed) : typed).scrollIntoView())
        if (correction) {
          const tr = closeHistory(view.state.tr)
          apply(tr, correction.start, correction.edits)
          view.dispatch(tr.setMeta(typing, true).scrollIntoView())
        }
        return true
      },
      handleKeyDown: (view, event) =>
        event.key === 'Backspace' && typing.getState(view.state) === true && undo(view.state, view.dispatch),
    },
  })

const noBreakMarks = (doc: Node): DecorationSet => {
  const marks: Decoration[] = []
  doc.descendants((node, position) => {
    for (const { index } of node.text?.matchAll(/[\u00A0\u202F]/g) ?? [])
      marks.push(Decoration.inline(position + index, position + index + 1, { class: 'no-break-space' }))
  })
  return DecorationSet.create(doc, marks)
}

/** No-break spaces, which nothing tells from others, wear a quiet mark. */
const noBreakPlugin = () =>
  new Plugin<DecorationSet>({
    key: new PluginKey('no-break'),
    state: {
      init: (_config, state) => noBreakMarks(state.doc),
      apply: (tr, marks) => (tr.docChanged ? noBreakMarks(tr.doc) : marks),
    },
    props: {
      decorations(state) {
        return this.getState(state)
      },
    },
  })

/** Last in order: the input rules that make lists go first. */
export const Typography = Extension.create({
  name: 'typography',
  priority: 10,
  addProseMirrorPlugins: () => [typingPlugin(), noBreakPlugin()],
})
