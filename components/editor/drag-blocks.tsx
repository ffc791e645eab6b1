'use client'

import {
  type Announcements,
  type CollisionDetection,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  type KeyboardCoordinateGetter,
  KeyboardSensor,
  PointerSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { GripVertical } from 'lucide-react'
import { createContext, type ReactNode, use, useId, useMemo, useState } from 'react'
import { dropPlace, type OrderItem, orderOf, placeSentence } from '@/components/editor/block-order'
import { usePageActions } from '@/components/editor/use-page-actions'
import { buttonStyle } from '@/components/ui/button-style'
import { cn } from '@/components/ui/cn'
import { blockTypeLabels } from '@/lib/domain/bilan/block-label'
import { plainText } from '@/lib/domain/bilan/plain-text'
import type { WorkingCopy } from '@/lib/domain/bilan/working-copy'

/** What is carried, for the items of the page to show where it would land. */
const Carried = createContext<{ order: readonly OrderItem[]; id: string | null }>({ order: [], id: null })

/** The pointer is over an item; with the keyboard, the item whose top it was sent to. */
const nearest: CollisionDetection = ({
  droppableContainers,
  droppableRects,
  pointerCoordinates,
  collisionRect,
}) => {
  const y = pointerCoordinates?.y ?? collisionRect.top
  const far = droppableContainers.flatMap(container => {
    const rect = droppableRects.get(container.id)
    if (!rect) return []
    const inside = pointerCoordinates !== null && y >= rect.top && y <= rect.bottom
    const value = inside
      ? 0
      : Math.min(Math.abs(rect.top - y), pointerCoordinates ? Math.abs(rect.bottom - y) : Infinity)
    return [{ id: container.id, data: { droppableContainer: container, value }, value }]
  })
  return far.toSorted((a, b) => a.value - b.value).slice(0, 1)
}

const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Arrows go from one item of the page to the next, whatever their heights. */
const walk =
  (order: readonly OrderItem[]): KeyboardCoordinateGetter =>
  (event, { context: { active, over, droppableRects } }) => {
    const step = steps[event.code]
    if (!step) return undefined
    event.preventDefault()
    const at = order.findIndex(item => item.id === (over?.id ?? active?.id))
    const rect = droppableRects.get(order[at + step]?.id ?? '')
    return rect && { x: rect.left, y: rect.top }
  }

const announcementsOf = (order: readonly OrderItem[]): Announcements => {
  const nameOf = (id: string | number) => order.find(item => item.id === id)?.name ?? 'Bloc'
  const taken = (id: string | number) => `${nameOf(id)} est pris. Les flèches le déplacent.`
  const landing = (id: string, over: string) => {
    const place = dropPlace(order, id, over)
    return place ? placeSentence(order, id, place) : 'sa place'
  }
  return {
    onDragStart: ({ active }) => taken(active.id),
    onDragOver: ({ active, over }) => {
      if (!over || over.id === active.id) return taken(active.id)
      return `${nameOf(active.id)}\u00a0: ${landing(String(active.id), String(over.id))}.`
    },
    onDragEnd: ({ active, over }) =>
      over
        ? `${nameOf(active.id)} est posé\u00a0: ${landing(String(active.id), String(over.id))}.`
        : `${nameOf(active.id)} est reposé à sa place.`,
    onDragCancel: ({ active }) => `Déplacement abandonné\u00a0: ${nameOf(active.id)} n’a pas bougé.`,
  }
}

const instructions = {
  draggable:
    'Pour déplacer ce bloc, appuyez sur Espace, puis sur les flèches haut et bas, puis de nouveau sur Espace. Échap abandonne.',
}

/** The blocks of the page can be carried, in their rubrique or to another, by pointer or by keyboard. */
export const DragBlocks = ({ copy, children }: { copy: WorkingCopy; children: ReactNode }) => {
  const { move } = usePageActions()
  const id = useId()
  const [carried, setCarried] = useState<string | null>(null)
  const order = useMemo(() => orderOf(copy.rubriques.map(namedRubrique)), [copy.rubriques])
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: walk(order) }),
  )
  const announcements = useMemo(() => announcementsOf(order), [order])
  const drop = ({ active, over }: DragEndEvent) => {
    setCarried(null)
    const place = over && dropPlace(order, String(active.id), String(over.id))
    if (place) move(String(active.id), place)
  }
  const value = useMemo(() => ({ order, id: carried }), [order, carried])
  return (
    <DndContext
      id={id}
      sensors={sensors}
      collisionDetection={nearest}
      accessibility={{ announcements, screenReaderInstructions: instructions }}
      onDragStart={({ active }) => setCarried(String(active.id))}
      onDragEnd={drop}
      onDragCancel={() => setCarried(null)}
    >
      <Carried value={value}>{children}</Carried>
      <DragOverlay dropAnimation={null}>
        {carried && (
          <span className="inline-flex items-center gap-2 rounded-md border border-accent bg-sheet px-3 py-2 text-sm font-semibold shadow-lift">
            <GripVertical aria-hidden="true" className="size-4" />
            {order.find(item => item.id === carried)?.name}
          </span>
        )}
      </DragOverlay>
    </DndContext>
  )
}

const namedRubrique = ({ id, title, blocks }: WorkingCopy['rubriques'][number], index: number) => ({
  id,
  name: plainText(title).trim() || `Rubrique ${index + 1}`,
  blocks: blocks.map(block => ({ id: block.id, name: blockTypeLabels[block.type] })),
})

/** A line where the carried block would land: below what is above it, above what is below it. */
export const DropTarget = ({ id, children }: { id: string; children: ReactNode }) => {
  const { order, id: carried } = use(Carried)
  const { setNodeRef, isOver } = useDroppable({ id })
  const place = isOver && carried ? dropPlace(order, carried, id) : null
  const fromAbove = order.findIndex(item => item.id === carried) < order.findIndex(item => item.id === id)
  return (
    <div
      ref={setNodeRef}
      className={cn(
        'relative',
        carried === id && 'opacity-50',
        place && 'before:absolute before:inset-x-0 before:h-0.5 before:bg-accent',
        place && (fromAbove ? 'before:-bottom-1.5' : 'before:-top-1.5'),
      )}
    >
      {children}
    </div>
  )
}

/** What a block is carried by. */
export const DragHandle = ({ id, name }: { id: string; name: string }) => {
  const { setNodeRef, listeners, attributes } = useDraggable({ id })
  return (
    <button
      type="button"
      ref={setNodeRef}
      {...attributes}
      {...listeners}
      data-handle
      aria-label={`Déplacer : ${name}`}
      aria-roledescription="bloc à déplacer"
      className={buttonStyle('quiet', 'small', 'aspect-square cursor-grab touch-none px-0!')}
    >
      <GripVertical aria-hidden="true" />
    </button>
  )
}
