import type { SaveStatus } from '@/components/editor/block-saver'
import { formatDate } from '@/components/feedback/format-date'

const words: Record<Exclude<SaveStatus['state'], 'saved'>, string> = {
  dirty: 'Modifié',
  saving: 'Enregistrement…',
  refused: 'Non enregistré',
  offline: 'Gardé sur cet appareil',
  'signed-out': 'Gardé sur cet appareil',
  conflict: 'Deux versions',
}

const quiet: ReadonlySet<SaveStatus['state']> = new Set(['saved', 'dirty', 'saving'])

/** The save state of one block, which never lies: « Enregistré » is the server’s answer. Read aloud by the page’s own. */
export const SaveLine = ({ status }: { status: SaveStatus }) => {
  if (status.state === 'saved' && status.at === null) return null
  return (
    <span className={quiet.has(status.state) ? 'text-sm text-ink-soft' : 'text-sm font-semibold text-danger'}>
      {status.state === 'saved'
        ? `Enregistré à ${formatDate(new Date(status.at ?? 0), 'time')}`
        : words[status.state]}
    </span>
  )
}
