'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { answered } from '@/components/feedback/answered'
import { say } from '@/components/feedback/toast'
import { useUnsavedGuard } from '@/components/form/use-unsaved-guard'
import { acceptSure, type Chosen, choose } from '@/components/takeover/choices'
import { ProposalReview } from '@/components/takeover/proposal-review'
import type { Proposal } from '@/components/takeover/read-source'
import { SourceForm } from '@/components/takeover/source-form'
import { takeOverAction } from '@/lib/actions/edition/take-over'
import type { TakeOverMode } from '@/lib/domain/takeover/merge'
import { withoutBlocks } from '@/lib/domain/takeover/without-blocks'

type Props = {
  editionId: string
  draftPath: string
  territory: string
  /** What is chosen until the person says otherwise. */
  usualMode: TakeOverMode
}

/** A document, what it would become, then the draft. */
export const TakeOverScreen = ({ editionId, draftPath, territory, usualMode }: Props) => {
  const router = useRouter()
  const [proposal, setProposal] = useState<Proposal | null>(null)
  const [chosen, setChosen] = useState<Chosen>({})
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [refusal, setRefusal] = useState<string | null>(null)
  const [pending, start] = useTransition()
  const [entered, setEntered] = useState(false)
  useUnsavedGuard(proposal !== null && !entered)
  if (!proposal)
    return (
      <SourceForm
        editionId={editionId}
        onRead={read => {
          setProposal(read)
          setChosen({})
          setLeft(new Set())
          setRefusal(null)
        }}
      />
    )
  const apply = (mode: TakeOverMode) =>
    start(async () => {
      const kept = withoutBlocks(proposal.rubriques, chosen, left)
      const applied = await answered(takeOverAction({ editionId, mode, ...kept }))
      if (!applied.ok) return setRefusal(applied.error.sentence)
      setEntered(true)
      const { linked, toVerify } = applied.value
      say(`C’est dans le brouillon. Chiffres reliés\u00A0: ${linked}\u202f; à vérifier\u00A0: ${toVerify}.`)
      router.push(draftPath as Route)
    })
  return (
    <ProposalReview
      proposal={proposal}
      chosen={chosen}
      left={left}
      refusal={refusal}
      pending={pending}
      territory={territory}
      usualMode={usualMode}
      onChoose={(place, token) => setChosen(current => choose(current, place, token))}
      onAcceptSure={() => setChosen(current => acceptSure(proposal.figures, current))}
      onLeave={block => setLeft(current => toggled(current, block))}
      onApply={apply}
      onBack={() => setProposal(null)}
    />
  )
}

const toggled = (set: ReadonlySet<string>, item: string): ReadonlySet<string> => {
  const next = new Set(set)
  if (!next.delete(item)) next.add(item)
  return next
}
