import type { ReactNode } from 'react'
import { bilanPath } from '@/components/bilan/bilan-path'
import { DateTime } from '@/components/feedback/date-time'
import { StatusMark } from '@/components/feedback/status-mark'
import { PageHeader } from '@/components/layout/page-header'
import { AppLink } from '@/components/ui/app-link'
import type { Status } from '@/lib/domain/edition/status'

export const bilanTabs = ['suivi', 'rediger', 'relire', 'propositions', 'comparer'] as const
export type BilanTab = (typeof bilanTabs)[number]

const labels: Record<BilanTab, string> = {
  suivi: 'Suivi',
  rediger: 'Rédiger',
  relire: 'Relire',
  propositions: 'Propositions',
  comparer: 'Comparer',
}
const paths: Record<BilanTab, string> = {
  suivi: '',
  rediger: '/rediger',
  relire: '/relire',
  propositions: '/propositions',
  comparer: '/comparer',
}

type Props = {
  place: {
    collection: { slug: string; title: string }
    territory: { slug: string; name: string; label: string }
  }
  edition: { number: number; status: Status; statusSince: string }
  tab: BilanTab
  tabs: readonly BilanTab[]
  actions?: ReactNode
}

/** The head of every screen of a bilan: its place in the work, its state, its screens. */
export const BilanHeader = ({ place, edition, tab, tabs, actions }: Props) => (
  <>
    <PageHeader
      title={`Bilan du ${place.territory.label}`}
      breadcrumb={[
        { label: place.collection.title, href: '/atelier/bilans' },
        { label: place.territory.name, href: bilanPath(place.collection.slug, place.territory.slug) },
      ]}
      meta={
        <>
          <StatusMark status={edition.status} />
          <span>
            depuis le <DateTime value={edition.statusSince} />
          </span>
          <span>Édition {edition.number}</span>
        </>
      }
      actions={actions}
    />
    <nav aria-label="Écrans du bilan" className="mb-8 border-b border-line">
      <ul className="flex gap-x-6 max-sm:gap-x-4 max-sm:overflow-x-auto">
        {tabs.map(key => (
          <li key={key}>
            <AppLink
              href={`${bilanPath(place.collection.slug, place.territory.slug)}${paths[key]}`}
              aria-current={key === tab ? 'page' : undefined}
              className="block border-b-2 border-transparent py-2 font-semibold text-ink-soft hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
            >
              {labels[key]}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  </>
)
