'use client'

import { redoDepth, undoDepth } from '@tiptap/pm/history'
import type { EditorState } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import {
  EditorContent,
  type NodeViewProps,
  NodeViewWrapper,
  ReactNodeViewRenderer,
  useEditor,
} from '@tiptap/react'
import { use, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useEditorData } from '@/components/editor/editor-data'
import { FigureChip } from '@/components/editor/figure-chip'
import { figureAt, SelectedFigure, stepPastToken } from '@/components/editor/figure-selection'
import { useNoBreakMarks } from '@/components/editor/no-break-marks'
import { OutsideChange } from '@/components/editor/outside-change'
import { FigurePanel, FigurePicker, SlashMenu } from '@/components/editor/parts'
import { CleanPaste } from '@/components/editor/paste-plugin'
import { pastedIn, refusedSentence } from '@/components/editor/pasted-years'
import { FigureNode, inlineExtensions, richExtensions, WordsNode } from '@/components/editor/schema'
import { Toolbar } from '@/components/editor/toolbar'
import { typedAhead } from '@/components/editor/typed-ahead'
import { Typography } from '@/components/editor/typography-plugin'
import { say } from '@/components/feedback/toast'
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

export type LiveFieldProps = {
  kind: 'rich' | 'inline'
  label: string
  value: RichText
  autoFocus?: boolean
  onChange: (value: RichText) => void
  onProblem: (sentence: string) => void
}

/** One live text field. What leaves it has passed the schema the server enforces. */
export function LiveField({ kind, label, value, autoFocus = false, onChange, onProblem }: LiveFieldProps) {
  const [picking, setPicking] = useState<{ replace: FigureToken | null } | null>(null)
  const [panel, setPanel] = useState<FigureToken | null>(null)
  const [slash, setSlash] = useState<DOMRect | null>(null)
  const noBreak = useNoBreakMarks()
  const { years } = useEditorData()
  const [ahead] = useState(typedAhead)
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
      handleDOMEvents: {
        keydown: (view, event) => isForThePage(view.state, event),
        // An accent in two keys, or the keyboard of a phone, is told in no other way.
        compositionstart: view => {
          stepPastToken(view)
          return false
        },
      },
      transformPasted: (slice, view) => {
        const pasted = pastedIn(years, slice, view.state.schema)
        if (pasted.refused > 0) say(refusedSentence(pasted.refused), 'danger')
        return pasted.slice
      },
      handleKeyDown: (view, event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return false
        if (ahead.key(event.key)) return true
        if (event.key.length === 1) stepPastToken(view)
        if (event.key === '#') {
          ahead.begin()
          setPicking({ replace: null })
          return true
        }
        if (event.key === '/' && kind === 'rich' && opensMenu(view.state)) {
          ahead.begin()
          setSlash(cursorOf(view))
          return true
        }
        if (event.key !== 'Enter') return false
        const token = figureAt(view.state.selection)
        if (token) setPanel(token)
        return token !== null || kind === 'inline'
      },
      // One press chooses the figure, as an arrow does; two open what is behind it, as Enter does.
      handleDoubleClickOn: (_view, _position, node) => {
        const token = figureTokenSchema.safeParse(node.attrs.token)
        if (node.type.name !== 'figure' || !token.success) return false
        setPanel(token.data)
        return true
      },
    },
    onUpdate: ({ editor: changed }) => {
      const parsed = schemas[kind].safeParse(changed.getJSON())
      if (parsed.success) emit.current.onChange(parsed.data)
      else
        emit.current.onProblem(
          'Ce texte contient un élément que le bilan n’accepte pas (lien, image ou mise en forme). Il n’est pas enregistré : retirez-le pour continuer.',
        )
    },
  })

  const outside = use(OutsideChange)
  const taken = useRef(outside)
  useLayoutEffect(() => {
    if (!editor || taken.current === outside) return
    taken.current = outside
    const { from } = editor.state.selection
    editor
      .chain()
      .setMeta('addToHistory', false)
      .setContent(value, { emitUpdate: false })
      .setTextSelection(from)
      .run()
  }, [editor, outside, value])

  return (
    <div
      data-no-break={noBreak.shown ? 'shown' : undefined}
      className="rounded-md border border-line-strong bg-sheet focus-within:border-accent"
    >
      <Toolbar
        editor={editor}
        kind={kind}
        onFigure={() => {
          const chosen = editor && figureAt(editor.state.selection)
          if (chosen) setPanel(chosen)
          else setPicking({ replace: null })
        }}
        onMenu={() => editor && setSlash(cursorOf(editor.view))}
      />
      <EditorContent editor={editor} />
      <SelectedFigure editor={editor} />
      {slash && editor && (
        <SlashMenu
          editor={editor}
          at={slash}
          typedAhead={ahead.take}
          onFigure={() => setPicking({ replace: null })}
          onMissing={() => {
            setSlash(null)
            editor.commands.insertContent(`/${ahead.take()}`)
          }}
          onClose={typed => {
            setSlash(null)
            ahead.take()
            if (typed) editor.chain().focus().insertContent('/').run()
          }}
        />
      )}
      {panel && (
        <FigurePanel
          token={panel}
          onReplace={() => {
            setPanel(null)
            setPicking({ replace: panel })
          }}
          onMissing={() => setPanel(null)}
          onClose={() => {
            setPanel(null)
            editor?.commands.focus()
          }}
        />
      )}
      {picking && (
        <FigurePicker
          initial={picking.replace}
          typedAhead={ahead.take}
          onMissing={() => {
            setPicking(null)
            editor?.commands.insertContent(ahead.take())
          }}
          onClose={() => {
            setPicking(null)
            ahead.take()
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

/**
 * Ctrl+Z in a field where nothing is left to take back: it is for the page. Told before ProseMirror sees the key, which
 * keeps this one for itself whether or not it has a use for it.
 */
const isForThePage = (state: EditorState, event: KeyboardEvent): boolean => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return false
  const key = event.key.toLowerCase()
  if (key === 'y' || (key === 'z' && event.shiftKey)) return redoDepth(state) === 0
  return key === 'z' && undoDepth(state) === 0
}

/** « / » opens the list in an empty paragraph; anywhere else it is a sign like another. */
const opensMenu = ({ selection }: EditorState): boolean =>
  selection.empty && selection.$from.depth === 1 && selection.$from.parent.content.size === 0

const cursorOf = (view: EditorView): DOMRect => {
  const { left, top, bottom } = view.coordsAtPos(view.state.selection.from)
  return new DOMRect(left, top, 0, bottom - top)
}
