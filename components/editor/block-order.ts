import type { Place } from '@/components/editor/page-history'

/** The page as one list: the head of each rubrique, then its blocks. A block belongs to the head above it. */
export type OrderItem = { id: string; kind: 'rubrique' | 'block'; name: string }

type Rubriques = readonly { id: string; name: string; blocks: readonly { id: string; name: string }[] }[]

export const orderOf = (rubriques: Rubriques): OrderItem[] =>
  rubriques.flatMap(({ id, name, blocks }) => [
    { id, kind: 'rubrique' as const, name },
    ...blocks.map(block => ({ id: block.id, kind: 'block' as const, name: block.name })),
  ])

/**
 * Where a block goes when it is let go on another item: over a head, to the top of that rubrique when it comes from
 * below, to the end of the one before when it comes from above; over a block, to its place. Null: it stays.
 */
export const dropPlace = (order: readonly OrderItem[], blockId: string, overId: string): Place | null => {
  const from = order.findIndex(item => item.id === blockId)
  const over = order.findIndex(item => item.id === overId)
  if (from < 0 || over < 0 || from === over) return null
  const others = order.filter(item => item.id !== blockId)
  const target = others.findIndex(item => item.id === overId)
  // Coming from above it lands after what it is let go on, from below before it; the first head has nothing before it.
  const at = from < over ? target + 1 : others[target]?.kind === 'rubrique' && target === 0 ? 1 : target
  return placeAt(others.toSpliced(at, 0, { id: blockId, kind: 'block', name: '' }), blockId)
}

const placeAt = (order: readonly OrderItem[], blockId: string): Place | null => {
  let rubriqueId: string | null = null
  let position = 0
  for (const { id, kind } of order) {
    if (kind === 'rubrique') rubriqueId = id
    position = kind === 'rubrique' ? 0 : position + 1
    if (id === blockId) return rubriqueId === null ? null : { rubriqueId, position }
  }
  return null
}

/** « rubrique Culture, 2e place sur 3 »: where it would land, said while it is carried. */
export const placeSentence = (order: readonly OrderItem[], blockId: string, place: Place): string => {
  const rubrique = order.find(item => item.id === place.rubriqueId)
  const start = order.findIndex(item => item.id === place.rubriqueId)
  const next = order.findIndex((item, index) => index > start && item.kind === 'rubrique')
  const inside = order.slice(start + 1, next < 0 ? order.length : next).filter(item => item.id !== blockId)
  const rank = place.position === 1 ? '1re' : `${place.position}e`
  return `rubrique ${rubrique?.name ?? ''}, ${rank} place sur ${inside.length + 1}`
}
