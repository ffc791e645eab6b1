'use client'

import type { Editor } from '@tiptap/core'
import { CaseSensitive } from 'lucide-react'
import { useState } from 'react'
import { ChoiceList } from '@/components/editor/choice-list'
import { useEditorData } from '@/components/editor/editor-data'
import { matching } from '@/components/editor/matching'
import { useNames } from '@/components/editor/use-names'
import { IconButton } from '@/components/ui/icon-button'
import { Popover } from '@/components/ui/popover'
import { ownWords, type TextToken, yearWords } from '@/lib/domain/bilan/rich-text'
import { wordsKey } from '@/lib/domain/figure/token-key'

/** Names that follow the territory and the records: the canton, its communes, its élus, the dispositifs. */
export const WordsMenu = ({ editor }: { editor: Editor }) => {
  const [open, setOpen] = useState(false)
  const data = useEditorData()
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      title="Insérer un nom"
      align="end"
      returnFocus={() => editor.view.dom}
      trigger={<IconButton size="small" label="Insérer un nom" icon={<CaseSensitive />} />}
    >
      <NameList
        onChoose={(token, printed) => {
          setOpen(false)
          data.learn({}, { [wordsKey(token)]: printed })
          editor.chain().focus().insertContent({ type: 'words', attrs: { token } }).run()
        }}
      />
    </Popover>
  )
}

const yearLabels: Record<(typeof yearWords)[number], string> = {
  annee_fin: 'La dernière année de la collection',
  annee_avant: 'L’année d’avant',
  annee_debut: 'La première année de la collection',
}

/** Each name is shown as it will print: « du Portel », « d’Arras-1 ». */
const NameList = ({ onChoose }: { onChoose: (token: TextToken, printed: string) => void }) => {
  const { choices, problem } = useNames()
  const [search, setSearch] = useState('')
  const data = useEditorData()
  // Those of this territory are known already: shown at once, whatever the server answers.
  const known = (about: string, kind: TextToken['kind']) => {
    const token: TextToken = { kind, ref: '' }
    const printed = data.wordsOf(token)
    return printed ? [{ about, token, printed }] : []
  }
  const own = [
    ...ownWords.flatMap(kind => known('Ce bilan', kind)),
    // A bilan is of one collection: there a year is typed.
    ...(data.example ? yearWords.flatMap(kind => known(yearLabels[kind], kind)) : []),
  ]
  const shown = new Set(own.map(({ token }) => wordsKey(token)))
  const others = (choices?.names ?? []).filter(({ token }) => !shown.has(wordsKey(token)))
  const options = matching(
    [...own, ...others].map(({ about, token, printed }) => ({
      key: wordsKey(token),
      words: `${printed} ${about}`,
      group: about,
      content: <span className="line-clamp-2 font-serif">{printed}</span>,
      token,
      printed,
    })),
    search,
  )
  return (
    <ChoiceList
      label="Chercher un nom"
      listLabel="Noms"
      placeholder="Canton, commune, dispositif…"
      search={search}
      onSearch={setSearch}
      options={options}
      onChoose={({ token, printed }) => onChoose(token, printed)}
      empty={problem ?? (choices ? 'Aucun nom ne correspond.' : 'Lecture des noms…')}
    />
  )
}
