'use client'

import { cn } from '@/components/ui/cn'

export type DraftView = 'text' | 'proof'

const labels: Record<DraftView, string> = { text: 'Texte', proof: 'Épreuve' }
const views: readonly DraftView[] = ['text', 'proof']

/** Where there is no room for both: one at a time. Both stay on the page, so that nothing being written is lost. */
export const ViewSwitch = ({ view, onChange }: { view: DraftView; onChange: (view: DraftView) => void }) => (
  <div role="group" aria-label="Texte ou épreuve" className="mb-5 flex border-b border-line xl:hidden">
    {views.map(one => (
      <button
        key={one}
        type="button"
        aria-pressed={view === one}
        onClick={() => onChange(one)}
        className={cn(
          'min-h-11 flex-1 border-b-2 -outline-offset-2',
          view === one ? 'border-accent font-semibold text-ink' : 'border-transparent text-ink-soft',
        )}
      >
        {labels[one]}
      </button>
    ))}
  </div>
)
