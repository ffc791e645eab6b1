'use client'

import { CircleUserRound, type LucideIcon } from 'lucide-react'
import { usePathname } from 'next/navigation'
import { isCurrent, type NavEntry, sections } from '@/components/layout/navigation'
import { AppLink } from '@/components/ui/app-link'
import { cn } from '@/components/ui/cn'

type Stop = { label: string; href: string; icon: LucideIcon; count?: number }

/** On a phone, three places under the thumb; the other rooms are listed under « Moi ». */
export function BottomBar({ entries }: { entries: readonly NavEntry[] }) {
  const pathname = usePathname()
  const stops: Stop[] = entries
    .filter(({ key }) => key === 'a-faire' || key === 'bilans')
    .map(({ key, count }) => ({
      label: sections[key].label,
      href: sections[key].href,
      icon: sections[key].icon,
      count,
    }))
  stops.push({ label: 'Moi', href: '/atelier/moi', icon: CircleUserRound })
  return (
    <nav
      aria-label="Navigation"
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line-strong bg-sunk pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
    >
      <ul className="flex">
        {stops.map(({ label, href, icon: Icon, count }) => {
          const current = isCurrent(href, pathname)
          return (
            <li key={href} className="grow basis-0">
              <AppLink
                href={href}
                aria-current={current ? 'page' : undefined}
                className={cn(
                  '-mt-px flex min-h-14 flex-col items-center justify-center border-t-2 text-xs -outline-offset-2',
                  current ? 'border-accent font-semibold text-ink' : 'border-transparent text-ink-soft',
                )}
              >
                <Icon
                  aria-hidden="true"
                  strokeWidth={1.6}
                  className={cn('size-5.5', current && 'text-accent')}
                />
                <span>
                  {label}
                  {count ? <span className="tabular"> ({count})</span> : null}
                </span>
              </AppLink>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
