import { StatusShape } from '@/components/feedback/status-shape'
import { cn } from '@/components/ui/cn'
import { type Status, statusLabels } from '@/lib/domain/edition/status'

// One ink along the way, as on the map; colour changes only for what left it.
const colours: Record<Status, string> = {
  brouillon: 'text-ink-soft',
  relecture: 'text-accent',
  validation: 'text-accent',
  approbation: 'text-accent',
  approuve: 'text-accent',
  programme: 'text-accent',
  publie: 'text-accent',
  remplace: 'text-ink-soft',
  retire: 'text-danger',
  archive: 'text-ink-soft',
}

export type StatusMarkProps = {
  status: Status
  /** Overrides the word (« Publié le 3 mars »); the shape stays. */
  label?: string
  className?: string
}

/** Where an edition stands: a shape, a colour and a word, the same everywhere. */
export function StatusMark({ status, label, className }: StatusMarkProps) {
  return (
    <span className={cn('inline-flex items-baseline gap-2 whitespace-nowrap', className)}>
      <StatusShape status={status} className={cn('size-4 shrink-0 self-center', colours[status])} />
      {label ?? statusLabels[status]}
    </span>
  )
}
