import { CircleAlert, CircleCheck, CircleDashed, TriangleAlert } from 'lucide-react'
import type { Tone } from '@/components/ui/badge'

const looks = {
  neutral: { icon: CircleDashed, ink: 'text-ink-soft' },
  accent: { icon: CircleDashed, ink: 'text-accent' },
  good: { icon: CircleCheck, ink: 'text-good' },
  warn: { icon: TriangleAlert, ink: 'text-warn' },
  danger: { icon: CircleAlert, ink: 'text-danger' },
} satisfies Record<Tone, unknown>

/** A colour and a shape; the word is beside it. */
export const StatusDot = ({ tone }: { tone: Tone }) => {
  const { icon: Icon, ink } = looks[tone]
  return <Icon aria-hidden="true" className={`mt-0.5 size-4 shrink-0 ${ink}`} />
}
