'use client'

import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { ChoiceList } from '@/components/editor/choice-list'
import { useEditorData } from '@/components/editor/editor-data'
import { useExample } from '@/components/editor/example-choice'
import { problemOf } from '@/components/editor/figure-chip'
import { FigureOptions } from '@/components/editor/figure-options'
import { askPreview, seriesOf, useFigureChoices, useTokenPreview } from '@/components/editor/use-figures'
import { say } from '@/components/feedback/toast'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { FigureChoice } from '@/lib/domain/bilan/working-copy'
import type { TokenPreview } from '@/lib/domain/figure/describe'
import type { FigureToken } from '@/lib/domain/figure/token'
import { figureKey } from '@/lib/domain/figure/token-key'

export type FigurePickerProps = {
  initial: FigureToken | null
  /** What was typed before the list was there. */
  typedAhead?: () => string
  /** The panel is busy until what is done with the figure is done. */
  onChoose: (token: FigureToken) => void | Promise<void>
  onClose: () => void
}

/**
 * « # »: find a value (this canton’s first), see it as it will print, Enter. Period, operation, format and claim are one
 * Tab away, for when the value as it stands is not what the sentence says.
 */
export const FigurePicker = ({ initial, typedAhead, onChoose, onClose }: FigurePickerProps) => {
  const data = useEditorData()
  const [search, setSearch] = useState('')
  const [token, setToken] = useState<FigureToken | null>(initial)
  // A token that is replaced stays the choice until another value is looked for.
  const [looking, setLooking] = useState(initial === null)
  const [pending, setPending] = useState(false)
  const { address, own: here, choice } = useExample()
  const found = useFigureChoices(address, search)
  // What is chosen stays with its other periods, whatever is looked for.
  const own = useFigureChoices(address, looking ? null : (token?.indicator ?? null))
  const preview = useTokenPreview(address, token)
  const options = useMemo(() => found.choices.map(optionOf), [found.choices])
  const periods = useMemo(() => {
    if (!token) return []
    const listed = seriesOf(found.choices, token)
    const known = seriesOf(own.choices, token)
    return known.length > listed.length ? known : listed
  }, [found.choices, own.choices, token])
  const look = useCallback((option: Option | null) => {
    if (option) setToken(now => tokenOf(option.choice, now))
  }, [])

  const insert = async (wanted: FigureToken | null) => {
    if (!wanted || pending) return
    setPending(true)
    const shown =
      here && token && preview.figure && figureKey(wanted) === figureKey(token)
        ? preview.figure
        : await askPreview(data.address, wanted)
    if (!shown) {
      setPending(false)
      say('Le chiffre n’a pas pu être lu. Rien n’a été inséré\u202f; réessayez dans un instant.', 'danger')
      return
    }
    data.learn({ [figureKey(wanted)]: shown }, {})
    await onChoose(wanted)
    setPending(false)
  }

  return (
    <Dialog
      open
      kind="panel"
      onOpenChange={open => !open && onClose()}
      title={initial ? 'Remplacer un chiffre' : 'Insérer un chiffre'}
      description="Un chiffre est toujours une référence à une valeur : son territoire, sa période et sa source le suivent."
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Annuler
          </Button>
          <Button
            variant="primary"
            pending={pending}
            disabled={!token || !preview.figure}
            onClick={() => void insert(token)}
          >
            {initial ? 'Remplacer par' : 'Insérer'} {preview.figure ? `« ${preview.figure.text} »` : ''}
          </Button>
        </>
      }
    >
      {choice}
      <div
        onKeyDownCapture={event => {
          if (event.key.startsWith('Arrow')) setLooking(true)
        }}
      >
        <ChoiceList
          label="Chercher une valeur"
          listLabel="Valeurs"
          placeholder="APA, emploi, collèges…"
          search={search}
          typedAhead={typedAhead}
          onSearch={words => {
            setLooking(true)
            setSearch(words)
          }}
          options={options}
          startAt={initial ? keyOf({ ...initial, periodKey: initial.periods[0] ?? '' }) : undefined}
          waiting={found.loading}
          onCurrent={looking ? look : undefined}
          onPress={option => {
            // Chosen: a list that is read again no longer takes its place, nor the periods added to it.
            setLooking(false)
            setToken(tokenOf(option.choice, token))
          }}
          onChoose={option => void insert(looking ? tokenOf(option.choice, token) : token)}
          empty={emptySentence(found)}
        />
      </div>
      {token && <FigureOptions token={token} periods={periods} onChange={setToken} />}
      <Printed figure={preview.figure} problem={preview.problem} />
    </Dialog>
  )
}

/** What will be printed, as the server says it, with what keeps it from being proven. */
const Printed = ({ figure, problem }: { figure: TokenPreview | null; problem: string | null }) => (
  <output className="mt-4 block min-h-16 border-l-2 border-accent pl-3" aria-live="polite">
    {figure && (
      <>
        <span className="block font-serif text-lg">{figure.text}</span>
        <span className="block text-sm text-ink-soft">
          {figure.period} · {figure.territory} · {figure.source ?? 'source à compléter'}
        </span>
        {problemOf(figure) !== null && (
          <span className="block text-sm font-semibold text-warn">{problemOf(figure)}</span>
        )}
      </>
    )}
    {problem && <span className="text-sm text-danger">{problem}</span>}
  </output>
)

const emptySentence = ({ problem, loading }: { problem: string | null; loading: boolean }): string => {
  if (problem) return problem
  return loading
    ? 'Lecture des valeurs…'
    : 'Aucune valeur ne correspond. Essayez un autre mot, ou créez la valeur dans « Indicateurs ».'
}

type Option = { key: string; choice: FigureChoice; group: string; content: ReactNode }

const keyOf = ({
  indicator,
  territory,
  periodKey,
}: Pick<FigureChoice, 'indicator' | 'territory' | 'periodKey'>): string =>
  `${indicator}|${territory}|${periodKey}`

const groupOf = ({ territory, inside }: FigureChoice): string => {
  if (territory === 'self') return 'Ce territoire'
  return inside ? 'Dans le canton' : 'Ailleurs'
}

const optionOf = (choice: FigureChoice): Option => ({
  key: keyOf(choice),
  choice,
  group: groupOf(choice),
  content: (
    <>
      <span className="min-w-0 grow">
        <span className="block">{choice.label}</span>
        <span className="block text-sm text-ink-soft">
          {choice.period} · {choice.territoryLabel}
          {choice.fictitious && ' · démonstration'}
        </span>
      </span>
      <span className="tabular font-semibold whitespace-nowrap">{choice.printed}</span>
    </>
  ),
})

/** The way it is written and claimed stays from one value to the next. */
const tokenOf = (choice: FigureChoice, before: FigureToken | null): FigureToken => {
  const same = before?.indicator === choice.indicator && before.territory === choice.territory
  if (same && before.periods.length === 1 && before.periods[0] === choice.periodKey) return before
  return {
    indicator: choice.indicator,
    territory: choice.territory,
    periods: [choice.periodKey],
    operation: 'value',
    format: before?.format ?? 'exact',
    claim: before?.claim ?? 'exact',
    label: before?.label ?? true,
  }
}
