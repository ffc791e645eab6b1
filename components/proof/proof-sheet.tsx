'use client'

import { sheetAlternative } from '@/components/bilan/page-images'
import type { Sheet } from '@/components/proof/drawing-store'
import { cn } from '@/components/ui/cn'
import type { BlockFrame } from '@/lib/domain/bilan/proof'

type Props = {
  sheet: Sheet
  number: number
  frames: readonly BlockFrame[]
  /** The block being written, softly outlined. */
  current: string | null
  /** The one that the Tab key reaches; the arrows go from one to the next. */
  tabbable: BlockFrame | null
  nameOf: (id: string) => string
  onPick: (id: string) => void
}

/** A sheet and, over it, its blocks: a click on the page goes to the text. */
export const ProofSheet = ({ sheet, number, frames, current, tabbable, nameOf, onPick }: Props) => (
  <div className="relative border border-line bg-[white] shadow-lift">
    <img
      src={sheet.url}
      alt={sheetAlternative(number)}
      width={595}
      height={842}
      className="block h-auto w-full"
    />
    {frames.map(frame => (
      <button
        key={`${frame.of} ${frame.left} ${frame.top}`}
        type="button"
        data-of={frame.of}
        tabIndex={frame === tabbable ? 0 : -1}
        aria-label={`Aller au texte\u00a0: ${nameOf(frame.of)}, page ${number}`}
        aria-current={frame.of === current || undefined}
        onClick={() => onPick(frame.of)}
        style={{
          left: `${frame.left * 100}%`,
          top: `${frame.top * 100}%`,
          width: `${frame.width * 100}%`,
          height: `${frame.height * 100}%`,
        }}
        className={cn(
          // The page is paper in both themes: so are the colours drawn over it.
          'absolute cursor-pointer rounded-sm outline-offset-2 transition-colors hover:bg-[#0b5d57]/8 focus-visible:outline-2 focus-visible:outline-[#0b5d57]',
          frame.of === current && 'bg-[#0b5d57]/6 outline-1 outline-[#0b5d57]/60',
        )}
      />
    ))}
  </div>
)
