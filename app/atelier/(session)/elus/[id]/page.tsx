import type { Metadata } from 'next'
import { formatDate } from '@/components/feedback/format-date'
import { RecordPortrait } from '@/components/media/record-portrait'
import { WhereUsed } from '@/components/proposal/where-used'
import { RecordFacts } from '@/components/record/record-facts'
import { RecordHead } from '@/components/record/record-head'
import { loadElu } from '@/lib/loaders/record/forms'

export const metadata: Metadata = { title: 'Élu' }

const day = (date: Date | null) => date && formatDate(date, 'day')

/** An élu as the pages print them, and which pages do. */
export default async function EluPage({ params }: { params: Promise<{ id: string }> }) {
  const { elu, portrait, used, canEdit } = await loadElu((await params).id)
  return (
    <>
      <RecordHead
        kind="elu"
        id={elu.id}
        title={elu.printedName}
        breadcrumb={[{ label: 'Élus', href: '/atelier/elus' }]}
        meta={elu.fictitious ? <span>Personne de démonstration</span> : undefined}
        canEdit={canEdit}
        editHref={`/atelier/elus/${elu.id}/modifier`}
        archived={
          elu.archivedAt
            ? {
                title: 'Cette fiche est archivée',
                says: 'Les brouillons de son canton ne l’impriment plus\u202f; ce qui est soumis ou publié ne change pas.',
              }
            : null
        }
      />
      <div className="grid items-start gap-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className={portrait ? 'grid items-start gap-6 sm:grid-cols-[8rem_1fr]' : undefined}>
          {portrait && (
            <div className="max-sm:w-32">
              <RecordPortrait {...portrait} use="portrait" />
            </div>
          )}
          <RecordFacts
            facts={[
              ['Civilité', elu.civility],
              ['Fonctions', elu.functions.join(', ')],
              [
                'Canton',
                elu.territory?.name,
                elu.territory && `/atelier/territoires/canton/${elu.territory.code}`,
              ],
              ['Groupe', elu.groupe?.name, elu.groupeId && `/atelier/elus/groupes/${elu.groupeId}`],
              ['Courriel imprimé', elu.email],
              ['Début du mandat', day(elu.startsOn)],
              ['Fin du mandat', day(elu.endsOn) ?? 'En cours'],
              ['Compte dans l’atelier', elu.user ? `${elu.user.name} (${elu.user.email})` : 'Aucun'],
            ]}
          />
        </div>
        <WhereUsed {...used} subject="Ce nom" />
      </div>
    </>
  )
}
