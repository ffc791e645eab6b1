import type { Metadata } from 'next'
import { PageHeader } from '@/components/layout/page-header'
import { GroupeForm } from '@/components/record/groupe-form'
import { loadGroupeForm } from '@/lib/loaders/record/forms'

export const metadata: Metadata = { title: 'Modifier le groupe' }

export default async function ModifierGroupePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const form = await loadGroupeForm(id)
  return (
    <>
      <PageHeader
        title="Modifier le groupe"
        breadcrumb={[
          { label: 'Groupes', href: '/atelier/elus/groupes' },
          { label: form.values.name, href: `/atelier/elus/groupes/${id}` },
        ]}
      />
      <GroupeForm key={form.values.revision} {...form} />
    </>
  )
}
