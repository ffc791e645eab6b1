'use client'

import { ChangedWords } from '@/components/compare/changed-words'
import { type Ambition, ambitionName } from '@/components/editor/ambition-choice'
import { Button } from '@/components/ui/button'
import type { RubriqueHead } from '@/lib/domain/bilan/block'
import { wordsOf } from '@/lib/domain/bilan/plain-text'
import { compareWords } from '@/lib/domain/compare/words'

type Props = {
  mine: RubriqueHead
  theirs: RubriqueHead | null
  authorName: string
  sentence: string
  ambitions: readonly Ambition[]
  onMine: () => void
  onTheirs: () => void
}

/** The head of a rubrique is two short lines and an ambition: what differs, and one of the two. */
export const HeadConflict = ({ mine, theirs, authorName, sentence, ambitions, onMine, onTheirs }: Props) => {
  const read = (head: RubriqueHead | null) =>
    [wordsOf(head), ambitionName(ambitions, head?.ambition ?? null)].filter(Boolean).join('\n')
  return (
    <section
      aria-label="Deux versions de cet en-tête"
      className="grid gap-3 rounded-md border border-warn bg-warn-wash p-4"
    >
      <p role="alert">{sentence}</p>
      <p className="text-sm">Ce que votre texte change à celui de {authorName}&nbsp;:</p>
      <ChangedWords changes={compareWords(read(theirs), read(mine))} />
      <div className="flex flex-wrap gap-2">
        <Button onClick={onMine}>Garder mon texte</Button>
        <Button onClick={onTheirs}>Reprendre celui de {authorName}</Button>
      </div>
    </section>
  )
}
