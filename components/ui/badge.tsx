import type { ReactNode } from 'react'
import { cn } from '@/components/ui/cn'

export const tones = ['neutral', 'accent', 'good', 'warn', 'danger'] as const
export type Tone = (typeof tones)[number]

const looks: Record<Tone, string> = {
  neutral: 'border-line-strong text-ink-soft',
  accent: 'border-accent text-accent',
  good: 'border-good text-good',
  warn: 'border-warn text-warn',
  danger: 'border-danger text-danger',
}

/** A word set apart, like a label stuck on a drawer. */
export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={cn(
        'inline-flex items-center gap-1 rounded-sm border px-1.5 text-xs leading-4.5 font-semibold whitespace-nowrap',
        looks[tone],
      )}
    >
      {children}
    </span>
  )
}
