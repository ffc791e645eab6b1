'use client'

import { useId, useMemo, useState } from 'react'
import { useEditorData } from '@/components/editor/editor-data'
import { problemOf } from '@/components/editor/figure-chip'
import { FigureOptions } from '@/components/editor/figure-options'
import { useFigureChoices, useTokenPreview } from '@/components/editor/use-figures'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { controlStyle } from '@/components/ui/control-style'
import { Dialog } from '@/components/ui/dialog'
import type { FigureChoice } from '@/lib/domain/bilan/working-copy'
import type { FigureToken } from '@/lib/domain/figure/token'
import { figureKey } from '@/lib/domain/figure/token-key'

type Props = { initial: FigureToken | null; onChoose: (token: FigureToken) => void; onClose: () => void }

/** « # »: find a value (this canton's first), say how it is printed and claimed, see the result, insert it. */
export const FigurePicker = ({ initial, onChoose, onClose }: Props) => {
  const data = useEditorData()
  const [search, setSearch] = useState('')
  const [token, setToken] = useState<FigureToken | null>(initial)
  const found = useFigureChoices(data.address, search)
  const preview = useTokenPreview(data.address, token)
  const listId = useId()
  const periods = useMemo(
    () =>
      found.choices.filter(
        choice => choice.indicator === token?.indicator && choice.territory === token.territory,
      ),
    [found.choices, token],
  )

  const insert = () => {
    if (!token || !preview.figure) return
    data.learn({ [figureKey(token)]: preview.figure }, {})
    onChoose(token)
  }

  return (
    <Dialog
      open
      kind="panel"
      onOpenChange={open => !open && onClose()}
      title="Insérer un chiffre"
      description="Un chiffre est toujours une référence à une valeur : son territoire, sa période et sa source le suivent."
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Annuler
          </Button>
          <Button variant="primary" disabled={!token || !preview.figure} onClick={insert}>
            Insérer {preview.figure ? `« ${preview.figure.text} »` : ''}
          </Button>
        </>
      }
    >
      <label className="grid gap-1">
        <span className="font-semibold">Chercher une valeur</span>
        <input
          type="search"
          value={search}
          onChange={event => setSearch(event.target.value)}
          placeholder="APA, emploi, collèges…"
          className={controlStyle}
          aria-controls={listId}
        />
      </label>
      {found.problem && (
        <p role="alert" className="mt-2 text-sm text-danger">
          {found.problem}
        </p>
      )}
      <ul
        id={listId}
        className="mt-3 max-h-72 divide-y divide-line overflow-y-auto border-y border-line"
        aria-label="Valeurs"
      >
        {found.choices.map(choice => (
          <li key={`${choice.indicator}|${choice.territory}|${choice.periodKey}`}>
            <Choice
              choice={choice}
              chosen={isChosen(choice, token)}
              onChoose={() => setToken(tokenOf(choice, token))}
            />
          </li>
        ))}
        {!found.problem && !found.loading && found.choices.length === 0 && (
          <li className="py-4 text-ink-soft">
            Aucune valeur ne correspond. Essayez un autre mot, ou créez la valeur dans « Indicateurs ».
          </li>
        )}
      </ul>
      {token && <FigureOptions token={token} periods={periods} onChange={setToken} />}
      <output className="mt-4 block min-h-16 border-l-2 border-accent pl-3" aria-live="polite">
        {preview.figure && (
          <>
            <span className="block font-serif text-lg">{preview.figure.text}</span>
            <span className="block text-sm text-ink-soft">
              {preview.figure.period} · {preview.figure.territory} ·{' '}
              {preview.figure.source ?? 'source à compléter'}
            </span>
            {problemOf(preview.figure) !== null && (
              <span className="block text-sm font-semibold text-warn">{problemOf(preview.figure)}</span>
            )}
          </>
        )}
        {preview.problem && <span className="text-sm text-danger">{preview.problem}</span>}
      </output>
    </Dialog>
  )
}

const isChosen = (choice: FigureChoice, token: FigureToken | null): boolean =>
  token?.indicator === choice.indicator &&
  token.territory === choice.territory &&
  token.periods.includes(choice.periodKey)

const tokenOf = (choice: FigureChoice, before: FigureToken | null): FigureToken => ({
  indicator: choice.indicator,
  territory: choice.territory,
  periods: [choice.periodKey],
  operation: 'value',
  format: before?.format ?? 'exact',
  claim: before?.claim ?? 'exact',
  label: before?.label ?? true,
})

const Choice = ({
  choice,
  chosen,
  onChoose,
}: {
  choice: FigureChoice
  chosen: boolean
  onChoose: () => void
}) => (
  <button
    type="button"
    aria-pressed={chosen}
    onClick={onChoose}
    className={cn(
      'flex w-full items-baseline gap-3 px-2 py-1.5 text-left hover:bg-sunk',
      chosen && 'bg-accent-wash',
    )}
  >
    <span className="min-w-0 grow">
      <span className="block">{choice.label}</span>
      <span className="block text-sm text-ink-soft">
        {choice.period} · {choice.territoryLabel}
        {choice.fictitious && ' · démonstration'}
      </span>
    </span>
    <span className="tabular font-semibold whitespace-nowrap">{choice.printed}</span>
  </button>
)
