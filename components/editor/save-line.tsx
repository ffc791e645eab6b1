import type { SaveStatus } from '@/components/editor/block-saver'

const words: Record<SaveStatus['state'], string> = {
  saved: 'Enregistré',
  dirty: 'Modifié',
  saving: 'Enregistrement…',
  refused: 'Non enregistré',
  offline: 'Non enregistré',
  conflict: 'Deux versions',
}

/** A save state that never lies: « Enregistré » is the server's answer. */
export const SaveLine = ({ status }: { status: SaveStatus }) => {
  if (status.state === 'saved' && status.at === null) return null
  const worry = status.state === 'refused' || status.state === 'offline' || status.state === 'conflict'
  return (
    <span role="status" className={worry ? 'text-sm font-semibold text-danger' : 'text-sm text-ink-soft'}>
      {words[status.state]}
    </span>
  )
}
