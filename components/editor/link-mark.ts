import type { EditorState, Transaction } from '@tiptap/pm/state'

/** The address of a link where the cursor is in no word to carry it: the address itself, as a reader would say it. */
export const insertLink = (state: EditorState, href: string): Transaction => {
  const mark = state.schema.mark('link', { href })
  return state.tr.replaceSelectionWith(
    state.schema.text(href.replace(/^(?:mailto:|tel:)/i, ''), [mark]),
    false,
  )
}
