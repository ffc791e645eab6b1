'use client'

import { Camera, ImagePlus } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type DragEvent, useId, useState } from 'react'
import { UploadOutcome } from '@/components/media/upload-outcome'
import { useUploads } from '@/components/media/use-uploads'
import { buttonStyle } from '@/components/ui/button-style'
import { cn } from '@/components/ui/cn'

/** What pickers of files are shown; the server alone decides. An iPhone turns its HEIC photos into JPEG for this list. */
const accepted = 'image/jpeg,image/png,image/webp,image/avif'

type Props = { onAdded?: (mediaId: string) => void }

/** Photos dropped, chosen, or taken with the phone; what became of each is told under. */
export const UploadPanel = ({ onAdded }: Props) => {
  const router = useRouter()
  const [over, setOver] = useState(false)
  const hint = useId()
  const { uploads, add, addAnyway, dismiss, busy } = useUploads({
    onAdded: mediaId => {
      router.refresh()
      onAdded?.(mediaId)
    },
  })
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    add(event.dataTransfer.files)
  }
  return (
    <section aria-label="Ajouter des photos" aria-busy={busy} className="mb-6">
      <div
        onDragOver={event => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={cn(
          'flex flex-wrap items-center gap-x-4 gap-y-3 border border-dashed px-4 py-4',
          over ? 'border-accent bg-accent-wash' : 'border-line-strong',
        )}
      >
        <FileButton label="Choisir des photos" icon="choose" describedBy={hint} onFiles={add} />
        <FileButton label="Prendre une photo" icon="camera" describedBy={hint} onFiles={add} />
        <p id={hint} className="min-w-0 grow basis-64 text-sm text-ink-soft">
          {/* A phone has nothing to drop. */}
          <span className="max-md:hidden">Ou déposez-les ici. </span>
          JPEG, PNG, WebP ou AVIF, jusqu’à 25&nbsp;Mo. La position GPS et les autres données cachées de la
          photo sont effacées.
        </p>
      </div>
      {uploads.length > 0 && (
        <ul aria-live="polite" className="divide-y divide-line border-b border-line">
          {uploads.map(upload => (
            <li key={upload.key} className="py-3">
              <UploadOutcome
                upload={upload}
                onAddAnyway={() => addAnyway(upload)}
                onDismiss={() => dismiss(upload.key)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

type FileButtonProps = {
  label: string
  icon: 'choose' | 'camera'
  describedBy: string
  onFiles: (files: Iterable<File>) => void
}

/** A native file input under the look of a button: the keyboard and the phone know what to do with it. */
const FileButton = ({ label, icon, describedBy, onFiles }: FileButtonProps) => (
  <label
    className={cn(
      buttonStyle(icon === 'choose' ? 'primary' : 'secondary', 'medium'),
      'relative cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
      // The camera of a computer is rarely what one wants.
      icon === 'camera' && 'md:hidden',
    )}
  >
    {icon === 'choose' ? <ImagePlus aria-hidden="true" /> : <Camera aria-hidden="true" />}
    {label}
    <input
      type="file"
      accept={accepted}
      multiple={icon === 'choose'}
      capture={icon === 'camera' ? 'environment' : undefined}
      aria-describedby={describedBy}
      className="absolute inset-0 cursor-pointer opacity-0"
      onChange={event => {
        onFiles([...(event.target.files ?? [])])
        event.target.value = ''
      }}
    />
  </label>
)
