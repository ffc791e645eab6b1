import { StatusDot } from '@/components/media/status-dot'
import type { Tone } from '@/components/ui/badge'
import {
  printedSizes,
  printedUseLabels,
  printedUses,
  printResolution,
  type Sharpness,
} from '@/lib/domain/media/resolution'

const tones: Record<Sharpness, Tone> = { fine: 'good', good: 'good', soft: 'warn', coarse: 'danger' }

/** How the photo prints wherever the gabarit puts one. */
export const ResolutionList = ({ width, height }: { width: number; height: number }) => (
  <ul className="grid gap-1.5">
    {printedUses.map(use => {
      const { sharpness, sentence } = printResolution({ width, height }, printedSizes[use])
      return (
        <li key={use} className="flex gap-2">
          <StatusDot tone={tones[sharpness]} />
          <span>
            <span className="inline-block font-semibold first-letter:uppercase">{printedUseLabels[use]}</span>{' '}
            <span className="text-ink-soft">
              ({printedSizes[use].width} × {printedSizes[use].height} mm)
            </span>
            {` : ${sentence}.`}
          </span>
        </li>
      )
    })}
  </ul>
)
