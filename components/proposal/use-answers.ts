'use client'

import { useState, useTransition } from 'react'
import { answered } from '@/components/feedback/answered'
import { decideProposalsAction } from '@/lib/actions/proposal/decide'
import type { ProposalDecision } from '@/lib/domain/proposal/decision'
import type { ProposalRow } from '@/lib/domain/proposal/row'

export type AnswerResult = { id: string; title: string; ok: boolean; sentence: string }

/** Sends answers and keeps, for each proposal, what became of it: a row that was answered leaves the list. */
export const useAnswers = () => {
  const [results, setResults] = useState<AnswerResult[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const [pending, start] = useTransition()
  const send = (rows: readonly ProposalRow[], decision: ProposalDecision, reason: string, done: () => void) =>
    start(async () => {
      const titles = new Map(rows.map(row => [row.id, row.about ? `${row.title}, ${row.about}` : row.title]))
      const proposals = rows.map(({ id, proposed }) => ({ proposalId: id, proposed }))
      const outcome = await answered(decideProposalsAction({ proposals, decision, reason }))
      done()
      setProblem(outcome.ok ? null : outcome.error.sentence)
      setResults(
        outcome.ok
          ? outcome.value.map(({ proposalId, ...answer }) => ({
              ...answer,
              id: proposalId,
              title: titles.get(proposalId) ?? '',
            }))
          : [],
      )
    })
  return { results, problem, pending, send }
}
