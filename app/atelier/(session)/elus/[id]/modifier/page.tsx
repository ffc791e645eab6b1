import type { Metadata } from 'next'
import { PageHeader } from '@/components/layout/page-header'
import { EluForm } from '@/components/record/elu-form'
import { loadEluForm } from '@/lib/loaders/record/forms'

export const metadata: Metadata = { title: 'Modifier la fiche d’un élu' }

export default async function ModifierEluPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const form = await loadEluForm(id)
  return (
    <>
      <PageHeader
        title="Modifier la fiche"
        breadcrumb={[
          { label: 'Élus', href: '/atelier/elus' },
          { label: form.values.printedName, href: `/atelier/elus/${id}` },
        ]}
      />
      <EluForm key={form.values.revision} {...form} />
    </>
  )
}
