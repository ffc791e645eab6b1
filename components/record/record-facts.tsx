/** Facts of a record, one per line; what was not given says so. */
export const RecordFacts = ({
  facts,
}: {
  facts: readonly (readonly [string, string | null | undefined])[]
}) => (
  <dl className="divide-y divide-line border-y border-line">
    {facts.map(([label, value]) => (
      <div key={label} className="grid gap-x-4 py-2 sm:grid-cols-[10rem_1fr]">
        <dt className="text-sm text-ink-soft">{label}</dt>
        <dd className={value ? undefined : 'text-ink-faint'}>{value || 'À compléter'}</dd>
      </div>
    ))}
  </dl>
)
