import { type NavEntry, sections } from '@/components/layout/navigation'
import { AppLink } from '@/components/ui/app-link'

/** The rooms that the bottom bar has no place for: shown under « Moi » on a phone. */
export function SectionLinks({ entries }: { entries: readonly NavEntry[] }) {
  const others = entries.filter(({ key }) => key !== 'a-faire' && key !== 'bilans')
  return (
    <nav aria-label="Autres rubriques de l’atelier">
      <ul className="divide-y divide-line border-y border-line">
        {others.map(({ key }) => {
          const { label, href, icon: Icon } = sections[key]
          return (
            <li key={key}>
              <AppLink href={href} className="flex min-h-12 items-center gap-3 hover:text-accent">
                <Icon aria-hidden="true" strokeWidth={1.6} className="size-5 text-ink-soft" />
                {label}
              </AppLink>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
