'use client'

import type { Editor } from '@tiptap/core'
import { Hash, List, ListOrdered, SquarePlus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useBelow } from '@/components/editor/below'
import { blockOptions } from '@/components/editor/block-options'
import { ChoiceList } from '@/components/editor/choice-list'
import { useEditorData } from '@/components/editor/editor-data'
import { matching } from '@/components/editor/matching'
import { Popover } from '@/components/ui/popover'
import { ownWords } from '@/lib/domain/bilan/rich-text'

export type SlashMenuProps = {
  editor: Editor
  /** Where the cursor is. */
  at: DOMRect
  /** What was typed before the list was there. */
  typedAhead: () => string
  onFigure: () => void
  /** `typed`: the person wanted the sign itself. */
  onClose: (typed: boolean) => void
}

type Option = { key: string; words: string; group: string; content: ReactNode; run: () => void }

const line = (icon: ReactNode, words: ReactNode) => (
  <>
    <span aria-hidden="true" className="text-ink-soft [&_svg]:size-4">
      {icon}
    </span>
    <span className="truncate">{words}</span>
  </>
)

/** « / »: what can be put here, then the blocks that can come below. */
export const SlashMenu = ({ editor, at, typedAhead, onFigure, onClose }: SlashMenuProps) => {
  const data = useEditorData()
  const below = useBelow()
  const [search, setSearch] = useState('')
  const text = (key: string, words: string, icon: ReactNode, run: () => void): Option => ({
    key,
    words,
    group: 'Dans ce texte',
    content: line(icon, words),
    run: () => {
      onClose(false)
      run()
    },
  })
  const options: Option[] = [
    text('figure', 'Chiffre', <Hash />, onFigure),
    text('bullets', 'Liste', <List />, () => editor.chain().focus().toggleBulletList().run()),
    text('numbers', 'Liste numérotée', <ListOrdered />, () =>
      editor.chain().focus().toggleOrderedList().run(),
    ),
    ...ownWords.flatMap(kind => {
      const token = { kind, ref: '' }
      const printed = data.wordsOf(token)
      const insert = () => editor.chain().focus().insertContent({ type: 'words', attrs: { token } }).run()
      return printed ? [{ ...text(kind, printed, null, insert), group: 'Un nom de ce bilan' }] : []
    }),
    ...(below
      ? blockOptions('Un bloc en dessous').map(({ key, words, type }) => ({
          key: `block ${key}`,
          words,
          group: 'Un bloc en dessous',
          content: line(<SquarePlus />, words),
          run: () => {
            onClose(false)
            below(type)
          },
        }))
      : []),
  ]
  return (
    <Popover
      open
      onOpenChange={open => !open && onClose(false)}
      anchor={at}
      label="Insérer"
      returnFocus={() => editor.view.dom}
    >
      <ChoiceList
        label="Que voulez-vous insérer ?"
        listLabel="Ce qui peut être inséré"
        placeholder="Liste, chiffre, encadré…"
        search={search}
        typedAhead={typedAhead}
        onSearch={setSearch}
        options={matching(options, search)}
        onChoose={option => option.run()}
        onEscape={() => onClose(search === '')}
        empty="Rien ne s’appelle ainsi."
      />
    </Popover>
  )
}
