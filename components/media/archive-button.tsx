'use client'

import { useTransition } from 'react'
import { offerUndo, say } from '@/components/feedback/toast'
import { Button } from '@/components/ui/button'
import { archiveMediaAction } from '@/lib/actions/media/media-actions'

type Props = { mediaId: string; archived: boolean; uses: number }

/** Archived, a photo leaves the pickers; what prints it keeps it. Never deleted, so undone in a press. */
export const ArchiveButton = ({ mediaId, archived, uses }: Props) => {
  const [pending, start] = useTransition()
  const set = (to: boolean) =>
    start(async () => {
      const result = await archiveMediaAction({ mediaId, archived: to })
      if (!result.ok) say(result.error.sentence, 'danger')
      else if (to)
        offerUndo(
          uses > 0
            ? `La photo est archivée. ${uses === 1 ? 'Le bilan qui l’imprime la garde' : `Les ${uses} bilans qui l’impriment la gardent`}.`
            : 'La photo est archivée.',
          () => set(false),
        )
      else say('La photo est de retour dans la médiathèque.')
    })
  return (
    <Button variant="quiet" pending={pending} onClick={() => set(!archived)}>
      {archived ? 'Restaurer' : 'Archiver'}
    </Button>
  )
}
