/** What the checker had to say of the version to decide on, without being in its way. */
export const SubmissionRemarks = ({ remarks }: { remarks: readonly string[] }) =>
  remarks.length === 0 ? (
    <p className="text-ink-soft">Le contrôle n’a laissé aucune remarque sur cette version.</p>
  ) : (
    <details>
      <summary className="w-fit">
        {remarks.length === 1
          ? 'Une remarque non bloquante sur cette version'
          : `${remarks.length}\u00A0remarques non bloquantes sur cette version`}
      </summary>
      <ul className="mt-2 grid list-disc gap-1.5 pl-5 text-ink-soft">
        {remarks.map(remark => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </details>
  )
