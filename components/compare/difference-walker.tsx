'use client'

import { ArrowDown, ArrowUp } from 'lucide-react'
import { IconButton } from '@/components/ui/icon-button'
import { counted } from '@/lib/domain/typography/counted'

/** Among several, from one difference to the next, with the keyboard or the thumb: the focus goes with it. */
export const DifferenceWalker = ({ count }: { count: number }) => {
  return (
    <div className="sticky bottom-4 z-10 flex items-center gap-1 justify-self-end rounded-md border border-line-strong bg-sheet px-2 py-1 shadow-lift max-md:bottom-20">
      <span className="px-1 text-sm text-ink-soft">{counted(count, 'différence', 'différences')}</span>
      <IconButton
        label="Différence précédente"
        icon={<ArrowUp aria-hidden="true" />}
        onClick={() => step(-1)}
      />
      <IconButton
        label="Différence suivante"
        icon={<ArrowDown aria-hidden="true" />}
        onClick={() => step(1)}
      />
    </div>
  )
}

/** The focus on the difference that is next, or before. */
const step = (by: 1 | -1) => {
  const all = [...document.querySelectorAll<HTMLElement>('[data-difference]')]
  const here = all.findIndex(part => part.contains(document.activeElement) || part === last(all))
  const next = all[Math.min(all.length - 1, Math.max(0, here + by))]
  for (const part of all) delete part.dataset.walked
  if (!next) return
  next.dataset.walked = ''
  next.focus()
  next.scrollIntoView({ block: 'center' })
}

/** Where the last step led: pressing the button took the focus away from it. */
const last = (all: readonly HTMLElement[]) => all.find(part => part.dataset.walked !== undefined)
