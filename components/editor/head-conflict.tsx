'use client'

import { ChangedWords } from '@/components/compare/changed-words'
import { Button } from '@/components/ui/button'
import { wordsOf } from '@/lib/domain/bilan/plain-text'
import type { BlockConflict } from '@/lib/domain/bilan/working-copy'
import { compareWords } from '@/lib/domain/compare/words'

type Props = { mine: unknown; conflict: BlockConflict; onMine: () => void; onTheirs: () => void }

/** The head of a rubrique is two short lines: what differs, and one of the two. */
export const HeadConflict = ({ mine, conflict, onMine, onTheirs }: Props) => (
  <section
    aria-label="Deux versions de cet en-tête"
    className="mt-2 grid gap-3 rounded-md border border-warn bg-warn-wash p-4"
  >
    <p className="text-sm">Ce que votre texte change à celui de {conflict.authorName}&nbsp;:</p>
    <ChangedWords changes={compareWords(wordsOf(conflict.content), wordsOf(mine))} />
    <div className="flex flex-wrap gap-2">
      <Button onClick={onMine}>Garder mon texte</Button>
      <Button onClick={onTheirs}>Reprendre celui de {conflict.authorName}</Button>
    </div>
  </section>
)
