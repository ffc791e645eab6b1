'use client'

import { useState, useTransition } from 'react'
import { decideProposalsAction } from '@/lib/actions/proposal/decide'
import type { ProposalDecision } from '@/lib/domain/proposal/decision'
import type { ProposalRow } from '@/lib/domain/proposal/row'

export type AnswerResult = { id: string; title: string; ok: boolean; sentence: string }

const unanswered =
  'Le serveur n’a pas répondu : rien n’est sûr. Rechargez la page pour voir ce qui a été enregistré.'

/** Sends answers and keeps, for each proposal, what became of it: a row that was answered leaves the list. */
export const useAnswers = () => {
  const [results, setResults] = useState<AnswerResult[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const [pending, start] = useTransition()
  const send = (rows: readonly ProposalRow[], decision: ProposalDecision, reason: string, done: () => void) =>
    start(async () => {
      const titles = new Map(rows.map(row => [row.id, row.about ? `${row.title}, ${row.about}` : row.title]))
      const answered = await decideProposalsAction({
        proposalIds: [...titles.keys()],
        decision,
        reason,
      }).catch(() => null)
      done()
      setProblem(answered === null ? unanswered : answered.ok ? null : answered.error.sentence)
      setResults(
        answered?.ok
          ? answered.value.map(({ proposalId, ...outcome }) => ({
              ...outcome,
              id: proposalId,
              title: titles.get(proposalId) ?? '',
            }))
          : [],
      )
    })
  return { results, problem, pending, send }
}
