import { ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { DateTime } from '@/components/feedback/date-time'
import type { ResolvedFigure } from '@/lib/domain/bilan/resolved'
import { type FigureChange, figureReasonLabels } from '@/lib/domain/compare/figures'
import type { NameChange } from '@/lib/domain/compare/names'
import { capitalize } from '@/lib/domain/typography/sentence'

type Correction = { by: string | null; at: Date; reason: string | null }
type Props = { figures: readonly FigureChange[]; corrections: ReadonlyMap<string, Correction> }

/** The figures apart from the words: what was printed, what is printed, and why. */
export const FigureChanges = ({ figures, corrections }: Props) => (
  <ul className="divide-y divide-line border-y border-line">
    {figures.map((change, index) => (
      <li key={index} className="grid gap-1 py-3">
        <FromTo before={change.before?.text} after={change.after?.text} />
        <p className="text-sm text-ink-soft">{identity(change)}</p>
        <p className="text-sm">{why(change)}</p>
        {change.corrections.map(({ to }) => (
          <CorrectionWords key={to.valueId} correction={corrections.get(to.valueId)} />
        ))}
      </li>
    ))}
  </ul>
)

/** People, places, mentions: what the whole bilan prints around its blocks. */
export const NameChanges = ({ names }: { names: readonly NameChange[] }) => (
  <dl className="divide-y divide-line border-y border-line">
    {names.map(({ label, before, after }) => (
      <div key={label} className="grid gap-1 py-3">
        <dt className="text-sm text-ink-soft">{label}</dt>
        <dd>
          <FromTo before={before || undefined} after={after || undefined} />
        </dd>
      </div>
    ))}
  </dl>
)

const FromTo = ({ before, after }: { before: string | undefined; after: string | undefined }) => (
  <p className="tabular text-lg leading-snug">
    {before === undefined ? null : (
      <del className={after === undefined ? 'decoration-danger' : 'text-ink-soft decoration-ink-faint'}>
        {before}
      </del>
    )}
    {before !== undefined && after !== undefined && (
      <>
        <ArrowRight aria-hidden="true" className="mx-2 inline size-4 text-ink-soft" />
        <span className="sr-only"> devient </span>
      </>
    )}
    {after === undefined ? null : <ins className="font-semibold no-underline">{after}</ins>}
  </p>
)

/** What it counts, where and when; both sides when they differ. */
const identity = ({ before, after }: FigureChange): string => {
  const [was, is] = [before && facts(before), after && facts(after)]
  return was && is && was !== is ? `${was} → ${is}` : (is ?? was ?? '')
}

const facts = ({ indicator, territory, period }: ResolvedFigure): string =>
  [capitalize(indicator.label), territory.label, period].join(', ')

const why = ({ before, reasons }: FigureChange): string => {
  if (reasons.length > 0)
    return `Pourquoi\u00a0: ${reasons.map(reason => figureReasonLabels[reason]).join(', ')}.`
  return before ? 'Ce chiffre n’est plus imprimé.' : 'Ce chiffre est nouveau.'
}

const CorrectionWords = ({ correction }: { correction: Correction | undefined }): ReactNode =>
  correction && (
    <p className="max-w-prose text-sm">
      Corrigée le <DateTime value={correction.at} />
      {correction.by ? ` par ${correction.by}` : null}
      {correction.reason ? `\u00a0: «\u00a0${correction.reason}\u00a0»` : '.'}
    </p>
  )
