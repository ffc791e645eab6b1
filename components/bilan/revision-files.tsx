import { DateTime } from '@/components/feedback/date-time'
import { formatBytes } from '@/lib/domain/shared/bytes'

export type RevisionSummary = {
  id: string
  number: number
  manifestHash: string
  submittedAt: Date | string
  submittedBy: { name: string }
  files: { kind: 'pdf' | 'article' | 'csv' | 'json'; bytes: number; pages: number | null; sha256: string }[]
}

const names: Record<RevisionSummary['files'][number]['kind'], string> = {
  pdf: 'Brochure (PDF)',
  article: 'Article (HTML)',
  csv: 'Données (CSV)',
  json: 'Données (JSON)',
}

/** What was submitted: its files as they are stored, and the manifest that decisions name. */
export const RevisionFiles = ({ revision }: { revision: RevisionSummary }) => (
  <div className="grid gap-2">
    <p className="text-sm text-ink-soft">
      Version {revision.number}, soumise par {revision.submittedBy.name} le{' '}
      <DateTime value={revision.submittedAt} format="moment" />
    </p>
    <ul className="divide-y divide-line border-y border-line">
      {revision.files.map(file => (
        <li key={file.kind} className="flex flex-wrap justify-between gap-x-4 py-2">
          <a href={`/atelier/api/revisions/${revision.id}/fichiers/${file.kind}`} className="text-link">
            {names[file.kind]}
          </a>
          <span className="tabular text-sm text-ink-soft">
            {file.pages !== null && `${file.pages}\u00a0pages, `}
            {formatBytes(file.bytes)}
          </span>
        </li>
      ))}
    </ul>
    <p className="text-sm text-ink-soft">
      Empreinte&nbsp;:{' '}
      <code className="text-xs break-all" data-testid="manifest">
        {revision.manifestHash}
      </code>
    </p>
  </div>
)
