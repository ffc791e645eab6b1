import type { ReactNode } from 'react'
import { ChangedWords } from '@/components/compare/changed-words'
import { Badge, type Tone } from '@/components/ui/badge'
import { blockTypeLabels } from '@/lib/domain/bilan/block-label'
import type { BlockChange, Change } from '@/lib/domain/compare/blocks'
import type { ComparedText } from '@/lib/domain/compare/parts'
import { compareWords } from '@/lib/domain/compare/words'

const kinds: Record<Change<unknown>['kind'], { label: string; tone: Tone }> = {
  same: { label: 'Inchangé', tone: 'neutral' },
  changed: { label: 'Modifié', tone: 'accent' },
  added: { label: 'Ajouté', tone: 'good' },
  removed: { label: 'Retiré', tone: 'danger' },
}

/** What became of a part, in words: a colour never says it alone. */
export const ChangeMark = ({ change }: { change: Change<unknown> }) => (
  <span className="inline-flex flex-wrap gap-1">
    {(change.kind !== 'same' || !change.moved) && (
      <Badge tone={kinds[change.kind].tone}>{kinds[change.kind].label}</Badge>
    )}
    {change.moved && <Badge tone="warn">Déplacé</Badge>}
  </span>
)

type BlockProps = { change: BlockChange /** Its unchanged texts too. */; all: boolean; children?: ReactNode }

/** One block, in place: its texts with what left and what came. */
export const BlockDifference = ({ change, all, children }: BlockProps) => {
  const { type } = change.after ?? change.before
  return (
    <article
      data-difference={change.kind === 'same' && !change.moved ? undefined : ''}
      tabIndex={-1}
      aria-label={blockTypeLabels[type]}
      className="grid gap-2 border-l-2 border-line py-1 pl-4 outline-offset-4"
    >
      <header className="flex flex-wrap items-center gap-2">
        <h3 className="text-sm font-semibold">{blockTypeLabels[type]}</h3>
        <ChangeMark change={change} />
        {children}
      </header>
      <TextDifferences
        before={change.before?.texts ?? []}
        after={change.after?.texts ?? []}
        all={all || change.kind === 'same'}
      />
    </article>
  )
}

/** The texts of both sides, word by word, under their labels. */
export const TextDifferences = ({
  before,
  after,
  all,
}: {
  before: readonly ComparedText[]
  after: readonly ComparedText[]
  all: boolean
}) => {
  const labels = new Map([...before, ...after].map(({ key, label }) => [key, label]))
  const shown = [...labels].filter(([key]) => all || textOf(before, key) !== textOf(after, key))
  return (
    <div className="grid gap-2">
      {shown.map(([key, label]) => (
        <div key={key} className="max-w-[75ch]">
          {labels.size > 1 && <p className="text-xs text-ink-soft">{label}</p>}
          <ChangedWords changes={compareWords(textOf(before, key), textOf(after, key))} />
        </div>
      ))}
    </div>
  )
}

const textOf = (texts: readonly ComparedText[], key: string): string =>
  texts.find(text => text.key === key)?.text ?? ''
