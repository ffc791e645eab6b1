'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { Bold, Eye, Hash, Italic, Link2, List, ListOrdered, Plus, Redo2, Space, Undo2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { figureAt } from '@/components/editor/figure-selection'
import { useNoBreakMarks } from '@/components/editor/no-break-marks'
import { LinkDialog } from '@/components/editor/parts'
import { useOneStop } from '@/components/editor/use-one-stop'
import { WordsMenu } from '@/components/editor/words-menu'
import { cn } from '@/components/ui/cn'

/** Marks and lists of the active field. Every command has its usual key as well. */
export const Toolbar = ({
  editor,
  kind,
  onFigure,
  onMenu,
}: {
  editor: Editor | null
  kind: 'rich' | 'inline'
  /** To insert one, or to see what is behind the one that is selected. */
  onFigure: () => void
  onMenu: () => void
}) => {
  const [linking, setLinking] = useState(false)
  const noBreak = useNoBreakMarks()
  const oneStop = useOneStop()
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now?.isActive('bold') ?? false,
      italic: now?.isActive('italic') ?? false,
      bullets: now?.isActive('bulletList') ?? false,
      numbers: now?.isActive('orderedList') ?? false,
      link: now?.isActive('link') ?? false,
      figure: now !== null && figureAt(now.state.selection) !== null,
    }),
  })
  if (!editor || !active) return <div className="h-9 border-b border-line" />
  const run = () => editor.chain().focus()
  return (
    <div
      {...oneStop}
      role="toolbar"
      aria-label="Mise en forme"
      className="flex flex-wrap items-center gap-0.5 border-b border-line px-1 py-0.5"
    >
      <Tool
        label="Gras (Ctrl+B)"
        pressed={active.bold}
        onPress={() => run().toggleBold().run()}
        icon={<Bold />}
      />
      <Tool
        label="Italique (Ctrl+I)"
        pressed={active.italic}
        onPress={() => run().toggleItalic().run()}
        icon={<Italic />}
      />
      {kind === 'rich' && (
        <>
          <Tool
            label="Liste"
            pressed={active.bullets}
            onPress={() => run().toggleBulletList().run()}
            icon={<List />}
          />
          <Tool
            label="Liste numérotée"
            pressed={active.numbers}
            onPress={() => run().toggleOrderedList().run()}
            icon={<ListOrdered />}
          />
        </>
      )}
      <Tool label="Lien" pressed={active.link} onPress={() => setLinking(true)} icon={<Link2 />} />
      <Tool label="Annuler (Ctrl+Z)" onPress={() => run().undo().run()} icon={<Undo2 />} />
      <Tool label="Rétablir (Ctrl+Maj+Z)" onPress={() => run().redo().run()} icon={<Redo2 />} />
      <Tool
        label="Montrer les espaces insécables"
        pressed={noBreak.shown}
        onPress={noBreak.toggle}
        icon={<Space />}
      />
      <span className="ml-auto" />
      {kind === 'rich' && (
        <Tool label="Insérer autre chose (/ dans un paragraphe vide)" onPress={onMenu} icon={<Plus />} />
      )}
      <WordsMenu editor={editor} />
      <button
        type="button"
        onMouseDown={keepSelection}
        onClick={onFigure}
        className="inline-flex min-h-8 items-center gap-1.5 rounded-md px-2 text-sm font-semibold text-accent hover:bg-accent-wash max-md:min-h-11"
      >
        {active.figure ? <Eye className="size-4" aria-hidden /> : <Hash className="size-4" aria-hidden />}
        {active.figure ? 'Voir ce chiffre' : 'Insérer un chiffre'}
      </button>
      {linking && (
        <LinkDialog editor={editor} onClose={() => setLinking(false)} onMissing={() => setLinking(false)} />
      )}
    </div>
  )
}

const keepSelection = (event: { preventDefault(): void }) => event.preventDefault()

const Tool = (props: { label: string; pressed?: boolean; icon: ReactNode; onPress: () => void }) => (
  <button
    type="button"
    aria-label={props.label}
    title={props.label}
    aria-pressed={props.pressed}
    onMouseDown={keepSelection}
    onClick={props.onPress}
    className={cn(
      'inline-flex size-8 items-center justify-center rounded-md hover:bg-sunk max-md:size-11 [&_svg]:size-4',
      props.pressed && 'bg-accent-wash text-accent',
    )}
  >
    {props.icon}
  </button>
)
