import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BilanHeader } from '@/components/bilan/bilan-header'
import { bilanPath } from '@/components/bilan/bilan-path'
import { Decisions } from '@/components/bilan/decisions'
import { Drafting } from '@/components/editor/drafting'
import { Notice } from '@/components/feedback/notice'
import { LinkButton } from '@/components/ui/link-button'
import { requireViewer } from '@/lib/auth/viewer'
import { loadFollowUp, shownTabs } from '@/lib/loaders/bilan/follow-up'
import { loadDraftOf } from '@/lib/loaders/edition/draft'

export const metadata: Metadata = { title: 'Rédiger' }

type Params = { params: Promise<{ collection: string; territoire: string }> }

export default async function DraftPage({ params }: Params) {
  const { collection, territoire } = await params
  const found = await loadFollowUp(collection, territoire)
  const tabs = shownTabs(found)
  if (!tabs.includes('rediger')) notFound()
  const copy = await loadDraftOf(found.edition.id)
  const path = bilanPath(collection, territoire)
  const target = {
    editionId: found.edition.id,
    lock: found.edition.lock,
    manifest: '',
    draftPath: `${path}/rediger`,
  }
  return (
    <>
      <BilanHeader
        place={found.place}
        edition={found.edition}
        tab="rediger"
        tabs={tabs}
        actions={
          <>
            {found.canEdit && (
              <LinkButton variant="quiet" href={`${path}/reprendre`}>
                Reprendre un document
              </LinkButton>
            )}
            <Decisions
              offers={found.decisions.filter(
                ({ transition }) => transition === 'submit' || transition === 'takeBack',
              )}
              target={target}
            />
          </>
        }
      />
      {!found.canEdit && (
        <div className="mb-6">
          <Notice tone="info" title="Ce bilan n’est plus un brouillon">
            Ses blocs se lisent ici mais ne se modifient pas. Pour les changer, reprenez le bilan : il
            redeviendra un brouillon.
          </Notice>
        </div>
      )}
      <Drafting
        place={found.place.territory.label}
        copy={copy}
        editable={found.canEdit}
        viewerId={(await requireViewer()).id}
      />
    </>
  )
}
