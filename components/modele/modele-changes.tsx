'use client'

import { useState, useTransition } from 'react'
import { answered } from '@/components/feedback/answered'
import { Notice } from '@/components/feedback/notice'
import { say } from '@/components/feedback/toast'
import { ChangeGroupItem } from '@/components/modele/change-group-item'
import { Button } from '@/components/ui/button'
import { answerChangesAction } from '@/lib/actions/modele/modeles'
import type { AnswerOutcome, ModeleAnswerInput } from '@/lib/domain/modele/answer'
import type { ChangeGroup } from '@/lib/domain/modele/change-groups'

type Props = {
  collectionId: string
  version: { id: string; number: number }
  groups: readonly ChangeGroup[]
  /** Drafts with nothing to answer that follow an earlier version. */
  silent: readonly string[]
  /** The next bilans would be made from an earlier version, and this person may change that. */
  mayMove: boolean
}

/** Every change of the modèle, taken or kept canton by canton or in all of them; the result of each is said. */
export const ModeleChanges = ({ collectionId, version, groups, silent, mayMove }: Props) => {
  const [pending, start] = useTransition()
  const [failed, setFailed] = useState<(AnswerOutcome & { territory: string })[]>([])
  const nameOf = (editionId: string) =>
    groups.flatMap(({ drafts }) => drafts).find(draft => draft.editionId === editionId)?.territory ?? ''
  const answer = (answers: ModeleAnswerInput[]) =>
    start(async () => {
      const result = await answered(
        answerChangesAction({ collectionId, versionId: version.id, answers, follow: [] }),
      )
      if (!result.ok) return say(result.error.sentence, 'danger')
      const refused = result.value.filter(({ ok }) => !ok)
      setFailed(refused.map(outcome => ({ ...outcome, territory: nameOf(outcome.editionId) })))
      const done = result.value.length - refused.length
      if (done > 0) say(done === 1 ? 'Un changement a sa réponse.' : `${done} changements ont leur réponse.`)
    })
  const follow = () =>
    start(async () => {
      const target = { collectionId, versionId: version.id, answers: [], follow: [...silent] }
      const result = await answered(answerChangesAction(target))
      if (result.ok) say(`La version ${version.number} est suivie.`)
      else say(result.error.sentence, 'danger')
    })
  return (
    <div className="grid gap-8">
      {(silent.length > 0 || (mayMove && groups.length === 0)) && (
        <Notice
          tone="info"
          title={
            silent.length > 0
              ? `Rien à répondre dans ${silent.length === 1 ? 'un brouillon' : `${silent.length} brouillons`}`
              : 'La collection suit encore une version antérieure'
          }
          actions={
            <Button size="small" pending={pending} onClick={follow}>
              Suivre la version {version.number}
            </Button>
          }
        >
          {silent.length > 0 &&
            'Leurs textes ne changent pas\u202f; leur identité et leurs longueurs prévues deviennent celles de cette version. '}
          {mayMove && `Les prochains bilans de la collection partiront de la version ${version.number}.`}
        </Notice>
      )}
      {failed.length > 0 && (
        <Notice tone="warn" live title="Sans effet">
          <ul className="list-disc pl-5">
            {failed.map(({ editionId, key, territory, sentence }) => (
              <li key={`${editionId} ${key}`}>
                {territory}&nbsp;: {sentence}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {groups.map(group => (
        <ChangeGroupItem key={group.id} group={group} pending={pending} onAnswer={answer} />
      ))}
    </div>
  )
}
