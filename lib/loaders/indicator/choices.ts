import 'server-only'
import { db } from '@/lib/data/client'
import { listIndicatorNames, listPlaces } from '@/lib/data/indicator/grid-records'
import { groupBy } from '@/lib/domain/shared/group-by'
import { territoryKey, territoryLabel } from '@/lib/domain/territory/label'
import { capitalize } from '@/lib/domain/typography/sentence'
import { requirePermission } from '../record/gate'

export type Choice = { value: string; label: string }
export type ChoiceGroup = { label: string; own: boolean; choices: Choice[] }

/** What a grid may be opened on: indicators by service (the person's own first), then the département and cantons. */
export const loadValueChoices = async () => {
  const viewer = await requirePermission('record.read')
  const [indicators, places] = await Promise.all([listIndicatorNames(db()), listPlaces(db())])
  const groups: ChoiceGroup[] = [
    ...groupBy(indicators, ({ service }) => service?.name ?? 'Sans service'),
  ].map(([label, members]) => ({
    label,
    own: members.some(({ serviceId }) => serviceId !== null && viewer.serviceIds.includes(serviceId)),
    choices: members.map(({ code, labelMany }) => ({ value: code, label: labelMany })),
  }))
  return {
    indicators: groups.toSorted(
      (a, b) => Number(b.own) - Number(a.own) || a.label.localeCompare(b.label, 'fr'),
    ),
    places: places.map(
      (place): Choice => ({ value: territoryKey(place), label: capitalize(territoryLabel(place)) }),
    ),
  }
}
export type ValueChoices = Awaited<ReturnType<typeof loadValueChoices>>
