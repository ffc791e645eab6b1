import { useId } from 'react'
import { AppLink } from '@/components/ui/app-link'
import { Badge } from '@/components/ui/badge'
import { mediaHref } from '@/lib/domain/media/card'

export type ConsentLine = {
  key: string
  mediaId: string
  title: string
  person?: string
  detail: string
  online: boolean
}

/** One of the lists of agreements to look after; nothing when it is empty. */
export const ConsentLines = ({ title, lines }: { title: string; lines: ConsentLine[] }) => {
  const id = useId()
  if (lines.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-2 text-lg">
        {title} <span className="tabular text-base font-normal text-ink-soft">({lines.length})</span>
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {lines.map(line => (
          <li key={line.key} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-2">
            <AppLink href={mediaHref(line.mediaId)} className="min-w-0 grow basis-60 text-link">
              {line.title}
            </AppLink>
            {line.person && <span>{line.person}</span>}
            <span className="text-sm text-ink-soft">{line.detail}</span>
            {line.online && <Badge tone="danger">en ligne</Badge>}
          </li>
        ))}
      </ul>
    </section>
  )
}
