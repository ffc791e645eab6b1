'use client'

import { ChangedTexts } from '@/components/modele/changed-texts'
import { Badge, type Tone } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import type { ModeleAnswerInput } from '@/lib/domain/modele/answer'
import type { ChangeGroup, ProposedDraft } from '@/lib/domain/modele/change-groups'

type Props = { group: ChangeGroup; pending: boolean; onAnswer: (answers: ModeleAnswerInput[]) => void }

const labels: Record<ChangeGroup['what'], { word: string; tone: Tone }> = {
  changed: { word: 'Modifié', tone: 'accent' },
  added: { word: 'Ajouté', tone: 'good' },
  moved: { word: 'Déplacé', tone: 'accent' },
  removed: { word: 'Retiré', tone: 'danger' },
}

/** One change of the modèle: its words, then each draft. Those with a text of their own are answered one by one. */
export const ChangeGroupItem = ({ group, pending, onAnswer }: Props) => {
  const untouched = group.drafts.filter(({ local }) => local === null)
  const own = group.drafts.filter(({ local }) => local !== null)
  const answer = (drafts: readonly ProposedDraft[], taken: boolean) =>
    onAnswer(
      drafts.map(({ editionId, revision, local }) => ({
        editionId,
        key: group.key,
        revision,
        answer: taken ? 'taken' : 'kept',
        localShown: local !== null,
      })),
    )
  return (
    <section aria-labelledby={group.id} className="grid gap-4 border-t border-ink pt-4">
      <header className="flex flex-wrap items-baseline gap-3">
        <h2 id={group.id} className="text-lg">
          {group.title}
        </h2>
        <Badge tone={labels[group.what].tone}>{labels[group.what].word}</Badge>
      </header>
      <div className="max-w-prose">
        <ChangedTexts texts={group.texts} />
      </div>
      {untouched.length > 0 && (
        <div className="grid gap-2">
          <div className="flex flex-wrap items-center gap-2">
            <p className="mr-2">
              {untouched.length === 1
                ? 'Un brouillon a le texte du modèle'
                : `${untouched.length} brouillons ont le texte du modèle`}
            </p>
            <Button variant="primary" size="small" pending={pending} onClick={() => answer(untouched, true)}>
              {untouched.length === 1 ? 'Prendre' : 'Prendre dans tous'}
              <span className="sr-only">&nbsp;: {group.title}</span>
            </Button>
            {untouched.length > 1 && (
              <Button size="small" pending={pending} onClick={() => answer(untouched, false)}>
                Garder dans tous
                <span className="sr-only">&nbsp;: {group.title}</span>
              </Button>
            )}
          </div>
          <ul className="grid gap-x-8 sm:grid-cols-2 xl:grid-cols-3">
            {untouched.map(draft => (
              <li
                key={draft.editionId}
                className="flex flex-wrap items-center justify-between gap-x-3 border-b border-line py-1"
              >
                {draft.territory}
                <Choice draft={draft} title={group.title} pending={pending} onChoose={answer} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {own.map(draft => (
        <article
          key={draft.editionId}
          aria-label={draft.territory}
          className="grid gap-2 border-l-2 border-warn bg-warn-wash px-4 py-3"
        >
          <h3 className="font-semibold">{draft.territory}</h3>
          <p>{draft.local?.sentence}</p>
          <div className="max-w-prose">
            <ChangedTexts texts={draft.local?.texts ?? []} />
          </div>
          <Choice draft={draft} title={group.title} pending={pending} onChoose={answer} />
        </article>
      ))}
    </section>
  )
}

type ChoiceProps = {
  draft: ProposedDraft
  title: string
  pending: boolean
  onChoose: (drafts: readonly ProposedDraft[], taken: boolean) => void
}

const Choice = ({ draft, title, pending, onChoose }: ChoiceProps) => (
  <span className="flex gap-1">
    <Button size="small" variant="quiet" disabled={pending} onClick={() => onChoose([draft], true)}>
      {draft.local ? 'Remplacer par le modèle' : 'Prendre'}
      <span className="sr-only">
        , {draft.territory}&nbsp;: {title}
      </span>
    </Button>
    <Button size="small" variant="quiet" disabled={pending} onClick={() => onChoose([draft], false)}>
      Garder
      <span className="sr-only">
        , {draft.territory}&nbsp;: {title}
      </span>
    </Button>
  </span>
)
