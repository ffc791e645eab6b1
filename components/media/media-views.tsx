import { LayoutGrid, Rows3 } from 'lucide-react'
import { type SearchParams, tableHref } from '@/components/data-table/table-state'
import { AppLink } from '@/components/ui/app-link'
import { cn } from '@/components/ui/cn'

export const mediaViews = ['galerie', 'tableau'] as const
export type MediaView = (typeof mediaViews)[number]

export const readMediaView = (text: unknown): MediaView => (text === 'tableau' ? 'tableau' : 'galerie')

const looks = {
  galerie: { label: 'Galerie', icon: <LayoutGrid aria-hidden="true" className="size-4" /> },
  tableau: { label: 'Tableau', icon: <Rows3 aria-hidden="true" className="size-4" /> },
} as const

type Props = { view: MediaView; basePath: string; params: SearchParams }

/** The same photos, to be looked at or to be gone through. */
export const MediaViews = ({ view, basePath, params }: Props) => (
  <nav aria-label="Présentation" className="flex rounded-md border border-line text-sm">
    {mediaViews.map(other => (
      <AppLink
        key={other}
        href={tableHref(basePath, params, { vue: other === 'galerie' ? null : other })}
        aria-current={other === view ? 'page' : undefined}
        className={cn(
          'flex h-9 items-center gap-1.5 rounded-md px-2.5 max-md:h-11',
          other === view ? 'bg-accent-wash text-accent' : 'text-ink-soft hover:text-ink',
        )}
      >
        {looks[other].icon}
        {looks[other].label}
      </AppLink>
    ))}
  </nav>
)
