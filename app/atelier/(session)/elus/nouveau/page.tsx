import type { Metadata } from 'next'
import { PageHeader } from '@/components/layout/page-header'
import { EluForm } from '@/components/record/elu-form'
import { loadEluForm } from '@/lib/loaders/record/forms'

export const metadata: Metadata = { title: 'Créer la fiche d’un élu' }

export default async function NouvelEluPage() {
  return (
    <>
      <PageHeader title="Créer la fiche d’un élu" breadcrumb={[{ label: 'Élus', href: '/atelier/elus' }]} />
      <EluForm {...(await loadEluForm(null))} />
    </>
  )
}
