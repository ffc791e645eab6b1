'use client'

import type { Editor } from '@tiptap/core'
import { CaseSensitive } from 'lucide-react'
import { useEditorData } from '@/components/editor/editor-data'
import { IconButton } from '@/components/ui/icon-button'
import { Menu, MenuItem } from '@/components/ui/menu'
import { ownWords } from '@/lib/domain/bilan/rich-text'

/** Names that follow the territory: the canton, its communes, its élus. Each is shown as it will print. */
export const WordsMenu = ({ editor }: { editor: Editor }) => {
  const data = useEditorData()
  return (
    <Menu trigger={<IconButton size="small" label="Insérer un nom" icon={<CaseSensitive />} />}>
      {ownWords.map(kind => {
        const token = { kind, ref: '' }
        return (
          <MenuItem
            key={kind}
            onSelect={() => editor.chain().focus().insertContent({ type: 'words', attrs: { token } }).run()}
          >
            {data.wordsOf(token) ?? kind}
          </MenuItem>
        )
      })}
    </Menu>
  )
}
