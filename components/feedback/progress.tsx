import { cn } from '@/components/ui/cn'

export type ProgressProps = {
  label: string
  done: number
  total: number
  /** What is counted: « bilans ». */
  unit: string
  className?: string
}

/** How far, in numbers first; the bar only shows them. */
export function Progress({ label, done, total, unit, className }: ProgressProps) {
  const given = done.toLocaleString('fr')
  const all = total.toLocaleString('fr')
  return (
    <div className={cn('min-w-40', className)}>
      <p className="flex justify-between gap-3 text-sm">
        <span>{label}</span>
        <span className="tabular text-ink-soft">
          {given} / {all} {unit}
        </span>
      </p>
      <progress
        aria-label={label}
        aria-valuetext={`${given} sur ${all} ${unit}`}
        value={done}
        max={Math.max(total, 1)}
        className="hairline-progress mt-1"
      />
    </div>
  )
}
