'use client'

import { useState } from 'react'
import { MediaImage } from '@/components/media/media-image'
import { UploadPanel } from '@/components/media/upload-panel'
import { useMediaChoices } from '@/components/media/use-medias'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { controlStyle } from '@/components/ui/control-style'
import { Dialog } from '@/components/ui/dialog'
import type { MediaCard } from '@/lib/domain/media/card'

export type MediaPickerProps = {
  chosen: string | null
  canAdd: boolean
  onChoose: (mediaId: string) => void
  onClose: () => void
}

/** Finds a photo of the médiathèque, or adds one and takes it. */
export const MediaPicker = ({ chosen, canAdd, onChoose, onClose }: MediaPickerProps) => {
  const [search, setSearch] = useState('')
  const [added, setAdded] = useState(0)
  const { medias, total, problem, loading } = useMediaChoices(search, added)
  return (
    <Dialog
      open
      kind="panel"
      onOpenChange={open => !open && onClose()}
      title="Choisir une photo"
      description="Une photo sans texte de remplacement peut être choisie, mais pas encore soumise."
      footer={
        <Button variant="quiet" onClick={onClose}>
          Annuler
        </Button>
      }
    >
      {canAdd && <UploadPanel onAdded={() => setAdded(count => count + 1)} />}
      <label className="grid gap-1">
        <span className="font-semibold">Chercher</span>
        <input
          type="search"
          value={search}
          onChange={event => setSearch(event.target.value)}
          placeholder="collège, Lens, pompiers…"
          className={controlStyle}
        />
      </label>
      {problem && (
        <p role="alert" className="mt-2 text-sm text-danger">
          {problem}
        </p>
      )}
      <ul aria-label="Photos" className="mt-4 grid grid-cols-2 gap-3">
        {medias.map(media => (
          <li key={media.id}>
            <Choice media={media} chosen={media.id === chosen} onChoose={() => onChoose(media.id)} />
          </li>
        ))}
      </ul>
      {!problem && !loading && medias.length === 0 && (
        <p className="py-6 text-ink-soft">
          {search ? 'Aucune photo ne correspond : essayez un autre mot.' : 'Aucune photo : ajoutez-en une.'}
        </p>
      )}
      {total > medias.length && (
        <p className="pt-3 text-sm text-ink-soft">
          Les {medias.length} plus récentes sur {total} : précisez la recherche pour voir les autres.
        </p>
      )}
    </Dialog>
  )
}

const Choice = ({ media, chosen, onChoose }: { media: MediaCard; chosen: boolean; onChoose: () => void }) => (
  <button
    type="button"
    aria-pressed={chosen}
    onClick={onChoose}
    className={cn(
      'grid w-full content-start gap-1 border p-1.5 text-left text-sm hover:border-ink',
      chosen ? 'border-accent bg-accent-wash' : 'border-transparent',
    )}
  >
    <span className="block aspect-3/2 w-full overflow-hidden bg-sunk">
      <MediaImage media={media} size="vignette" ratio={3 / 2} decorative />
    </span>
    <span className="line-clamp-2">{media.alternative ?? media.fileName}</span>
    {media.alternative === null && (
      <span>
        <Badge tone="warn">à décrire</Badge>
      </span>
    )}
  </button>
)
