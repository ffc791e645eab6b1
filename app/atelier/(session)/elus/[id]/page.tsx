import type { Metadata } from 'next'
import { formatDate } from '@/components/feedback/format-date'
import { Notice } from '@/components/feedback/notice'
import { PageHeader } from '@/components/layout/page-header'
import { RecordPortrait } from '@/components/media/record-portrait'
import { WhereUsed } from '@/components/proposal/where-used'
import { ArchiveButton } from '@/components/record/archive-button'
import { RecordFacts } from '@/components/record/record-facts'
import { LinkButton } from '@/components/ui/link-button'
import { loadElu } from '@/lib/loaders/record/forms'

export const metadata: Metadata = { title: 'Élu' }

const day = (date: Date | null) => date && formatDate(date, 'day')

/** An élu as the pages print them, and which pages do. */
export default async function EluPage({ params }: { params: Promise<{ id: string }> }) {
  const { elu, portrait, used, canEdit } = await loadElu((await params).id)
  return (
    <>
      <PageHeader
        title={elu.printedName}
        breadcrumb={[{ label: 'Élus', href: '/atelier/elus' }]}
        meta={elu.fictitious ? <span>Personne de démonstration</span> : undefined}
        actions={
          canEdit && (
            <>
              <ArchiveButton kind="elu" id={elu.id} archived={elu.archivedAt !== null} />
              <LinkButton href={`/atelier/elus/${elu.id}/modifier`} variant="primary">
                Modifier
              </LinkButton>
            </>
          )
        }
      />
      {elu.archivedAt && (
        <div className="mb-6">
          <Notice tone="info" title="Cette fiche est archivée">
            Les brouillons de son canton ne l’impriment plus ; ce qui est soumis ou publié ne change pas.
          </Notice>
        </div>
      )}
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
