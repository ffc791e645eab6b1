import { AppLink } from '@/components/ui/app-link'

/** Name, what is known, and the address of what it names. */
export type Fact = readonly [label: string, value: string | null | undefined, href?: string | null]

/** Facts of a record, one per line; what was not given says so. */
export const RecordFacts = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className="divide-y divide-line border-y border-line">
    {facts.map(([label, value, href]) => (
      <div key={label} className="grid gap-x-4 py-2 sm:grid-cols-[10rem_minmax(0,1fr)]">
        <dt className="text-sm text-ink-soft">{label}</dt>
        <dd className={value ? 'wrap-anywhere' : 'text-ink-faint'}>
          {value && href ? (
            <AppLink href={href} className="text-link">
              {value}
            </AppLink>
          ) : (
            value || 'À compléter'
          )}
        </dd>
      </div>
    ))}
  </dl>
)
