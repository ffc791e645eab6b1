import { EmptyState } from '@/components/feedback/empty-state'
import { GridScreen } from '@/components/indicator/grid/grid-screen'
import { ValuePicker } from '@/components/indicator/grid/value-picker'
import { PageHeader } from '@/components/layout/page-header'
import { AppLink } from '@/components/ui/app-link'
import { LinkButton } from '@/components/ui/link-button'
import { aggregationLabels } from '@/lib/domain/indicator/aggregation-label'
import type { ProposedCell } from '@/lib/domain/indicator/proposed-cell'
import { counted } from '@/lib/domain/typography/counted'
import { loadValueChoices } from '@/lib/loaders/indicator/choices'
import { loadIndicatorGrid, loadTerritoryGrid } from '@/lib/loaders/indicator/grid'

const home = { label: 'Valeurs', href: '/atelier/valeurs' }

/** Territories × periods of one indicator. */
export const IndicatorGridPage = async ({
  code,
  inside,
  proposed,
}: {
  code: string
  inside: string | null
  proposed: ProposedCell | null
}) => {
  const [choices, grid] = await Promise.all([loadValueChoices(), loadIndicatorGrid(code, inside)])
  if (!grid) return <NoPlace />
  const indicator = grid.data.indicators[code]
  return (
    <>
      <PageHeader
        title={grid.title}
        breadcrumb={[home]}
        meta={
          indicator && (
            <>
              {indicator.service && <span>{indicator.service}</span>}
              {indicator.unit && <span>en {indicator.unit}</span>}
              <span>
                Entre territoires : {aggregationLabels[indicator.territoryAggregation].toLowerCase()}
              </span>
              <span>Entre périodes : {aggregationLabels[indicator.periodAggregation].toLowerCase()}</span>
              {indicator.threshold !== null && <span>Petits effectifs : moins de {indicator.threshold}</span>}
            </>
          )
        }
        actions={
          <LinkButton href={`/atelier/indicateurs/${code}`} variant="quiet">
            Voir l’indicateur
          </LinkButton>
        }
      />
      <ValuePicker
        choices={choices}
        indicator={code}
        territory={null}
        within={{ label: 'Territoires montrés', name: 'dans', value: grid.inside, choices: grid.insides }}
      />
      <GridScreen
        key={`${code} ${grid.inside} ${JSON.stringify(proposed)}`}
        data={grid.data}
        proposed={proposed}
        label={`${grid.title}, par territoire et par période`}
      />
    </>
  )
}

/** Indicators × periods of one territory. */
export const TerritoryGridPage = async ({
  territory,
  service,
  proposed,
}: {
  territory: string
  service: string | null
  proposed: ProposedCell | null
}) => {
  const [choices, grid] = await Promise.all([loadValueChoices(), loadTerritoryGrid(territory, service)])
  return (
    <>
      <PageHeader
        title={grid.title.charAt(0).toLocaleUpperCase('fr') + grid.title.slice(1)}
        breadcrumb={[home]}
        meta={<span>{counted(grid.data.rows.length, 'indicateur', 'indicateurs')}</span>}
      />
      <ValuePicker
        choices={choices}
        indicator={null}
        territory={territory}
        within={{
          label: 'Service',
          name: 'service',
          value: service ?? '',
          choices: [
            { value: '', label: 'Tous les services' },
            ...grid.services.map(({ code, name }) => ({ value: code, label: name })),
          ],
        }}
      />
      <GridScreen
        key={`${territory} ${service ?? ''} ${JSON.stringify(proposed)}`}
        data={grid.data}
        proposed={proposed}
        label={`${grid.title}, par indicateur et par période`}
      />
    </>
  )
}

/** Where to begin: the indicators of one's own service first. */
export const ValueStartPage = async () => {
  const choices = await loadValueChoices()
  if (choices.indicators.length === 0 || choices.places.length === 0) return <NoPlace />
  return (
    <>
      <PageHeader
        title="Valeurs"
        meta={<span>Saisir, coller depuis un tableur, corriger et certifier, avec tout l’historique.</span>}
      />
      <ValuePicker choices={choices} indicator={null} territory={null} />
      <div className="grid max-w-6xl gap-x-10 gap-y-6 md:grid-cols-2 xl:grid-cols-3">
        {choices.indicators.map(group => (
          <section key={group.label}>
            <h2 className="border-b border-line pb-1 text-base">
              {group.label}
              {group.own && <span className="font-normal text-ink-soft"> · le vôtre</span>}
            </h2>
            <ul className="max-h-80 overflow-y-auto">
              {group.choices.map(choice => (
                <li key={choice.value}>
                  <AppLink
                    href={`/atelier/valeurs?indicateur=${choice.value}`}
                    className="block py-1 hover:underline hover:underline-offset-4 max-md:py-2.5"
                  >
                    {choice.label}
                  </AppLink>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

const NoPlace = () => (
  <>
    <PageHeader title="Valeurs" />
    <EmptyState title="Rien à saisir pour l’instant">
      Les territoires et les indicateurs viennent d’abord : dès qu’ils existent, leurs valeurs se saisissent
      ici.
    </EmptyState>
  </>
)
