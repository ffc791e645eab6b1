import type { Block } from '@/lib/domain/bilan/block'
import { collectReferences, collectTokens } from '@/lib/domain/bilan/collect-references'
import { valueNeeds } from '@/lib/domain/figure/needs'
import type { Prisma } from '@/prisma/generated/client'
import type { KnownRecords } from './known-records'

/** Keys of the edition’s own territory and of its département: « self » is stored under its real name. */
export type OwnKeys = { self: string; departement: string }

type ReferenceRow = Prisma.BlockReferenceCreateManyInput

/** Rows of « où est-ce utilisé ? » for a block. A rank depends on every territory of a kind: `canton:*`. */
export const referenceRows = (
  editionId: string,
  block: Block,
  known: KnownRecords,
  own: OwnKeys,
): ReferenceRow[] => {
  const base = { editionId, blockId: block.id }
  const { dispositifs, medias, places } = collectReferences(block)
  const figures = new Map<string, ReferenceRow>()
  for (const need of collectTokens(block).flatMap(valueNeeds)) {
    const territoryKey = keyOf(need.territory, need.of, own)
    figures.set(`${need.indicator} ${territoryKey} ${need.period}`, {
      ...base,
      kind: 'indicator',
      indicatorId: known.indicators.get(need.indicator),
      territoryKey,
      periodKey: need.period,
    })
  }
  return [
    ...figures.values(),
    ...dispositifs.map(
      (code): ReferenceRow => ({ ...base, kind: 'dispositif', dispositifId: known.dispositifs.get(code) }),
    ),
    ...medias.map((mediaId): ReferenceRow => ({ ...base, kind: 'media', mediaId })),
    ...places.map(
      (place): ReferenceRow => ({ ...base, kind: 'territory', territoryKey: keyOf(place, place, own) }),
    ),
  ]
}

/** The stored key of a place that a token names. */
export const keyOf = (territory: string, of: string, own: OwnKeys): string => {
  if (territory === 'self') return own.self
  if (territory === 'departement') return own.departement
  if (territory !== 'siblings') return territory
  const [kind] = (of === 'self' ? own.self : of).split(':')
  return `${kind}:*`
}
