import { ArrowRight } from 'lucide-react'
import type { ProposedChange } from '@/lib/domain/proposal/row'

/** What the page prints, then what is proposed. */
export const ProposalChanges = ({ changes }: { changes: readonly ProposedChange[] }) => (
  <dl className="grid gap-1.5">
    {changes.map(({ label, before, after }) => (
      <div key={label ?? ''} className="grid gap-x-3 sm:grid-cols-[7rem_1fr]">
        <dt className={label ? 'text-sm text-ink-soft' : 'sr-only'}>{label ?? 'Valeur'}</dt>
        <dd className={label ? undefined : 'text-lg sm:col-span-2'}>
          <del className="tabular text-ink-soft decoration-ink-faint">{before}</del>
          <ArrowRight aria-hidden="true" className="mx-2 inline size-4 text-ink-soft" />
          <span className="sr-only"> devient </span>
          <ins className="tabular font-semibold no-underline">{after}</ins>
        </dd>
      </div>
    ))}
  </dl>
)
