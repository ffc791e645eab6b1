import type { Metadata } from 'next'
import { BilanOverview } from '@/components/bilan/bilan-overview'
import type { SearchParams } from '@/components/data-table/table-state'
import { KeptElsewhere } from '@/components/editor/kept-elsewhere'
import { PageHeader } from '@/components/layout/page-header'
import { LinkButton } from '@/components/ui/link-button'
import { can } from '@/lib/domain/policy/can'
import { loadBilans } from '@/lib/loaders/bilan/list'

export const metadata: Metadata = { title: 'Bilans' }

export default async function BilansPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { rows, viewer } = await loadBilans()
  return (
    <>
      <PageHeader
        title="Bilans"
        actions={
          can(viewer, 'record.read') ? <LinkButton href="/atelier/collections">Collections</LinkButton> : null
        }
      />
      <KeptElsewhere userId={viewer.id} />
      <BilanOverview rows={rows} params={await searchParams} basePath="/atelier/bilans" />
    </>
  )
}
