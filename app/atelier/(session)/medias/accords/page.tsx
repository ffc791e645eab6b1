import type { Metadata } from 'next'
import { EmptyState } from '@/components/feedback/empty-state'
import { PageHeader } from '@/components/layout/page-header'
import { ConsentLines } from '@/components/media/consent-lines'
import { longDate } from '@/lib/domain/calendar/paris-date'
import { loadConsentLists } from '@/lib/loaders/media/consents'

export const metadata: Metadata = { title: 'Accords des personnes' }

const days = (count: number): string =>
  count === 0 ? 'dernier jour aujourd’hui' : `encore ${count} jour${count > 1 ? 's' : ''}`

/** What to ask for again, the most urgent first. */
export default async function AccordsPage() {
  const lists = await loadConsentLists()
  const none = Object.values(lists).every(list => list.length === 0)
  return (
    <>
      <PageHeader title="Accords des personnes" breadcrumb={[{ label: 'Médias', href: '/atelier/medias' }]} />
      {none && (
        <EmptyState title="Tous les accords sont en cours">
          Les accords qui finissent dans moins de 90&nbsp;jours, échus, retirés ou manquants paraîtront ici.
        </EmptyState>
      )}
      <div className="grid max-w-4xl gap-10">
        <ConsentLines
          title="Manquants"
          lines={lists.missing.map(line => ({
            ...line,
            key: line.mediaId,
            detail: 'aucun accord enregistré',
          }))}
        />
        <ConsentLines
          title="Retirés"
          lines={lists.withdrawn.map(line => ({
            ...line,
            key: line.consentId,
            detail: line.withdrawnOn ? `retiré le ${longDate(line.withdrawnOn)}` : 'retiré',
          }))}
        />
        <ConsentLines
          title="Échus"
          lines={lists.ended.map(line => ({
            ...line,
            key: line.consentId,
            detail: line.endsOn ? `échu depuis le ${longDate(line.endsOn)}` : 'échu',
          }))}
        />
        <ConsentLines
          title="À renouveler dans les 90&nbsp;jours"
          lines={lists.ending.map(line => ({
            ...line,
            key: line.consentId,
            detail: line.endsOn ? `jusqu’au ${longDate(line.endsOn)} (${days(line.daysLeft ?? 0)})` : '',
          }))}
        />
      </div>
    </>
  )
}
