import type { Metadata } from 'next'
import { DispositifForm } from '@/components/dispositif/dispositif-form'
import { PageHeader } from '@/components/layout/page-header'
import { loadDispositifForm } from '@/lib/loaders/dispositif/form'

export const metadata: Metadata = { title: 'Modifier un dispositif' }

export default async function ModifierDispositifPage({ params }: { params: Promise<{ code: string }> }) {
  const { code } = await params
  const { name, ...form } = await loadDispositifForm(code)
  return (
    <>
      <PageHeader
        title="Modifier le dispositif"
        breadcrumb={[
          { label: 'Dispositifs', href: '/atelier/dispositifs' },
          { label: name ?? code, href: `/atelier/dispositifs/${code}` },
        ]}
      />
      <DispositifForm {...form} />
    </>
  )
}
