'use client'

import { BookOpen, Link2, Maximize2, Minus, Plus } from 'lucide-react'
import { type Zoom, zoomed, zooms } from '@/components/proof/zoom'
import { cn } from '@/components/ui/cn'
import { IconButton } from '@/components/ui/icon-button'

export type View = { zoom: Zoom; facing: boolean; linked: boolean }

type Props = { view: View; onChange: (view: View) => void }

/** How the épreuve is looked at. Each has its key while the épreuve has the focus. */
export const ProofControls = ({ view, onChange }: Props) => {
  const { zoom, facing, linked } = view
  return (
    <div role="toolbar" aria-label="Vue de l’épreuve" className="flex flex-wrap items-center gap-1">
      <IconButton
        size="small"
        label="Réduire (touche −)"
        icon={<Minus />}
        disabled={zoom === zooms[0]}
        onClick={() => onChange({ ...view, zoom: zoomed(zoom, -1) })}
      />
      <output aria-live="polite" className="w-16 text-center text-sm tabular-nums">
        {zoom === null ? 'ajustée' : `${zoom}\u00a0%`}
      </output>
      <IconButton
        size="small"
        label="Agrandir (touche +)"
        icon={<Plus />}
        disabled={zoom === zooms.at(-1)}
        onClick={() => onChange({ ...view, zoom: zoomed(zoom, 1) })}
      />
      <IconButton
        size="small"
        label="Ajuster à la largeur (touche 0)"
        icon={<Maximize2 />}
        aria-pressed={zoom === null}
        onClick={() => onChange({ ...view, zoom: null })}
      />
      <span aria-hidden className="mx-1 h-5 border-l border-line" />
      <IconButton
        size="small"
        label="Pages en vis-à-vis (touche V)"
        icon={<BookOpen className={cn(facing && 'text-accent')} />}
        aria-pressed={facing}
        onClick={() => onChange({ ...view, facing: !facing })}
      />
      <IconButton
        size="small"
        label="Défilement lié au texte (touche L)"
        icon={<Link2 className={cn(linked && 'text-accent')} />}
        aria-pressed={linked}
        onClick={() => onChange({ ...view, linked: !linked })}
      />
    </div>
  )
}

/** The view that a key asks for; null: the key is somebody else’s. */
export const viewOfKey = (view: View, key: string): View | null => {
  switch (key) {
    case '+':
    case '=':
      return { ...view, zoom: zoomed(view.zoom, 1) }
    case '-':
    case '−':
      return { ...view, zoom: zoomed(view.zoom, -1) }
    case '0':
      return { ...view, zoom: null }
    case 'v':
      return { ...view, facing: !view.facing }
    case 'l':
      return { ...view, linked: !view.linked }
    default:
      return null
  }
}
