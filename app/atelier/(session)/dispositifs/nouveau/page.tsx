import type { Metadata } from 'next'
import { DispositifForm } from '@/components/dispositif/dispositif-form'
import { PageHeader } from '@/components/layout/page-header'
import { loadDispositifForm } from '@/lib/loaders/dispositif/form'

export const metadata: Metadata = { title: 'Créer un dispositif' }

export default async function NouveauDispositifPage() {
  const { name: _none, ...form } = await loadDispositifForm(null)
  return (
    <>
      <PageHeader
        title="Créer un dispositif"
        breadcrumb={[{ label: 'Dispositifs', href: '/atelier/dispositifs' }]}
      />
      <DispositifForm {...form} />
    </>
  )
}
