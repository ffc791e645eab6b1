'use client'

import { useState } from 'react'
import { FigurePanel } from '@/components/editor/parts'
import { cn } from '@/components/ui/cn'
import { Tooltip } from '@/components/ui/tooltip'
import type { TokenPreview } from '@/lib/domain/figure/describe'
import type { FigureToken } from '@/lib/domain/figure/token'

type Props = {
  figure: TokenPreview | null
  /** Opens what is behind the number; inside a live field the field itself does. */
  token?: FigureToken
  /** Inside a live field the token belongs to the text: it is selected by the arrows, not by Tab. */
  live?: boolean
  selected?: boolean
}

/** The figure token: the printed number, and on hover or focus its colophon (period, territory, source). */
export const FigureChip = ({ figure, token, live = false, selected = false }: Props) => {
  const [open, setOpen] = useState(false)
  if (!figure)
    return <span className={cn('figure-token text-ink-faint', selected && 'bg-accent-wash')}>…</span>
  const look = cn(
    'figure-token inline cursor-help text-left [font:inherit]',
    selected && 'bg-accent-wash',
    problemOf(figure) !== null && 'bg-warn-wash text-warn decoration-warn decoration-wavy',
  )
  const name = figureName(figure)
  return (
    <>
      <Tooltip content={<FigureColophon figure={figure} />} describes={false}>
        {live ? (
          <span title={name} className={look}>
            {figure.text}
          </span>
        ) : (
          <button type="button" aria-label={name} className={look} onClick={() => setOpen(true)}>
            {figure.text}
          </button>
        )}
      </Tooltip>
      {open && token && (
        <FigurePanel token={token} onClose={() => setOpen(false)} onMissing={() => setOpen(false)} />
      )}
    </>
  )
}

/** What keeps the figure from being printed as it stands, or null. */
export const problemOf = (figure: TokenPreview): string | null =>
  figure.remarks.find(remark => remark.severity === 'blocking')?.sentence ?? null

/** The printed number and its colophon, in one line. */
export const figureName = (figure: TokenPreview): string => `${figure.text} — ${colophonOf(figure)}`

/** « Retours à l’emploi · en 2023 · canton de Lens · source à compléter ». */
const colophonOf = (figure: TokenPreview): string =>
  [
    figure.indicator,
    figure.period,
    figure.territory,
    figure.source ?? 'source à compléter',
    figure.fictitious ? 'valeur de démonstration' : null,
    problemOf(figure),
  ]
    .filter(part => part !== null && part !== '')
    .join(' · ')

const FigureColophon = ({ figure }: { figure: TokenPreview }) => (
  <span className="block max-w-72 text-left">
    <strong className="block font-semibold">{figure.indicator}</strong>
    <span className="block">
      {[figure.period, figure.territory].filter(part => part !== null).join(' · ')}
    </span>
    <span className="block">{figure.source ?? 'Source à compléter'}</span>
    {figure.fictitious && <span className="block">Valeur de démonstration</span>}
    {problemOf(figure) !== null && <span className="mt-1 block font-semibold">{problemOf(figure)}</span>}
  </span>
)
