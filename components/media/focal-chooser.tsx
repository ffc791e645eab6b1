'use client'

import { Crosshair } from 'lucide-react'
import { type KeyboardEvent, type PointerEvent, useId, useRef } from 'react'
import { MediaImage } from '@/components/media/media-image'
import { cn } from '@/components/ui/cn'
import type { MediaCard } from '@/lib/domain/media/card'
import type { FocalPoint } from '@/lib/domain/media/crop'

type Props = { media: MediaCard; value: FocalPoint; disabled: boolean; onChange: (point: FocalPoint) => void }

const moves: Readonly<Record<string, FocalPoint>> = {
  ArrowLeft: { x: -0.01, y: 0 },
  ArrowRight: { x: 0.01, y: 0 },
  ArrowUp: { x: 0, y: -0.01 },
  ArrowDown: { x: 0, y: 0.01 },
}

const inside = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 100) / 100

const percent = (value: number): string => `${Math.round(value * 100)} %`

/** The point that every crop keeps: pressed on the picture, dragged, or moved with the arrows (ten times faster with Shift). */
export const FocalChooser = ({ media, value, disabled, onChange }: Props) => {
  const frame = useRef<HTMLDivElement>(null)
  const help = useId()
  const place = (event: PointerEvent) => {
    const box = frame.current?.getBoundingClientRect()
    if (!box || box.width === 0 || box.height === 0) return
    onChange({
      x: inside((event.clientX - box.left) / box.width),
      y: inside((event.clientY - box.top) / box.height),
    })
  }
  const press = (event: PointerEvent<HTMLDivElement>) => {
    if (disabled || event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    place(event)
  }
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) place(event)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key]
    if (!move || disabled) return
    event.preventDefault()
    const pace = event.shiftKey ? 10 : 1
    onChange({ x: inside(value.x + move.x * pace), y: inside(value.y + move.y * pace) })
  }
  return (
    <div>
      <div
        ref={frame}
        role="presentation"
        onPointerDown={press}
        onPointerMove={drag}
        className={cn('relative touch-none select-none', disabled ? 'cursor-default' : 'cursor-crosshair')}
      >
        <MediaImage media={media} size="ecran" />
        <button
          type="button"
          disabled={disabled}
          onKeyDown={onKeyDown}
          aria-describedby={help}
          aria-label={`Point à garder dans l’image : ${percent(value.x)} depuis la gauche, ${percent(value.y)} depuis le haut`}
          className="absolute grid size-11 -translate-1/2 place-items-center rounded-full border-2 border-[#fff] bg-[#0009] text-[#fff] shadow-lift outline-offset-2 focus-visible:rounded-full"
          style={{ left: `${value.x * 100}%`, top: `${value.y * 100}%` }}
        >
          <Crosshair aria-hidden="true" className="size-5" />
        </button>
      </div>
      <p id={help} className="mt-2 text-sm text-ink-soft">
        {disabled
          ? 'Le point que gardent tous les cadrages.'
          : 'Touchez l’image pour choisir ce que gardent tous les cadrages, ou déplacez le viseur avec les flèches du clavier (Maj : dix fois plus vite).'}
      </p>
      <output aria-live="polite" className="sr-only">
        {percent(value.x)} depuis la gauche, {percent(value.y)} depuis le haut
      </output>
    </div>
  )
}
