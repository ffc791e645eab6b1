'use client'

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { PagePlaceholder } from '@/components/bilan/page-images'
import { PageFitGauge } from '@/components/proof/measured-context'
import { ProofControls, type View, viewOfKey } from '@/components/proof/proof-controls'
import { ProofSheet } from '@/components/proof/proof-sheet'
import { showInPane, useLinkedScroll } from '@/components/proof/use-linked-scroll'
import type { ProofState } from '@/components/proof/use-proof'
import { spreads } from '@/components/proof/zoom'
import { cn } from '@/components/ui/cn'

type Props = {
  state: ProofState
  current: string | null
  nameOf: (id: string) => string
  /** The person may write here: the épreuve is composed again at each pause. */
  writing: boolean
  onPick: (id: string) => void
}

/** The true size of a sheet on a screen, in pixels: 210 mm at 96 points an inch. */
const trueWidth = 794

/** The true pages beside the text, composed again at each pause. */
export const ProofPane = ({ state: { proof, failed }, current, nameOf, writing, onPick }: Props) => {
  const [view, setView] = useState<View>({ zoom: null, facing: false, linked: true })
  const pane = useRef<HTMLDivElement>(null)
  const help = useId()
  const lead = useLinkedScroll(pane, view.linked)
  useEffect(() => {
    if (current && pane.current && !pane.current.contains(document.activeElement))
      showInPane(pane.current, current)
  }, [current])

  const frames = proof?.frames ?? []
  const tabbable = frames.find(frame => frame.of === current) ?? frames[0] ?? null
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const asked = viewOfKey(view, event.key)
    if (asked) setView(asked)
    else if (!moveAmongFrames(event)) return
    event.preventDefault()
  }
  return (
    <>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 className="text-base font-semibold">Épreuve</h2>
        <ProofControls view={view} onChange={setView} />
      </div>
      <p role="alert" className={cn('text-sm text-danger', failed ? 'mb-2' : 'sr-only')}>
        {failed &&
          `L’épreuve n’a pas pu être composée. ${writing ? 'Elle sera refaite à la prochaine pause.' : 'Rechargez la page pour la demander à nouveau.'}`}
      </p>
      <p id={help} className="mb-2 text-xs text-ink-soft">
        {`Touchez un bloc de la page pour ${writing ? 'l’écrire' : 'le lire à côté'}.`}{' '}
        <span className="max-md:hidden">
          Au clavier : flèches et Entrée ; + − 0 pour la taille, V pour le vis-à-vis, L pour lier le
          défilement.
        </span>
      </p>
      <div
        ref={pane}
        // One stop of the Tab key, then the arrows: the blocks of the pages are its tools.
        role="toolbar"
        tabIndex={-1}
        aria-orientation="vertical"
        aria-label="Blocs des pages de l’épreuve"
        aria-describedby={help}
        onKeyDown={onKeyDown}
        onPointerEnter={() => lead('proof')}
        onPointerLeave={() => lead('text')}
        onFocus={() => lead('proof')}
        onBlur={() => lead('text')}
        className="overflow-auto p-1 xl:max-h-[calc(100dvh-7rem)]"
      >
        {proof ? (
          <ol className="grid gap-5">
            {spreads(proof.sheets.map((sheet, index) => ({ sheet, number: index + 1 })))
              .flatMap(row => (view.facing ? [row] : row.map(one => [one])))
              .map(row => (
                <li key={row[0]?.number} className="flex justify-center">
                  {row.map(({ sheet, number }) => (
                    <div
                      key={number}
                      className="shrink-0"
                      style={{
                        width:
                          view.zoom === null ? (view.facing ? '50%' : '100%') : (trueWidth * view.zoom) / 100,
                      }}
                    >
                      <ProofSheet
                        sheet={sheet}
                        number={number}
                        frames={frames.filter(frame => frame.page === number)}
                        current={current}
                        tabbable={tabbable}
                        nameOf={nameOf}
                        onPick={onPick}
                      />
                      <p className="flex flex-wrap items-center justify-center gap-x-3 pt-1 text-sm text-ink-soft">
                        Page {number} <PageFitGauge page={number} />
                      </p>
                    </div>
                  ))}
                </li>
              ))}
          </ol>
        ) : (
          <PagePlaceholder />
        )}
      </div>
    </>
  )
}

/** Arrows, Home and End go from one block of the pages to the next once one has the focus. True: it was such a key. */
const moveAmongFrames = (event: KeyboardEvent<HTMLElement>): boolean => {
  const { target, currentTarget, key } = event
  if (!(target instanceof HTMLElement) || target.dataset.of === undefined) return false
  const all = [...currentTarget.querySelectorAll<HTMLElement>('[data-of]')]
  const at = all.indexOf(target)
  const moves: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at - 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: all.length - 1,
  }
  const to = moves[key]
  if (to === undefined) return false
  all[to]?.focus()
  return true
}
