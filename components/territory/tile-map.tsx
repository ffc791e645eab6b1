'use client'

import { LateShape } from '@/components/feedback/late-mark'
import { StatusShape } from '@/components/feedback/status-shape'
import { TileKeys } from '@/components/territory/tile-keys'
import { tileLabel } from '@/components/territory/tile-label'
import { tileLooks, unstartedLook } from '@/components/territory/tile-look'
import { AppLink } from '@/components/ui/app-link'
import { cn } from '@/components/ui/cn'
import { type Status, statusLabels } from '@/lib/domain/edition/status'

export type Tile = {
  code: string
  slug: string
  name: string
  /** Starts at 1. */
  column: number
  row: number
  /** `null`: no edition yet. Left out: the map does not speak of states. */
  status?: Status | null
  late?: boolean
  href?: string
}

export type TileMapProps = {
  /** What the map shows: « Les bilans par canton ». */
  label: string
  tiles: readonly Tile[]
  /** Slug of the selected tile. */
  selected?: string
  className?: string
}

const spoken = ({ name, status, late }: Tile): string => {
  const state =
    status === undefined ? '' : ` — ${status === null ? 'Pas encore commencé' : statusLabels[status]}`
  return `${name}${state}${late ? ', en retard' : ''}`
}

/** The département as a case of type: one compartment of equal size per canton, darker as its bilan nears print. */
export function TileMap({ label, tiles, selected, className }: TileMapProps) {
  const columns = Math.max(1, ...tiles.map(tile => tile.column))
  const byPlace = [...tiles].sort((a, b) => a.row - b.row || a.column - b.column)
  return (
    <div className={cn('@container', className)}>
      <TileKeys>
        <ul
          aria-label={label}
          className="grid gap-0.5 @md:gap-1"
          style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
        >
          {byPlace.map(tile => (
            <li key={tile.code} style={{ gridColumn: tile.column, gridRow: tile.row }}>
              <TileFace tile={tile} selected={tile.slug === selected} />
            </li>
          ))}
        </ul>
      </TileKeys>
    </div>
  )
}

function TileFace({ tile, selected }: { tile: Tile; selected: boolean }) {
  const content = (
    <>
      <span className="sr-only">{spoken(tile)}</span>
      <TileContent tile={tile} />
    </>
  )
  const look = cn(
    'relative flex aspect-square flex-col overflow-hidden rounded-sm border p-0.5 @md:p-1.5',
    tile.status === undefined
      ? 'border-line-strong bg-sheet'
      : tile.status === null
        ? unstartedLook
        : tileLooks[tile.status],
    selected && 'outline-2 outline-offset-1 outline-ink',
  )
  const place = { 'data-column': tile.column, 'data-row': tile.row }
  return tile.href ? (
    <AppLink
      {...place}
      href={tile.href}
      aria-current={selected ? 'true' : undefined}
      title={spoken(tile)}
      className={cn(look, 'transition-[border-color,translate] hover:-translate-y-px hover:border-ink')}
    >
      {content}
    </AppLink>
  ) : (
    <div title={spoken(tile)} className={look}>
      {content}
    </div>
  )
}

function TileContent({ tile }: { tile: Tile }) {
  return (
    <span aria-hidden="true" className="flex grow flex-col justify-between">
      <span className="text-[0.6875rem] leading-3 font-semibold tracking-tight @sm:text-xs @2xl:hidden">
        {tileLabel(tile.name)}
      </span>
      <span className="hidden text-xs leading-3.5 font-semibold tracking-tight @2xl:block @4xl:text-sm @4xl:leading-4">
        {tile.name}
      </span>
      {tile.status ? (
        <StatusShape status={tile.status} className="size-3 self-end @md:size-4 @2xl:size-4.5" />
      ) : null}
      {tile.late ? (
        <LateShape className="absolute bottom-0 left-0 size-2.5 text-(--late) @md:size-4" />
      ) : null}
    </span>
  )
}
