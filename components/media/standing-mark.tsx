import { StatusDot } from '@/components/media/status-dot'
import type { Tone } from '@/components/ui/badge'
import { type ConsentStanding, consentStandingLabels } from '@/lib/domain/media/consent-standing'

const tones: Record<ConsentStanding, Tone> = {
  none: 'neutral',
  valid: 'good',
  missing: 'danger',
  withdrawn: 'danger',
  expired: 'danger',
  channel: 'warn',
  later: 'warn',
}

/** Whether a photo, or one agreement, holds: a shape, a colour and the word. */
export const StandingMark = ({ standing }: { standing: ConsentStanding }) => (
  <span className="inline-flex items-baseline gap-1 text-sm whitespace-nowrap [&>svg]:self-center">
    <StatusDot tone={tones[standing]} />
    {consentStandingLabels[standing]}
  </span>
)
