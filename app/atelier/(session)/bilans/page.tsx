import type { Metadata } from 'next'
import { BilanOverview } from '@/components/bilan/bilan-overview'
import type { SearchParams } from '@/components/data-table/table-state'
import { PageHeader } from '@/components/layout/page-header'
import { loadBilans } from '@/lib/loaders/bilan/list'

export const metadata: Metadata = { title: 'Bilans' }

export default async function BilansPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { rows } = await loadBilans()
  return (
    <>
      <PageHeader title="Bilans" />
      <BilanOverview rows={rows} params={await searchParams} basePath="/atelier/bilans" />
    </>
  )
}
