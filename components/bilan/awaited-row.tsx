import type { ReactNode } from 'react'
import { StatusMark } from '@/components/feedback/status-mark'
import { AppLink } from '@/components/ui/app-link'
import type { Status } from '@/lib/domain/edition/status'

type Props = {
  href: string
  /** What is to be done, and where: the name of the link. */
  title: ReactNode
  status: Status
  /** Which collection, where there are several. */
  collection?: string | null
  /** At the end of the line: a day, a number. */
  children: ReactNode
}

/** One line of « À faire »: the whole of it is the link. */
export const AwaitedRow = ({ href, title, status, collection, children }: Props) => (
  <li className="relative flex flex-wrap items-baseline gap-x-4 gap-y-1 py-3 hover:bg-accent-wash">
    <AppLink href={href} className="font-semibold after:absolute after:inset-0">
      {title}
    </AppLink>
    <StatusMark status={status} className="text-sm text-ink-soft" />
    {collection ? <span className="text-sm text-ink-soft">{collection}</span> : null}
    <span className="ml-auto text-sm text-ink-soft max-md:ml-0">{children}</span>
  </li>
)
