import { cn } from '@/components/ui/cn'
import { fitSentence } from '@/lib/domain/bilan/copyfit'

type Props = { used: number; free: number; excess: number; className?: string }

/** How full a place is: a bar that fills, and the number in words. */
export const FitGauge = ({ used, free, excess, className }: Props) => {
  const over = excess > 0
  const share = over ? 100 : Math.round((100 * used) / Math.max(1, used + Math.max(0, free)))
  return (
    <span
      data-fit={over ? 'over' : 'fits'}
      className={cn(
        'inline-flex items-center gap-2 text-sm tabular-nums',
        over ? 'font-semibold text-danger' : 'text-ink-soft',
        className,
      )}
    >
      <span aria-hidden className="h-1.5 w-10 shrink-0 border border-line-strong">
        <span
          className={cn('block h-full', over ? 'bg-danger' : share > 90 ? 'bg-warn' : 'bg-ink-faint')}
          style={{ width: `${share}%` }}
        />
      </span>
      {fitSentence({ free, excess })}
    </span>
  )
}
