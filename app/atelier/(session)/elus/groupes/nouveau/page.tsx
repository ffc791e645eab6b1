import type { Metadata } from 'next'
import { PageHeader } from '@/components/layout/page-header'
import { GroupeForm } from '@/components/record/groupe-form'
import { loadGroupeForm } from '@/lib/loaders/record/forms'

export const metadata: Metadata = { title: 'Créer un groupe' }

export default async function NouveauGroupePage() {
  const form = await loadGroupeForm(null)
  return (
    <>
      <PageHeader
        title="Créer un groupe"
        breadcrumb={[
          { label: 'Élus', href: '/atelier/elus' },
          { label: 'Groupes', href: '/atelier/elus/groupes' },
        ]}
      />
      <GroupeForm key={form.values.revision} {...form} />
    </>
  )
}
