'use client'

import { usePathname } from 'next/navigation'
import { isCurrent, type NavEntry, sections } from '@/components/layout/navigation'
import { AppLink } from '@/components/ui/app-link'
import { cn } from '@/components/ui/cn'

/** The rooms of the atelier. The one we are in is open onto the page. */
export function Rail({ entries }: { entries: readonly NavEntry[] }) {
  const pathname = usePathname()
  return (
    <nav aria-label="Atelier" className="grow">
      <ul>
        {entries.map(({ key, count }) => {
          const { label, href, icon: Icon } = sections[key]
          const current = isCurrent(href, pathname)
          return (
            <li key={key}>
              <AppLink
                href={href}
                aria-current={current ? 'page' : undefined}
                className={cn(
                  'relative -mr-px flex min-h-14 flex-col items-center justify-center gap-1 border-y border-transparent px-1 text-xs -outline-offset-2',
                  current
                    ? 'border-line bg-paper font-semibold text-ink before:absolute before:inset-y-0 before:left-0 before:w-0.75 before:bg-accent'
                    : 'text-ink-soft hover:text-ink',
                )}
              >
                <span className="relative">
                  <Icon
                    aria-hidden="true"
                    strokeWidth={current ? 2 : 1.6}
                    className={cn('size-5', current && 'text-accent')}
                  />
                  {count ? <Count value={count} /> : null}
                </span>
                {label}
              </AppLink>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

function Count({ value }: { value: number }) {
  return (
    <span className="tabular absolute -top-1.5 left-full -ml-1 min-w-4 rounded-sm bg-accent px-1 text-center leading-4 font-semibold text-on-accent">
      {value > 99 ? '99+' : value}
      <span className="sr-only"> en attente · </span>
    </span>
  )
}
