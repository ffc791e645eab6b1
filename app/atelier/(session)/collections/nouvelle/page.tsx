import type { Metadata } from 'next'
import { CollectionForm } from '@/components/collection/collection-form'
import { EmptyState } from '@/components/feedback/empty-state'
import { PageHeader } from '@/components/layout/page-header'
import { loadCollectionForm } from '@/lib/loaders/collection/collections'

export const metadata: Metadata = { title: 'Nouvelle collection' }

export default async function NewCollectionPage() {
  const data = await loadCollectionForm(null)
  return (
    <>
      <PageHeader
        title="Nouvelle collection"
        breadcrumb={[{ label: 'Collections', href: '/atelier/collections' }]}
      />
      {data.modeles.length === 0 ? (
        <EmptyState title="Aucun modèle n’est publié">
          Publiez une version d’un modèle&nbsp;: la collection en partira.
        </EmptyState>
      ) : (
        <CollectionForm {...data} />
      )}
    </>
  )
}
