import type { Metadata } from 'next'
import { PageHeader } from '@/components/layout/page-header'
import { GroupeForm } from '@/components/record/groupe-form'
import { loadGroupeForm } from '@/lib/loaders/record/forms'

export const metadata: Metadata = { title: 'Modifier le groupe' }

export default async function GroupePage({ params }: { params: Promise<{ id: string }> }) {
  const form = await loadGroupeForm((await params).id)
  return (
    <>
      <PageHeader
        title="Modifier le groupe"
        breadcrumb={[
          { label: 'Élus', href: '/atelier/elus' },
          { label: 'Groupes', href: '/atelier/elus/groupes' },
        ]}
      />
      <GroupeForm key={form.values.revision} {...form} />
    </>
  )
}
