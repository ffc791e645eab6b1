import type { Metadata } from 'next'
import { TableSearch } from '@/components/data-table/table-search'
import type { SearchParams } from '@/components/data-table/table-state'
import { PageHeader } from '@/components/layout/page-header'
import { readPage } from '@/components/record/read-page'
import { RecordFacts } from '@/components/record/record-facts'
import { ValueTable } from '@/components/record/value-table'
import { loadIndicator } from '@/lib/loaders/record/values'

export const metadata: Metadata = { title: 'Indicateur' }

type Props = { params: Promise<{ code: string }>; searchParams: Promise<SearchParams> }

/** An indicator: what is counted, and its current values. */
export default async function IndicateurPage({ params, searchParams }: Props) {
  const { code } = await params
  const page = await readPage(searchParams, { sortable: ['territoire'] })
  const { indicator, ...list } = await loadIndicator(code, page.state)
  const basePath = `/atelier/indicateurs/${indicator.code}`
  return (
    <>
      <PageHeader
        title={indicator.labelMany}
        breadcrumb={[{ label: 'Indicateurs', href: '/atelier/indicateurs' }]}
      />
      <div className="grid gap-10">
        <RecordFacts
          facts={[
            ['Au singulier', indicator.labelOne],
            ['Définition', indicator.definition],
            ['Méthode', indicator.method],
            ['Service', indicator.service?.name],
            ['Dispositif', indicator.dispositif?.name],
          ]}
        />
        <section aria-labelledby="valeurs">
          <h2 id="valeurs" className="mb-3 text-lg">
            Valeurs
          </h2>
          <TableSearch
            state={page.state}
            params={page.params}
            basePath={basePath}
            label="Chercher un territoire"
          />
          <ValueTable {...page} {...list} basePath={basePath} code={indicator.code} />
        </section>
      </div>
    </>
  )
}
