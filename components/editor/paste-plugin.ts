import { Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { Slice } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { htmlTokens } from '@/components/editor/html-tokens'
import { correctRange } from '@/components/editor/typography-plugin'
import { say } from '@/components/feedback/toast'
import { asInlineText, asRichText, cleanHtml, cleanText } from '@/lib/domain/paste/clean-pasted'
import type { Pasted } from '@/lib/domain/paste/pasted'
import { ruleLabels } from '@/lib/domain/typography/rules'

/** What ProseMirror itself copied: its schema reads it back, tokens included. */
const isOurs = (html: string): boolean => html.includes('data-pm-slice')

const readClipboard = (data: DataTransfer): Pasted[] | null => {
  const html = data.getData('text/html')
  if (isOurs(html)) return null
  const read = html === '' ? [] : cleanHtml(htmlTokens(html))
  return read.length > 0 ? read : cleanText(data.getData('text/plain'))
}

const insert = (view: EditorView, kind: 'rich' | 'inline', pasted: Pasted[]): void => {
  const text = kind === 'rich' ? asRichText(pasted) : asInlineText(pasted)
  const { content } = view.state.schema.nodeFromJSON(text)
  const tr = closeHistory(view.state.tr)
  const { from } = tr.selection
  tr.replaceSelection(Slice.maxOpen(content)).setMeta('paste', true).setMeta('uiEvent', 'paste')
  const start = tr.mapping.map(from, -1)
  view.dispatch(tr.scrollIntoView())
  // A step of its own: one Ctrl+Z gives the text as it was pasted.
  const correction = closeHistory(view.state.tr)
  const edits = correctRange(correction, start, view.state.selection.to)
  if (edits.length === 0) return
  view.dispatch(correction)
  const kinds = [...new Set(edits.map(edit => ruleLabels[edit.rule]))].join(', ')
  say(`Typographie corrigée dans ce qui est collé\u00A0: ${kinds}. Ctrl+Z la rend telle quelle.`)
}

export const cleanPastePlugin = (kind: 'rich' | 'inline') =>
  new Plugin({
    key: new PluginKey('clean-paste'),
    props: {
      handlePaste: (view, event) => {
        const data = event.clipboardData
        const pasted = data && readClipboard(data)
        if (!pasted) return false
        if (pasted.length > 0) insert(view, kind, pasted)
        else if (data.files.length > 0)
          say('Une image se place dans un bloc «\u00A0Photo\u00A0», depuis la médiathèque.', 'danger')
        return true
      },
    },
  })

/** What is pasted comes in clean, whatever it was copied from. */
export const CleanPaste = Extension.create<{ kind: 'rich' | 'inline' }>({
  name: 'cleanPaste',
  addOptions: () => ({ kind: 'rich' }),
  addProseMirrorPlugins() {
    return [cleanPastePlugin(this.options.kind)]
  },
})
