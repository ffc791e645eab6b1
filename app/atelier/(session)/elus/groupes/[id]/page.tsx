import type { Metadata } from 'next'
import { WhereUsed } from '@/components/proposal/where-used'
import { RecordFacts } from '@/components/record/record-facts'
import { RecordHead } from '@/components/record/record-head'
import { AppLink } from '@/components/ui/app-link'
import { decimal } from '@/lib/domain/figure/decimal'
import { printNumber } from '@/lib/domain/figure/number'
import { loadGroupe } from '@/lib/loaders/record/forms'

export const metadata: Metadata = { title: 'Groupe' }

const whole = (count: number) => printNumber(decimal(count))

/** A political group: its place in the assembly and in the pages, who sits in it. */
export default async function GroupePage({ params }: { params: Promise<{ id: string }> }) {
  const { groupe, used, canEdit } = await loadGroupe((await params).id)
  return (
    <>
      <RecordHead
        kind="groupe"
        id={groupe.id}
        title={groupe.name}
        breadcrumb={[
          { label: 'Élus', href: '/atelier/elus' },
          { label: 'Groupes', href: '/atelier/elus/groupes' },
        ]}
        meta={groupe.fictitious ? <span>Groupe de démonstration</span> : undefined}
        canEdit={canEdit}
        editHref={`/atelier/elus/groupes/${groupe.id}/modifier`}
        archived={
          groupe.archivedAt
            ? {
                title: 'Ce groupe est archivé',
                says: 'Il n’est plus proposé dans les fiches des élus\u202f; ce qui l’imprime ne change pas.',
              }
            : null
        }
      />
      <div className="grid items-start gap-10 lg:grid-cols-2">
        <div className="grid gap-10">
          <RecordFacts
            facts={[
              ['Sièges', groupe.seats === null ? null : whole(groupe.seats)],
              [
                'Espace réservé',
                groupe.reservedSigns === null
                  ? null
                  : `${whole(groupe.reservedSigns)} signes, espaces comprises`,
              ],
            ]}
          />
          <WhereUsed {...used} subject="Ce groupe" />
        </div>
        <section aria-labelledby="membres">
          <h2 id="membres" className="mb-3 text-lg">
            Élus <span className="tabular text-base font-normal text-ink-soft">({groupe.elus.length})</span>
          </h2>
          {groupe.elus.length === 0 ? (
            <p className="text-ink-soft">
              Aucun élu pour l’instant : le groupe se choisit dans la fiche de chaque élu.
            </p>
          ) : (
            <ul className="divide-y divide-line border-y border-line">
              {groupe.elus.map(({ id, printedName, territory }) => (
                <li key={id} className="flex flex-wrap justify-between gap-x-4 py-1.5">
                  <AppLink href={`/atelier/elus/${id}`} className="text-link">
                    {printedName}
                  </AppLink>
                  <span className="text-ink-soft">{territory?.name}</span>
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
    </>
  )
}
