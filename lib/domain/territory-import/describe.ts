import { joinFrench } from '../typography/list'
import type { Change, ChangeType, ImportPlan, PlanItem } from './plan'

/** The tables of a dry run, in the order in which they are read. */
export const changeGroups = [
  'refused',
  'merged',
  'absorbs',
  'created',
  'restored',
  'renamed',
  'cantons',
  'epci',
] as const satisfies ChangeType[]
export type ChangeGroup = (typeof changeGroups)[number]

export const changeGroupLabels: Record<ChangeGroup, [one: string, many: string]> = {
  refused: ['place laissée telle quelle', 'places laissées telles quelles'],
  merged: ['commune réunie à une autre', 'communes réunies à une autre'],
  absorbs: ['commune qui en reçoit d’autres', 'communes qui en reçoivent d’autres'],
  created: ['territoire créé', 'territoires créés'],
  restored: ['territoire rétabli', 'territoires rétablis'],
  renamed: ['territoire renommé', 'territoires renommés'],
  cantons: ['commune qui change de canton', 'communes qui changent de canton'],
  epci: ['commune qui change d’intercommunalité', 'communes qui changent d’intercommunalité'],
}

export const itemsOf = (plan: ImportPlan, group: ChangeGroup): PlanItem[] =>
  plan.items.filter(item => item.changes.some(change => change.type === group))

/** How many places really change: those refused are left as they are. */
export const changeCount = (plan: ImportPlan): number =>
  plan.items.filter(item => item.changes.some(change => change.type !== 'refused')).length

export type PlaceNames = ReadonlyMap<string, string>

const named = (names: PlaceNames, kind: string, code: string): string => names.get(`${kind}:${code}`) ?? code

/** One change as a person reads it. */
export const describeChange = (change: Change, names: PlaceNames): string => {
  const cantons = (codes: readonly string[]) =>
    codes.length === 0 ? 'aucun canton' : joinFrench(codes.map(code => named(names, 'canton', code)))
  switch (change.type) {
    case 'created':
      return change.cantons.length > 0 ? `nouvelle, dans ${cantons(change.cantons)}` : 'nouveau'
    case 'restored':
      return 'de nouveau en vigueur'
    case 'renamed':
      return `s’appelait « ${change.from} »`
    case 'merged':
      return `réunie à ${change.intoName} ; ses valeurs sont gardées`
    case 'absorbs':
      return `reçoit ${joinFrench(change.codes.map(code => named(names, 'commune', code)))} ; ses valeurs d’avant portent sur l’ancien périmètre`
    case 'cantons':
      return `de ${cantons(change.from)} à ${cantons(change.to)}`
    case 'epci':
      return `de ${change.from === null ? 'aucune intercommunalité' : named(names, 'epci', change.from)} à ${named(names, 'epci', change.to)}`
    case 'refused':
      return change.reason
  }
}
