'use client'

import { type ReactNode, useMemo, useState } from 'react'
import { MeasuredProvider, nothing } from '@/components/proof/measured-context'
import { ProofPane } from '@/components/proof/proof-pane'
import { useProof } from '@/components/proof/use-proof'
import { useProofLink } from '@/components/proof/use-proof-link'
import { type DraftView, ViewSwitch } from '@/components/proof/view-switch'
import { cn } from '@/components/ui/cn'
import type { WorkingCopy } from '@/lib/domain/bilan/working-copy'

type Props = {
  copy: WorkingCopy
  /** Changes after each save. */
  version: number
  /** A block was touched on the page: to be written, where it may be. */
  onPick: ((id: string) => void) | null
  /** Over both, whichever is in sight; it may bring the text there. */
  renderAbove: (showText: () => void) => ReactNode
  children: ReactNode
}

/** The text, and the true pages beside it; one at a time where there is no room for both. */
export const BesideProof = ({ copy, version, onPick, renderAbove, children }: Props) => {
  const [view, setView] = useState<DraftView>('text')
  // After each save, and when the server read the structure again (a block added, moved).
  const asked = useMemo(
    () => ({ address: `/atelier/api/editions/${copy.editionId}/epreuve`, version, copy }),
    [version, copy],
  )
  const proof = useProof(asked)
  const link = useProofLink(copy.rubriques, id => {
    setView('text')
    onPick?.(id)
  })
  return (
    <MeasuredProvider value={proof.proof ?? nothing}>
      {renderAbove(() => setView('text'))}
      <ViewSwitch view={view} onChange={setView} />
      <div className="grid items-start gap-8 xl:grid-cols-[minmax(0,1fr)_minmax(24rem,38rem)]">
        <div
          className={cn('grid gap-10', view === 'proof' && 'max-xl:hidden')}
          onFocusCapture={link.onFocusCapture}
        >
          {children}
        </div>
        <aside
          aria-label="Épreuve"
          className={cn('min-w-0 xl:sticky xl:top-4', view === 'text' && 'max-xl:hidden')}
        >
          <ProofPane
            state={proof}
            current={link.current}
            nameOf={link.nameOf}
            writing={onPick !== null}
            onPick={link.pick}
          />
        </aside>
      </div>
    </MeasuredProvider>
  )
}
