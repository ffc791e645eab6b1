import type { Metadata } from 'next'
import { CollectionForm } from '@/components/collection/collection-form'
import { PageHeader } from '@/components/layout/page-header'
import { loadCollectionForm } from '@/lib/loaders/collection/collections'

export const metadata: Metadata = { title: 'Modifier la collection' }

export default async function EditCollectionPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  const data = await loadCollectionForm(slug)
  return (
    <>
      <PageHeader
        title="Modifier la collection"
        breadcrumb={[
          { label: 'Collections', href: '/atelier/collections' },
          { label: data.title ?? '', href: `/atelier/collections/${slug}` },
        ]}
      />
      <CollectionForm {...data} />
    </>
  )
}
