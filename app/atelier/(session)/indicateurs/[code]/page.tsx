import type { Metadata } from 'next'
import { TableSearch } from '@/components/data-table/table-search'
import type { SearchParams } from '@/components/data-table/table-state'
import { WhereUsed } from '@/components/proposal/where-used'
import { readPage } from '@/components/record/read-page'
import { RecordFacts } from '@/components/record/record-facts'
import { RecordHead } from '@/components/record/record-head'
import { TableTools } from '@/components/record/table-tools'
import { ValueTable } from '@/components/record/value-table'
import { LinkButton } from '@/components/ui/link-button'
import { aggregationLabels, moneyStageLabels } from '@/lib/domain/indicator/aggregation-label'
import { valueTable } from '@/lib/domain/record/table/values'
import { loadUses } from '@/lib/loaders/proposal/where-used'
import { loadIndicator } from '@/lib/loaders/record/values'

export const metadata: Metadata = { title: 'Indicateur' }

type Props = { params: Promise<{ code: string }>; searchParams: Promise<SearchParams> }

/** An indicator: what is counted, and its current values. */
export default async function IndicateurPage({ params, searchParams }: Props) {
  const { code } = await params
  const page = await readPage(searchParams, valueTable)
  const { indicator, list, canEdit, canEnter } = await loadIndicator(code, page.state)
  const used = await loadUses('indicator', indicator.id)
  const basePath = `/atelier/indicateurs/${indicator.code}`
  return (
    <>
      <RecordHead
        kind="indicator"
        id={indicator.id}
        title={indicator.labelMany}
        breadcrumb={[{ label: 'Indicateurs', href: '/atelier/indicateurs' }]}
        // Below the values, some ten screens away on a phone.
        meta={
          <a href="#utilisations" className="inline-block py-0.5 text-link">
            Où est-ce imprimé&#8239;?
          </a>
        }
        canEdit={canEdit}
        editHref={`${basePath}/modifier`}
        archived={
          indicator.archivedAt
            ? {
                title: 'Cet indicateur est archivé',
                says: 'Ce qui l’imprime déjà ne change pas\u202f; on ne le propose plus dans les brouillons.',
              }
            : null
        }
        primary={
          <LinkButton href={`${basePath}/valeurs`} variant={canEnter ? 'primary' : 'secondary'}>
            {canEnter ? 'Saisir des valeurs' : 'Ouvrir la grille'}
          </LinkButton>
        }
      />
      <div className="grid gap-10">
        <RecordFacts
          facts={[
            ['Au singulier', indicator.labelOne],
            ['Définition', indicator.definition],
            ['Méthode', indicator.method],
            ['Service', indicator.service?.name],
            ['Dispositif', indicator.dispositif?.name],
            ['Entre territoires', aggregationLabels[indicator.territoryAggregation]],
            ['Entre périodes', aggregationLabels[indicator.periodAggregation]],
            ...(indicator.moneyStage ? [['Montant', moneyStageLabels[indicator.moneyStage]] as const] : []),
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
          >
            <TableTools
              spec={valueTable}
              shown={page.shown}
              basePath={basePath}
              params={page.params}
              about={{ indicateur: indicator.code }}
            />
          </TableSearch>
          <ValueTable {...page} {...list} basePath={basePath} code={indicator.code} />
        </section>
        <WhereUsed {...used} subject="Cet indicateur" />
      </div>
    </>
  )
}
