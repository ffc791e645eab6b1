import type { Metadata } from 'next'
import { DateTime } from '@/components/feedback/date-time'
import { Notice } from '@/components/feedback/notice'
import { PageHeader } from '@/components/layout/page-header'
import { ConsentList } from '@/components/media/consent-list'
import { DetailsForm } from '@/components/media/details-form'
import { MediaUses } from '@/components/media/media-uses'
import { ResolutionList } from '@/components/media/resolution-list'
import { StandingMark } from '@/components/media/standing-mark'
import { WhereUsed } from '@/components/proposal/where-used'
import { ArchiveButton } from '@/components/record/archive-button'
import { consentStandingLabels, isProblem } from '@/lib/domain/media/consent-standing'
import { formatBytes } from '@/lib/domain/shared/bytes'
import { loadMedia } from '@/lib/loaders/media/medias'

export const metadata: Metadata = { title: 'Média' }

/** One photo: its focal point and its words, how it prints, who agreed to be shown, where it is. */
export default async function MediaPage({ params }: { params: Promise<{ id: string }> }) {
  const found = await loadMedia((await params).id)
  const { media, standing, online } = found
  return (
    <>
      <PageHeader
        title={media.alternative ?? media.fileName}
        breadcrumb={[{ label: 'Médias', href: '/atelier/medias' }]}
        meta={
          <>
            <span className="tabular">
              {media.width} × {media.height} points, {formatBytes(media.bytes)}
            </span>
            <span>
              Ajoutée le <DateTime value={media.createdAt} />
            </span>
            {media.fictitious && <span>Image de démonstration</span>}
            {media.archived && <span>Archivée</span>}
            {standing !== 'none' && <StandingMark standing={standing} />}
          </>
        }
        actions={found.canArchive && <ArchiveButton kind="media" id={media.id} archived={media.archived} />}
      />
      {online.length > 0 && isProblem(standing) && (
        <div className="mb-6">
          <Notice tone="danger" title={`${consentStandingLabels[standing]}, et la photo est en ligne`}>
            Retirez du site les bilans cités plus bas, ou publiez une édition sans cette photo.
          </Notice>
        </div>
      )}
      <DetailsForm key={media.revision} media={media} userId={found.userId} editable={found.canEdit} />
      <div className="mt-12 grid items-start gap-12 lg:grid-cols-2">
        <div className="grid gap-10">
          <section aria-labelledby="impression">
            <h2 id="impression" className="mb-3 text-lg">
              À l’impression
            </h2>
            <ResolutionList width={media.width} height={media.height} />
          </section>
          <div>
            <WhereUsed {...found.used} subject="Cette photo" />
            <MediaUses records={found.records} online={online} />
          </div>
        </div>
        {media.shows && (
          <section aria-labelledby="accords">
            <h2 id="accords" className="mb-3 text-lg">
              Accords des personnes
            </h2>
            {found.canReadConsents ? (
              <ConsentList
                mediaId={media.id}
                consents={found.consents}
                today={found.today}
                editable={found.canEdit}
              />
            ) : (
              <Notice tone="info">Les accords se lisent à la communication et au cabinet seulement.</Notice>
            )}
          </section>
        )}
      </div>
    </>
  )
}
