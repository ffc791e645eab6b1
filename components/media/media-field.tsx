'use client'

import { ImagePlus } from 'lucide-react'
import { useState } from 'react'
import { MediaImage } from '@/components/media/media-image'
import type { MediaPickerProps } from '@/components/media/media-picker'
import { useMedia } from '@/components/media/use-medias'
import { AppLink } from '@/components/ui/app-link'
import { Button } from '@/components/ui/button'
import { later } from '@/components/ui/later'
import { mediaHref } from '@/lib/domain/media/card'
import { type CropUse, cropRatios } from '@/lib/domain/media/crop'

const MediaPicker = later<MediaPickerProps>(
  async () => (await import('@/components/media/media-picker')).MediaPicker,
)

type Props = {
  label: string
  value: string | null
  /** How it will be cropped. */
  use: CropUse
  /** Photos may be added from here. */
  canAdd?: boolean
  onChange: (mediaId: string | null) => void
}

/** A photo of a block, of an élu, of a dispositif: seen as it will be cropped, changed, taken away. */
export const MediaField = ({ label, value, use, canAdd = true, onChange }: Props) => {
  const [picking, setPicking] = useState(false)
  const { media, problem } = useMedia(value)
  return (
    <div role="group" aria-label={label} className="grid gap-2">
      <span className="text-sm font-semibold text-ink-soft">{label}</span>
      {value !== null && (
        <div className="max-w-sm">
          <div className="overflow-hidden bg-sunk" style={{ aspectRatio: cropRatios[use] }}>
            {media && <MediaImage media={media} size="vignette" ratio={cropRatios[use]} />}
          </div>
          {media && (
            <p className="mt-1 text-sm text-ink-soft">
              {media.credit ? `© ${media.credit}` : 'Crédit à compléter'}
              {media.alternative === null && (
                <>
                  {' '}
                  ·{' '}
                  <AppLink href={mediaHref(media.id)} target="_blank" className="text-link">
                    texte de remplacement à écrire
                  </AppLink>
                </>
              )}
            </p>
          )}
          {problem && <p className="mt-1 text-sm text-danger">{problem}</p>}
        </div>
      )}
      <span className="flex flex-wrap gap-2">
        <Button size="small" icon={<ImagePlus aria-hidden="true" />} onClick={() => setPicking(true)}>
          {value === null ? 'Choisir une photo' : 'Changer de photo'}
        </Button>
        {value !== null && (
          <Button size="small" variant="quiet" onClick={() => onChange(null)}>
            Retirer
          </Button>
        )}
      </span>
      {picking && (
        <MediaPicker
          chosen={value}
          canAdd={canAdd}
          onClose={() => setPicking(false)}
          onMissing={() => setPicking(false)}
          onChoose={mediaId => {
            onChange(mediaId)
            setPicking(false)
          }}
        />
      )}
    </div>
  )
}
