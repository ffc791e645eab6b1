import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from '@/components/ui/cn'

export const noticeTones = ['info', 'good', 'warn', 'danger'] as const
export type NoticeTone = (typeof noticeTones)[number]

const looks: Record<NoticeTone, { icon: LucideIcon; frame: string; ink: string }> = {
  info: { icon: Info, frame: 'border-accent bg-accent-wash', ink: 'text-accent' },
  good: { icon: CircleCheck, frame: 'border-good bg-good-wash', ink: 'text-good' },
  warn: { icon: TriangleAlert, frame: 'border-warn bg-warn-wash', ink: 'text-warn' },
  danger: { icon: CircleAlert, frame: 'border-danger bg-danger-wash', ink: 'text-danger' },
}

export type NoticeProps = {
  tone?: NoticeTone
  title?: ReactNode
  children?: ReactNode
  /** Buttons or links: what to do next. */
  actions?: ReactNode
  /** True when it appears after the page was read: it is then announced. */
  live?: boolean
}

/** Something to know before going on, in the flow of the page. */
export function Notice({ tone = 'info', title, children, actions, live = false }: NoticeProps) {
  const { icon: Icon, frame, ink } = looks[tone]
  return (
    <div
      role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}
      className={cn('flex gap-3 border-l-2 px-4 py-3', frame)}
    >
      <Icon aria-hidden="true" className={cn('mt-0.5 size-4.5 shrink-0', ink)} />
      <div className="min-w-0 grow">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div className={cn(title ? 'mt-0.5' : undefined, 'max-w-[75ch]')}>{children}</div> : null}
        {actions ? <div className="mt-2.5 flex flex-wrap gap-2">{actions}</div> : null}
      </div>
    </div>
  )
}
