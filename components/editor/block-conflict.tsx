'use client'

import { useId, useState } from 'react'
import { ChangedWords } from '@/components/compare/changed-words'
import { useEditorData } from '@/components/editor/editor-data'
import { DateTime } from '@/components/feedback/date-time'
import { Button } from '@/components/ui/button'
import { type Block, parseBlock } from '@/lib/domain/bilan/block'
import type { BlockConflict } from '@/lib/domain/bilan/working-copy'
import { type MergePart, type MergeSide, mergeBlock } from '@/lib/domain/compare/merge-block'
import { compareWords } from '@/lib/domain/compare/words'

export type BlockConflictProps = {
  mine: Block
  sentence: string
  conflict: BlockConflict
  onMine: (conflict: BlockConflict) => void
  onTheirs: (conflict: BlockConflict) => void
  /** A text made of both: an ordinary edit, on the revision of the conflict. */
  onMerge: (conflict: BlockConflict, content: Record<string, unknown>) => void
}

/** Someone else saved first: both texts and what differs, word by word; nothing is chosen for the person. */
export const BlockConflictNotice = ({
  mine,
  sentence,
  conflict,
  onMine,
  onTheirs,
  onMerge,
}: BlockConflictProps) => {
  const data = useEditorData()
  const [choices, setChoices] = useState<Record<string, MergeSide>>({})
  const theirs = parseBlock({ id: mine.id, type: mine.type, content: conflict.content })
  const merge = theirs.success
    ? mergeBlock(mine, theirs.data, {
        figure: token => data.figureOf(token)?.text ?? `[${token.indicator}]`,
        words: token => data.wordsOf(token) ?? `[${token.kind}]`,
      })
    : null
  const name = conflict.authorName
  return (
    <section
      aria-label="Deux versions de ce bloc"
      className="grid gap-4 rounded-md border border-warn bg-warn-wash p-4"
    >
      <div>
        <p role="alert" className="font-semibold">
          {sentence}
        </p>
        <p className="text-sm">
          Texte de {name}&nbsp;: <DateTime value={conflict.writtenAt} format="moment" />. Le vôtre est gardé
          sur cet appareil ; il n’est pas encore enregistré.
        </p>
      </div>
      {merge?.parts.map(part => (
        <ConflictPart
          key={part.id}
          part={part}
          name={name}
          side={choices[part.id] ?? 'mine'}
          onChoose={side => setChoices(known => ({ ...known, [part.id]: side }))}
        />
      ))}
      {merge?.parts.length === 0 && <p>Les deux textes sont les mêmes.</p>}
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => onMine(conflict)}>Garder tout mon texte</Button>
        <Button onClick={() => onTheirs(conflict)}>Reprendre tout le texte de {name}</Button>
        {merge && merge.parts.length > 1 && (
          <Button variant="primary" onClick={() => onMerge(conflict, merge.build(choices))}>
            Enregistrer ce mélange
          </Button>
        )}
      </div>
    </section>
  )
}

type PartProps = { part: MergePart; name: string; side: MergeSide; onChoose: (side: MergeSide) => void }

const ConflictPart = ({ part, name, side, onChoose }: PartProps) => {
  const id = useId()
  const sides: [MergeSide, string, string][] = [
    ['mine', 'Le vôtre', part.mine],
    ['theirs', `Celui de ${name}`, part.theirs],
  ]
  return (
    <fieldset className="grid gap-2 border-t border-line-strong pt-3">
      <legend className="sr-only">{part.label}&nbsp;: quel texte garder</legend>
      <p aria-hidden="true" className="text-sm font-semibold">
        {part.label}
      </p>
      <div className="grid gap-3 md:grid-cols-2">
        {sides.map(([value, label, text]) => (
          <label key={value} className="grid content-start gap-1 rounded-md border border-line bg-sheet p-3">
            <span className="flex min-h-6 items-center gap-2 text-sm font-semibold">
              <input
                type="radio"
                name={`${id}-side`}
                checked={side === value}
                onChange={() => onChoose(value)}
                className="size-4 accent-accent"
              />
              {label}
            </span>
            <span className="font-serif whitespace-pre-line">
              {text || <span className="text-ink-soft">(rien ici)</span>}
            </span>
          </label>
        ))}
      </div>
      <details className="text-sm" open>
        <summary className="w-fit">Ce que votre texte change</summary>
        <ChangedWords changes={compareWords(part.theirs, part.mine)} />
      </details>
    </fieldset>
  )
}
