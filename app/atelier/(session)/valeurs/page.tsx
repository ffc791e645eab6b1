import type { Metadata } from 'next'
import type { SearchParams } from '@/components/data-table/table-state'
import { readProposedCell } from '@/lib/domain/indicator/proposed-cell'
import { IndicatorGridPage, TerritoryGridPage, ValueStartPage } from './views'

export const metadata: Metadata = { title: 'Valeurs' }

const one = (value: string | readonly string[] | undefined): string | null =>
  (typeof value === 'string' ? value : value?.[0]) || null

/** Values as a spreadsheet: territories × periods of an indicator, or indicators × periods of a territory. */
export default async function ValeursPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await searchParams
  const indicator = one(params.indicateur)
  const territory = one(params.territoire)
  const period = one(params.periode)
  const proposed = readProposedCell({ indicator, territory, period, amount: one(params.valeur) })
  if (indicator) return <IndicatorGridPage code={indicator} inside={one(params.dans)} proposed={proposed} />
  if (territory)
    return <TerritoryGridPage territory={territory} service={one(params.service)} proposed={proposed} />
  return <ValueStartPage />
}
