import type { ReactNode } from 'react'
import { AppLink } from '@/components/ui/app-link'
import type { loadTerritory } from '@/lib/loaders/record/territory'

type Territory = Awaited<ReturnType<typeof loadTerritory>>['territory']

/** Where a territory lies, what lies in it, who represents it and its bilans. */
export const TerritoryPlaces = ({ territory }: { territory: Territory }) => (
  <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
    <Group
      title={territory.cantons.length > 1 ? 'Cantons' : 'Canton'}
      rows={territory.cantons.map(({ canton }) => ({
        key: canton.code,
        label: canton.name,
        href: `/atelier/territoires/canton/${canton.code}`,
      }))}
    >
      {territory.cantons.length > 1 &&
        'La commune est partagée\u00a0: sa population vaut pour la commune entière.'}
    </Group>
    <Group
      title="Communes"
      rows={territory.communes.map(({ commune, split }) => ({
        key: commune.code,
        label: split ? `${commune.name} (en partie)` : commune.name,
        href: `/atelier/territoires/commune/${commune.code}`,
      }))}
    />
    <Group
      title="Élus"
      rows={territory.elus.map(({ id, printedName }) => ({
        key: id,
        label: printedName,
        href: `/atelier/elus/${id}`,
      }))}
    />
    <Group
      title="Bilans"
      rows={territory.bilans.map(({ collection }) => ({
        key: collection.slug,
        label: collection.title,
        href: `/atelier/bilans/${collection.slug}/${territory.slug}`,
      }))}
    />
  </div>
)

type Row = { key: string; label: string; href: string }

const Group = ({ title, rows, children }: { title: string; rows: readonly Row[]; children?: ReactNode }) =>
  rows.length === 0 ? null : (
    <section>
      <h2 className="mb-1 text-base font-semibold">{title}</h2>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {rows.map(({ key, label, href }) => (
          <li key={key}>
            <AppLink href={href} className="text-link max-md:inline-block max-md:py-2">
              {label}
            </AppLink>
          </li>
        ))}
      </ul>
      {children ? <p className="mt-1 text-sm text-ink-soft">{children}</p> : null}
    </section>
  )
