import type { Metadata } from 'next'
import { TableSearch } from '@/components/data-table/table-search'
import type { SearchParams } from '@/components/data-table/table-state'
import { Notice } from '@/components/feedback/notice'
import { PageHeader } from '@/components/layout/page-header'
import { WhereUsed } from '@/components/proposal/where-used'
import { readPage } from '@/components/record/read-page'
import { RecordFacts } from '@/components/record/record-facts'
import { TerritoryPlaces } from '@/components/record/territory-places'
import { TerritoryValueTable } from '@/components/record/territory-value-table'
import { AppLink } from '@/components/ui/app-link'
import { decimal } from '@/lib/domain/figure/decimal'
import { printNumber } from '@/lib/domain/figure/number'
import { territoryKindLabels } from '@/lib/domain/record/table/territories'
import { loadTerritory } from '@/lib/loaders/record/territory'

export const metadata: Metadata = { title: 'Territoire' }

type Props = { params: Promise<{ niveau: string; code: string }>; searchParams: Promise<SearchParams> }

/** A territory: who lies where, and everything that is counted there. */
export default async function TerritoirePage({ params, searchParams }: Props) {
  const { niveau, code } = await params
  const page = await readPage(searchParams, { sortable: ['indicateur'] })
  const { territory, list, used } = await loadTerritory(niveau, code, page.state)
  const basePath = `/atelier/territoires/${territory.kind}/${territory.code}`
  const people =
    territory.population === null
      ? null
      : `${printNumber(decimal(territory.population))}${territory.populationYear ? ` (${territory.populationYear})` : ''}`
  return (
    <>
      <PageHeader
        title={territory.name}
        breadcrumb={[{ label: 'Territoires', href: '/atelier/territoires' }]}
        meta={
          <>
            <span>{territoryKindLabels[territory.kind][0]}</span>
            <span className="tabular">{territory.code}</span>
          </>
        }
      />
      <div className="grid gap-10">
        {territory.succeededBy && (
          <Notice tone="info" title={`${territory.name} est réunie à ${territory.succeededBy.name}`}>
            Ses valeurs sont gardées ici.{' '}
            <AppLink
              href={`/atelier/territoires/${territory.succeededBy.kind}/${territory.succeededBy.code}`}
              className="text-link"
            >
              Voir {territory.succeededBy.name}
            </AppLink>
          </Notice>
        )}
        <RecordFacts
          facts={[
            ['Habitants', people],
            ['Découpage', `Millésime ${territory.vintage}`],
            ...(territory.epci ? [['Intercommunalité', territory.epci.name] as const] : []),
            ...(territory.variants.length > 0
              ? [['Autres noms', territory.variants.map(({ name }) => name).join(', ')] as const]
              : []),
          ]}
        />
        <TerritoryPlaces territory={territory} />
        <section aria-labelledby="valeurs">
          <h2 id="valeurs" className="mb-3 text-lg">
            Valeurs
          </h2>
          <TableSearch
            state={page.state}
            params={page.params}
            basePath={basePath}
            label="Chercher un indicateur"
          />
          <TerritoryValueTable {...page} {...list} basePath={basePath} />
        </section>
        <WhereUsed {...used} subject="Ce territoire" />
      </div>
    </>
  )
}
