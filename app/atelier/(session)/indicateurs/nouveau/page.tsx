import type { Metadata } from 'next'
import { PageHeader } from '@/components/layout/page-header'
import { IndicatorForm } from '@/components/record/indicator-form'
import { loadIndicatorForm } from '@/lib/loaders/record/forms'

export const metadata: Metadata = { title: 'Créer un indicateur' }

export default async function NouvelIndicateurPage() {
  return (
    <>
      <PageHeader
        title="Créer un indicateur"
        breadcrumb={[{ label: 'Indicateurs', href: '/atelier/indicateurs' }]}
      />
      <IndicatorForm {...(await loadIndicatorForm(null))} />
    </>
  )
}
