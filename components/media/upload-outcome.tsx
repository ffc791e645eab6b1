import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { MediaImage } from '@/components/media/media-image'
import type { Upload } from '@/components/media/use-uploads'
import { AppLink } from '@/components/ui/app-link'
import { Button } from '@/components/ui/button'
import { Spinner } from '@/components/ui/spinner'
import { type MediaCard, mediaHref } from '@/lib/domain/media/card'

type Props = { upload: Upload; onAddAnyway: () => void; onDismiss: () => void }

/** What became of one file; when another photo looks like it, both are put side by side and one chooses. */
export const UploadOutcome = ({ upload: { file, state }, onAddAnyway, onDismiss }: Props) => {
  if (state === 'waiting') return <Row icon={null}>{file.name} : en attente.</Row>
  if (state === 'sending') return <Row icon={<Spinner />}>{file.name} : envoi en cours…</Row>
  switch (state.outcome) {
    case 'added':
      return (
        <Row icon={<CircleCheck className="text-good" />}>
          {file.name} est ajoutée.{' '}
          <AppLink href={mediaHref(state.mediaId)} className="text-link">
            La décrire et la cadrer
          </AppLink>
        </Row>
      )
    case 'same':
      return (
        <Row icon={<CircleCheck className="text-accent" />}>
          {file.name} est déjà dans la médiathèque{state.archived ? ', parmi les archives' : ''}&nbsp;: rien
          n’a été ajouté deux fois.
          <Twins medias={[state.media]} />
        </Row>
      )
    case 'alike':
      return (
        <Row icon={<TriangleAlert className="text-warn" />}>
          {file.name} ressemble à {state.medias.length === 1 ? 'une photo' : 'des photos'} de la médiathèque.
          Elle n’est pas encore ajoutée.
          <Twins medias={state.medias} />
          <span className="mt-3 flex flex-wrap gap-2">
            <Button onClick={onDismiss}>Garder celle de la médiathèque</Button>
            <Button variant="quiet" onClick={onAddAnyway}>
              Ajouter quand même
            </Button>
          </span>
        </Row>
      )
    case 'refused':
      return (
        <Row icon={<CircleAlert className="text-danger" />}>
          <strong className="font-semibold">{file.name}</strong> : {state.sentence}
        </Row>
      )
  }
}

const Row = ({ icon, children }: { icon: ReactNode; children: ReactNode }) => (
  <div className="flex gap-3">
    <span aria-hidden="true" className="mt-0.5 size-4.5 shrink-0 [&_svg]:size-4.5">
      {icon}
    </span>
    <div className="min-w-0 grow">{children}</div>
  </div>
)

const Twins = ({ medias }: { medias: MediaCard[] }) => (
  <span className="mt-2 flex flex-wrap gap-3">
    {medias.map(media => (
      <AppLink key={media.id} href={mediaHref(media.id)} className="grid w-36 gap-1 text-sm">
        <span className="block aspect-3/2 overflow-hidden bg-sunk">
          <MediaImage media={media} size="vignette" ratio={3 / 2} decorative />
        </span>
        <span className="text-link">{media.alternative ?? media.fileName}</span>
      </AppLink>
    ))}
  </span>
)
