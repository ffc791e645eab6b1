'use client'

import type { ReactNode } from 'react'
import type { Chosen } from '@/components/takeover/choices'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { blockTypeLabels } from '@/lib/domain/bilan/block-label'
import type { FigureToken } from '@/lib/domain/figure/token'
import { type PlacedFigure, placeKey } from '@/lib/domain/takeover/match-document'
import type { TakenRubrique } from '@/lib/domain/takeover/proposal'

type Props = {
  rubriques: readonly TakenRubrique[]
  figures: readonly PlacedFigure[]
  chosen: Chosen
  /** Blocks left out, « rubrique.bloc ». */
  left: ReadonlySet<string>
  onChoose: (place: string, token: FigureToken | null) => void
  onLeave: (block: string) => void
}

/** The document as it will be in the draft: its blocks, their numbers in sight. */
export const ProposalText = ({ rubriques, figures, chosen, left, onChoose, onLeave }: Props) => (
  <div className="grid gap-8">
    {rubriques.map((rubrique, index) => (
      <section key={index} className="grid gap-4">
        <h3 className="text-lg">{rubrique.title || 'Sans titre'}</h3>
        {rubrique.blocks.map((block, rank) => {
          const key = `${index}.${rank}`
          const out = left.has(key)
          return (
            <article
              key={key}
              aria-label={`${blockTypeLabels[block.type]} ${block.title}`.trim()}
              className={cn('grid gap-1.5 border-l-2 border-line pl-4', out && 'opacity-60')}
            >
              <header className="flex flex-wrap items-center gap-x-3">
                <span className="text-sm font-semibold text-ink-soft">{blockTypeLabels[block.type]}</span>
                <Button size="small" variant="quiet" onClick={() => onLeave(key)}>
                  {out ? 'Reprendre ce bloc' : 'Laisser de côté'}
                </Button>
              </header>
              {block.title && <p className={cn('font-semibold', out && 'line-through')}>{block.title}</p>}
              {block.lines.map((line, at) => (
                <p
                  key={at}
                  className={cn('max-w-[70ch] font-serif', line.item && 'pl-4', out && 'line-through')}
                >
                  {line.item && <span aria-hidden="true">• </span>}
                  <LineText
                    text={line.text}
                    figures={figures.filter(
                      figure => figure.rubrique === index && figure.block === rank && figure.line === at,
                    )}
                    chosen={chosen}
                    onChoose={onChoose}
                  />
                </p>
              ))}
              {block.signature && <p className="font-serif italic">{block.signature}</p>}
            </article>
          )
        })}
      </section>
    ))}
  </div>
)

type LineProps = {
  text: string
  figures: readonly PlacedFigure[]
  chosen: Chosen
  onChoose: (place: string, token: FigureToken | null) => void
}

const LineText = ({ text, figures, chosen, onChoose }: LineProps) => {
  const parts: ReactNode[] = []
  let at = 0
  for (const figure of figures) {
    const place = placeKey(figure)
    parts.push(text.slice(at, figure.start))
    parts.push(
      <NumberMark
        key={place}
        figure={figure}
        linked={chosen[place] !== undefined}
        onPress={() => {
          const [best] = figure.offers
          if (switches(figure) && best) onChoose(place, chosen[place] ? null : best.token)
          else document.getElementById(`nombre-${place}`)?.focus()
        }}
      />,
    )
    at = figure.end
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  )
}

/** A number that only one value fits is linked, or not, where it stands. */
const switches = ({ standing, offers }: PlacedFigure): boolean => standing === 'sure' && offers.length > 0

const marks: Record<PlacedFigure['standing'], string> = {
  sure: 'bg-good-wash decoration-good decoration-dotted',
  ask: 'bg-warn-wash decoration-warn decoration-wavy',
  verify: 'bg-warn-wash decoration-warn decoration-wavy',
  none: 'bg-danger-wash decoration-danger decoration-wavy',
}

const NumberMark = ({
  figure,
  linked,
  onPress,
}: {
  figure: PlacedFigure
  linked: boolean
  onPress: () => void
}) => (
  <button
    type="button"
    onClick={onPress}
    // The others lead to their own line in the list: they are links, not switches.
    aria-pressed={switches(figure) ? linked : undefined}
    title={figure.offers[0]?.label}
    className={cn(
      'tabular relative cursor-pointer rounded-sm px-0.5 underline underline-offset-2 after:absolute after:-inset-y-1 after:inset-x-0',
      linked ? 'bg-accent-wash font-semibold decoration-accent decoration-solid' : marks[figure.standing],
    )}
  >
    {figure.text}
  </button>
)
