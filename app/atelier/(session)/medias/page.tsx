import type { Metadata } from 'next'
import { EmptyState } from '@/components/feedback/empty-state'
import { PageHeader } from '@/components/layout/page-header'
import { loadMedias } from '@/lib/loaders/record/lists'

export const metadata: Metadata = { title: 'Médias' }

export default async function MediasPage() {
  const medias = await loadMedias()
  return (
    <>
      <PageHeader title="Médias" />
      {medias.length === 0 ? (
        <EmptyState title="Aucune photo pour l’instant">
          Les bilans se composent sans photo : leur couverture est typographique. Le dépôt de photos, avec
          leurs crédits et leurs consentements, arrive avec la prochaine version.
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {medias.map(media => (
            <li key={media.id} className="py-2">
              {media.fileName}{' '}
              <span className="text-sm text-ink-soft">{media.credit ?? 'crédit à compléter'}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
