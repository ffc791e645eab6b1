'use client'

import type { Editor } from '@tiptap/core'
import {
  EditorContent,
  type NodeViewProps,
  NodeViewWrapper,
  ReactNodeViewRenderer,
  useEditor,
} from '@tiptap/react'
import { useEffect, useRef, useState } from 'react'
import { useEditorData } from '@/components/editor/editor-data'
import { FigureChip } from '@/components/editor/figure-chip'
import { FigurePicker } from '@/components/editor/figure-picker'
import { useNoBreakMarks } from '@/components/editor/no-break-marks'
import { CleanPaste } from '@/components/editor/paste-plugin'
import { FigureNode, inlineExtensions, richExtensions, WordsNode } from '@/components/editor/schema'
import { Toolbar } from '@/components/editor/toolbar'
import { Typography } from '@/components/editor/typography-plugin'
import {
  inlineTextSchema,
  type RichText,
  richTextSchema,
  textTokenSchema,
} from '@/lib/domain/bilan/rich-text'
import { type FigureToken, figureTokenSchema } from '@/lib/domain/figure/token'

const FigureView = ({ node, selected }: NodeViewProps) => {
  const data = useEditorData()
  const token = figureTokenSchema.safeParse(node.attrs.token)
  return (
    <NodeViewWrapper as="span">
      <FigureChip live figure={token.success ? data.figureOf(token.data) : null} selected={selected} />
    </NodeViewWrapper>
  )
}

const WordsView = ({ node, selected }: NodeViewProps) => {
  const data = useEditorData()
  const token = textTokenSchema.safeParse(node.attrs.token)
  return (
    <NodeViewWrapper as="span" className={selected ? 'words-token bg-accent-wash' : 'words-token'}>
      {token.success ? (data.wordsOf(token.data) ?? '…') : '…'}
    </NodeViewWrapper>
  )
}

const tokens = [
  FigureNode.extend({ addNodeView: () => ReactNodeViewRenderer(FigureView) }),
  WordsNode.extend({ addNodeView: () => ReactNodeViewRenderer(WordsView) }),
]
const extensions = {
  rich: [...richExtensions, ...tokens, Typography, CleanPaste.configure({ kind: 'rich' })],
  inline: [...inlineExtensions, ...tokens, Typography, CleanPaste.configure({ kind: 'inline' })],
}
const schemas = { rich: richTextSchema, inline: inlineTextSchema }

type Props = {
  kind: 'rich' | 'inline'
  label: string
  value: RichText
  autoFocus?: boolean
  onChange: (value: RichText) => void
  onProblem: (sentence: string) => void
}

/** One live text field. What leaves it has passed the schema the server enforces. */
export const RichField = ({ kind, label, value, autoFocus = false, onChange, onProblem }: Props) => {
  const [picking, setPicking] = useState<{ replace: FigureToken | null } | null>(null)
  const noBreak = useNoBreakMarks()
  const emit = useRef({ onChange, onProblem })
  useEffect(() => {
    emit.current = { onChange, onProblem }
  })

  const editor = useEditor({
    extensions: extensions[kind],
    content: value,
    immediatelyRender: false,
    injectCSS: false,
    autofocus: autoFocus ? 'end' : false,
    editorProps: {
      attributes: {
        'aria-label': label,
        role: 'textbox',
        'aria-multiline': String(kind === 'rich'),
        class: 'rich-field',
        lang: 'fr',
      },
      handleKeyDown: (_view, event) => {
        if (event.key === '#' && !event.ctrlKey && !event.metaKey) {
          setPicking({ replace: null })
          return true
        }
        return kind === 'inline' && event.key === 'Enter'
      },
      handleDoubleClickOn: (_view, _pos, node) => {
        const token = figureTokenSchema.safeParse(node.attrs.token)
        if (node.type.name !== 'figure' || !token.success) return false
        setPicking({ replace: token.data })
        return true
      },
    },
    onUpdate: ({ editor: changed }) => {
      const parsed = schemas[kind].safeParse(changed.getJSON())
      if (parsed.success) emit.current.onChange(parsed.data)
      else
        emit.current.onProblem(
          'Ce texte contient un élément que le bilan n’accepte pas (lien, image ou mise en forme). Il n’est pas enregistré : retirez-le pour continuer.',
        )
    },
  })

  return (
    <div
      data-no-break={noBreak.shown ? 'shown' : undefined}
      className="rounded-md border border-line-strong bg-sheet focus-within:border-accent"
    >
      <Toolbar editor={editor} kind={kind} onFigure={() => setPicking({ replace: selectedFigure(editor) })} />
      <EditorContent editor={editor} />
      {picking && (
        <FigurePicker
          initial={picking.replace}
          onClose={() => {
            setPicking(null)
            editor?.commands.focus()
          }}
          onChoose={token => {
            setPicking(null)
            editor?.chain().focus().insertContent({ type: 'figure', attrs: { token } }).run()
          }}
        />
      )}
    </div>
  )
}

/** The token under the cursor, so that the picker opens on it and replaces it. */
const selectedFigure = (editor: Editor | null): FigureToken | null => {
  const node = editor?.state.selection.$from.nodeAfter
  const parsed = figureTokenSchema.safeParse(node?.attrs.token)
  return node?.type.name === 'figure' && !editor?.state.selection.empty && parsed.success ? parsed.data : null
}
