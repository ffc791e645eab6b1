'use client'

import type { Editor } from '@tiptap/core'
import { NodeSelection, type Selection, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { useEditorState } from '@tiptap/react'
import { useEditorData } from '@/components/editor/editor-data'
import { figureName } from '@/components/editor/figure-chip'
import { type FigureToken, figureTokenSchema } from '@/lib/domain/figure/token'

/** The figure that is selected: by a click, or by the arrows as they go past it. */
export const figureAt = (selection: Selection): FigureToken | null => {
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'figure') return null
  return figureTokenSchema.safeParse(selection.node.attrs.token).data ?? null
}

/**
 * What is typed while a figure or a name is selected goes on after it: a press meant to place the cursor, or an arrow
 * on its way, would otherwise have the next letter take its place. Delete and « Remplacer » are for that.
 */
export const stepPastToken = (view: EditorView): void => {
  const { selection, tr } = view.state
  if (selection instanceof NodeSelection && selection.node.isInline)
    view.dispatch(tr.setSelection(TextSelection.create(tr.doc, selection.to)))
}

/** A selected token is no text: a screen reader would say nothing of it. */
export const SelectedFigure = ({ editor }: { editor: Editor | null }) => {
  const data = useEditorData()
  const token = useEditorState({
    editor,
    selector: ({ editor: now }) => now && figureAt(now.state.selection),
  })
  const figure = token && data.figureOf(token)
  return (
    <p role="status" className="sr-only">
      {figure && `Chiffre choisi\u00a0: ${figureName(figure)}. Entrée montre ce qu’il y a derrière.`}
    </p>
  )
}
