'use client'

import { useState } from 'react'
import { Notice } from '@/components/feedback/notice'
import { Progress } from '@/components/feedback/progress'
import type { Chosen } from '@/components/takeover/choices'
import { NumberList } from '@/components/takeover/number-list'
import { ProposalText } from '@/components/takeover/proposal-text'
import type { Proposal } from '@/components/takeover/read-source'
import { Button } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/radio-group'
import type { FigureToken } from '@/lib/domain/figure/token'
import { type TakeOverMode, takeOverModeLabels, takeOverModes } from '@/lib/domain/takeover/merge'
import { counted } from '@/lib/domain/typography/counted'

type Props = {
  proposal: Proposal
  chosen: Chosen
  left: ReadonlySet<string>
  refusal: string | null
  pending: boolean
  territory: string
  usualMode: TakeOverMode
  onChoose: (place: string, token: FigureToken | null) => void
  onAcceptSure: () => void
  onLeave: (block: string) => void
  onApply: (mode: TakeOverMode) => void
  onBack: () => void
}

/** What the document would become: its text, its numbers beside it, and how it goes into the draft. */
export const ProposalReview = ({
  proposal,
  chosen,
  left,
  refusal,
  pending,
  territory,
  usualMode,
  ...on
}: Props) => {
  const [mode, setMode] = useState(usualMode)
  const { rubriques, figures, dropped } = proposal
  const blocks = rubriques.reduce((sum, rubrique) => sum + rubrique.blocks.length, 0)
  const linked = Object.keys(chosen).length
  const sure = figures.filter(figure => figure.standing === 'sure').length
  return (
    <div className="grid items-start gap-10 lg:grid-cols-[minmax(0,1fr)_minmax(18rem,24rem)]">
      <section aria-labelledby="propose" className="grid gap-6">
        <div>
          <h2 id="propose" className="text-xl">
            Ce qui est proposé
          </h2>
          <p className="text-ink-soft">
            {count(rubriques.length, 'rubrique')}, {count(blocks, 'bloc')}. Un nombre se relie d’un
            clic&#8239;; les blocs se remanient ensuite dans «&nbsp;Rédiger&nbsp;».
          </p>
        </div>
        <ProposalText
          rubriques={rubriques}
          figures={figures}
          chosen={chosen}
          left={left}
          onChoose={on.onChoose}
          onLeave={on.onLeave}
        />
        {dropped.length > 0 && (
          <details>
            <summary className="text-link">Ce qui a été retiré ({dropped.length})</summary>
            <ul className="mt-2 list-disc pl-5 text-sm text-ink-soft">
              {dropped.map((text, index) => (
                <li key={index}>{text}</li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <div className="grid gap-6 lg:sticky lg:top-6">
        <section aria-labelledby="nombres" className="grid gap-3">
          <h2 id="nombres" className="text-lg">
            Nombres
          </h2>
          <Progress label="Reliés au registre" done={linked} total={figures.length} unit="nombres" />
          {sure > 0 && <Button onClick={on.onAcceptSure}>Accepter tout ce qui est sûr ({sure})</Button>}
          <div className="lg:max-h-[42dvh] lg:overflow-y-auto lg:pr-2">
            <NumberList
              figures={figures.toSorted(
                (a, b) => Number(a.standing === 'sure') - Number(b.standing === 'sure'),
              )}
              chosen={chosen}
              territory={territory}
              onChoose={on.onChoose}
            />
          </div>
        </section>
        <section aria-labelledby="mettre" className="grid gap-3">
          <h2 id="mettre" className="text-lg">
            Mettre dans le brouillon
          </h2>
          <RadioGroup
            label="Comment le mettre dans le brouillon"
            value={mode}
            onChange={setMode}
            options={takeOverModes.map(value => ({ value, label: takeOverModeLabels[value] }))}
          />
          <p className="text-sm text-ink-soft">
            La couverture, les photos, les communes, les textes des groupes et les mentions du brouillon
            restent. Le brouillon actuel est d’abord gardé parmi les versions.
          </p>
          {refusal && (
            <Notice tone="danger" live>
              {refusal}
            </Notice>
          )}
          <div className="flex flex-wrap gap-2">
            <Button variant="primary" pending={pending} onClick={() => on.onApply(mode)}>
              Mettre dans le brouillon
            </Button>
            <Button variant="quiet" onClick={on.onBack}>
              Autre document
            </Button>
          </div>
        </section>
      </div>
    </div>
  )
}

const count = (number: number, noun: string): string => counted(number, noun, `${noun}s`)
