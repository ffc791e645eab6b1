import type { ReactNode } from 'react'
import { AppLink } from '@/components/ui/app-link'

export type Crumb = { label: string; href: string }

export type PageHeaderProps = {
  title: ReactNode
  /** Place in the work, without the page itself: Bilan de mi-mandat 2025 › Lens › Édition 1. */
  breadcrumb?: readonly Crumb[]
  /** State, dates, save state: one line under the title. */
  meta?: ReactNode
  /** One primary action, at most a couple of quiet ones before it. */
  actions?: ReactNode
}

export function PageHeader({ title, breadcrumb, meta, actions }: PageHeaderProps) {
  return (
    <header className="pt-5 pb-6 md:pt-7">
      {breadcrumb && breadcrumb.length > 0 ? (
        <nav aria-label="Fil d’Ariane" className="pb-1.5 text-sm text-ink-soft">
          {/* Each line as high as a target must be: a long name goes to the next one on a phone. */}
          <ol className="-my-0.5 flex flex-wrap gap-x-1.5 leading-6">
            {breadcrumb.map((crumb, index) => (
              <li key={crumb.href} className="flex gap-x-1.5">
                {index > 0 ? <span aria-hidden="true">›</span> : null}
                <AppLink
                  href={crumb.href}
                  className="inline-block hover:text-ink hover:underline hover:underline-offset-4"
                >
                  {crumb.label}
                </AppLink>
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <h1 className="min-w-0 text-xl md:text-2xl">{title}</h1>
        {actions ? (
          <div className="flex flex-wrap items-center gap-2 max-sm:w-full max-sm:*:grow">{actions}</div>
        ) : null}
      </div>
      {meta ? (
        <div className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1 text-sm text-ink-soft">{meta}</div>
      ) : null}
    </header>
  )
}
