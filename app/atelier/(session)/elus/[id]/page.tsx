import type { Metadata } from 'next'
import { formatDate } from '@/components/feedback/format-date'
import { Notice } from '@/components/feedback/notice'
import { PageHeader } from '@/components/layout/page-header'
import { RecordFacts } from '@/components/record/record-facts'
import { LinkButton } from '@/components/ui/link-button'
import { loadElu } from '@/lib/loaders/record/forms'

export const metadata: Metadata = { title: 'Élu' }

const day = (date: Date | null) => date && formatDate(date, 'day')

/** An élu, as the pages print them. */
export default async function EluPage({ params }: { params: Promise<{ id: string }> }) {
  const { elu, usage, canEdit } = await loadElu((await params).id)
  return (
    <>
      <PageHeader
        title={elu.printedName}
        breadcrumb={[{ label: 'Élus', href: '/atelier/elus' }]}
        meta={elu.fictitious ? <span>Personne de démonstration</span> : undefined}
        actions={
          canEdit && (
            <LinkButton href={`/atelier/elus/${elu.id}/modifier`} variant="primary">
              Modifier
            </LinkButton>
          )
        }
      />
      <div className="grid max-w-3xl gap-8">
        {elu.archivedAt && <Notice tone="info" title="Cette fiche est archivée" />}
        <RecordFacts
          facts={[
            ['Civilité', elu.civility],
            ['Fonctions', elu.functions.join(', ')],
            ['Canton', elu.territory?.name],
            ['Groupe', elu.groupe?.name],
            ['Courriel imprimé', elu.email],
            ['Début du mandat', day(elu.startsOn)],
            ['Fin du mandat', day(elu.endsOn) ?? 'En cours'],
            ['Compte dans l’atelier', elu.user ? `${elu.user.name} (${elu.user.email})` : 'Aucun'],
            ['Où ce nom est imprimé', usage.editions === 0 ? 'Dans aucun bloc' : usage.places.join(', ')],
          ]}
        />
      </div>
    </>
  )
}
