'use client'

import { Redo2, SpellCheck2, Undo2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { TypographyReview } from '@/components/editor/parts'
import { usePageActions } from '@/components/editor/use-page-actions'
import { Button } from '@/components/ui/button'

/** A field with a history of its own, or a dialog: Ctrl+Z is theirs. */
const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [role="dialog"], dialog') !== null

const isLive = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.isContentEditable

/** What was done on the page can be undone from here, whichever block it was done in; Ctrl+Z outside a field does the same. */
export const HistoryBar = () => {
  const { history, pending, undo, redo } = usePageActions()
  const [reviewing, setReviewing] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isElsewhere(event.target)) return
      // A live field takes its own steps back first: it then prevents this. So does, of every key, a button that is
      // refused: « Annuler » itself once nothing is left.
      if (event.defaultPrevented && isLive(event.target)) return
      const key = event.key.toLowerCase()
      const again = key === 'y' || (key === 'z' && event.shiftKey)
      if (!again && key !== 'z') return
      event.preventDefault()
      // Held down, it would go on long after it is let go.
      if (event.repeat && pending) return
      if (again) redo()
      else undo()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [pending, undo, redo])
  return (
    <div role="group" aria-label="Page" className="flex flex-wrap items-center gap-1">
      <Button
        size="small"
        variant="quiet"
        icon={<Undo2 />}
        disabled={history.past.length === 0}
        pending={pending}
        aria-keyshortcuts="Control+Z"
        onClick={undo}
      >
        Annuler
      </Button>
      <Button
        size="small"
        variant="quiet"
        icon={<Redo2 />}
        disabled={history.future.length === 0 || pending}
        aria-keyshortcuts="Control+Shift+Z Control+Y"
        onClick={redo}
      >
        Rétablir
      </Button>
      <Button size="small" variant="quiet" icon={<SpellCheck2 />} onClick={() => setReviewing(true)}>
        Corriger la typographie
      </Button>
      {reviewing && (
        <TypographyReview onClose={() => setReviewing(false)} onMissing={() => setReviewing(false)} />
      )}
    </div>
  )
}
