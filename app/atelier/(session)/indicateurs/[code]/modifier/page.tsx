import type { Metadata } from 'next'
import { PageHeader } from '@/components/layout/page-header'
import { IndicatorForm } from '@/components/record/indicator-form'
import { loadIndicatorForm } from '@/lib/loaders/record/forms'

export const metadata: Metadata = { title: 'Modifier un indicateur' }

export default async function ModifierIndicateurPage({ params }: { params: Promise<{ code: string }> }) {
  const { code } = await params
  const form = await loadIndicatorForm(code)
  return (
    <>
      <PageHeader
        title="Modifier l’indicateur"
        breadcrumb={[
          { label: 'Indicateurs', href: '/atelier/indicateurs' },
          { label: form.values.labelMany, href: `/atelier/indicateurs/${code}` },
        ]}
      />
      <IndicatorForm key={form.values.revision} {...form} />
    </>
  )
}
