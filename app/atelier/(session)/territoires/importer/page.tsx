import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeader } from '@/components/layout/page-header'
import { TerritoryImport } from '@/components/territory-import/territory-import'
import { loadTerritoryImport } from '@/lib/loaders/territory-import/place-names'

export const metadata: Metadata = { title: 'Importer un millésime' }

export default async function ImporterPage() {
  const { vintage } = await loadTerritoryImport()
  if (vintage === null) notFound()
  return (
    <>
      <PageHeader
        title="Importer un millésime"
        breadcrumb={[{ label: 'Territoires', href: '/atelier/territoires' }]}
      />
      <TerritoryImport vintage={vintage} />
    </>
  )
}
