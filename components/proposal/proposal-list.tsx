'use client'

import { useState } from 'react'
import { Notice } from '@/components/feedback/notice'
import { StatusMark } from '@/components/feedback/status-mark'
import { AnswerDialog } from '@/components/proposal/answer-dialog'
import { ProposalItem } from '@/components/proposal/proposal-item'
import { type AnswerResult, useAnswers } from '@/components/proposal/use-answers'
import { Button } from '@/components/ui/button'
import {
  decisionLabels,
  decisionsFor,
  type ProposalDecision,
  proposalDecisions,
} from '@/lib/domain/proposal/decision'
import { impactOf } from '@/lib/domain/proposal/impact'
import type { ProposalRow } from '@/lib/domain/proposal/row'

type Asked = { decision: ProposalDecision; rows: ProposalRow[] }

/** Proposals by edition, answered one by one or together, with a result for each. */
export const ProposalList = ({ rows, draftPath }: { rows: ProposalRow[]; draftPath: string }) => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [asked, setAsked] = useState<Asked | null>(null)
  const { results, problem, pending, send } = useAnswers()
  const selected = rows.filter(row => chosen.has(row.id))
  const offered = proposalDecisions.filter(decision =>
    selected.some(row => decisionsFor(row.status).includes(decision)),
  )
  const toggle = (ids: readonly string[], on: boolean) =>
    setChosen(known => new Set(on ? [...known, ...ids] : [...known].filter(id => !ids.includes(id))))
  return (
    <div className="grid gap-8">
      {problem && (
        <Notice tone="danger" live>
          {problem}
        </Notice>
      )}
      {results.length > 0 && (
        <Notice
          tone={results.every(result => result.ok) ? 'good' : 'warn'}
          live
          title={answersTitle(results)}
        >
          <ul>
            {results.map(result => (
              <li key={result.id}>
                {result.title}&nbsp;: {result.sentence}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {groupByEdition(rows).map(group => (
        <section key={group.editionId} aria-labelledby={`edition-${group.editionId}`}>
          <h2
            id={`edition-${group.editionId}`}
            className="flex flex-wrap items-baseline gap-3 border-b border-line pb-2 text-lg"
          >
            Édition {group.number}
            <StatusMark status={group.status} className="text-sm font-normal text-ink-soft" />
            <Button
              variant="quiet"
              size="small"
              className="ml-auto"
              onClick={() =>
                toggle(
                  group.rows.map(row => row.id),
                  !group.rows.every(row => chosen.has(row.id)),
                )
              }
            >
              {group.rows.every(row => chosen.has(row.id)) ? 'Ne rien choisir' : 'Tout choisir'}
            </Button>
          </h2>
          <ul className="divide-y divide-line">
            {group.rows.map(row => (
              <ProposalItem
                key={row.id}
                row={row}
                draftPath={draftPath}
                chosen={chosen.has(row.id)}
                pending={pending}
                onChoose={on => toggle([row.id], on)}
                onAnswer={decision => setAsked({ decision, rows: [row] })}
              />
            ))}
          </ul>
        </section>
      ))}
      {selected.length > 0 && (
        <div
          role="toolbar"
          aria-label="Répondre aux propositions choisies"
          className="sticky bottom-4 flex flex-wrap items-center gap-2 rounded-md border border-line-strong bg-sheet px-4 py-3 shadow-lift"
        >
          <span className="mr-2">
            {selected.length}
            {selected.length > 1 ? '\u00a0propositions choisies' : '\u00a0proposition choisie'}
          </span>
          {offered.map(decision => (
            <Button key={decision} size="small" onClick={() => setAsked({ decision, rows: selected })}>
              {decisionLabels[decision]}
            </Button>
          ))}
        </div>
      )}
      {asked && (
        <AnswerDialog
          decision={asked.decision}
          count={asked.rows.length}
          takesBack={asked.rows.some(row => impactOf[row.status] === 'review')}
          pending={pending}
          onClose={() => setAsked(null)}
          onConfirm={reason =>
            send(asked.rows, asked.decision, reason, () => {
              setAsked(null)
              setChosen(new Set())
            })
          }
        />
      )}
    </div>
  )
}

const answersTitle = (results: readonly AnswerResult[]): string => {
  if (results.every(({ ok }) => !ok)) return 'Aucune réponse n’est enregistrée'
  return results.every(({ ok }) => ok) ? 'Réponses enregistrées' : 'Réponses enregistrées en partie'
}

const groupByEdition = (rows: readonly ProposalRow[]) => {
  const groups = new Map<string, ProposalRow[]>()
  for (const row of rows) groups.set(row.editionId, [...(groups.get(row.editionId) ?? []), row])
  return [...groups].flatMap(([editionId, group]) => {
    const [first] = group
    return first ? [{ editionId, number: first.editionNumber, status: first.status, rows: group }] : []
  })
}
