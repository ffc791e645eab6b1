import type { Metadata } from 'next'
import { BilanHeader } from '@/components/bilan/bilan-header'
import { bilanPath } from '@/components/bilan/bilan-path'
import { DecisionInPage } from '@/components/bilan/decision-in-page'
import { Decisions } from '@/components/bilan/decisions'
import { HistoryList } from '@/components/bilan/history-list'
import { NewEdition } from '@/components/bilan/new-edition'
import { OverrideCalendar } from '@/components/bilan/override-calendar'
import { RevisionFiles } from '@/components/bilan/revision-files'
import { RevisionPages } from '@/components/bilan/revision-pages'
import { VisaList } from '@/components/bilan/visa-list'
import { DateTime } from '@/components/feedback/date-time'
import { EmptyState } from '@/components/feedback/empty-state'
import { AppLink } from '@/components/ui/app-link'
import { cn } from '@/components/ui/cn'
import { LinkButton } from '@/components/ui/link-button'
import { parisDate } from '@/lib/domain/calendar/paris-date'
import { loadFollowUp, loadHistory, shownTabs } from '@/lib/loaders/bilan/follow-up'

export const metadata: Metadata = { title: 'Suivi du bilan' }

type Params = { params: Promise<{ collection: string; territoire: string }> }

/** Where a bilan stands: what may be decided, the pages it is decided on, what happened. */
export default async function FollowUpPage({ params }: Params) {
  const { collection, territoire } = await params
  const found = await loadFollowUp(collection, territoire)
  const { place, edition, facts, revisions, canDraft, canEdit, online } = found
  const history = await loadHistory(found)
  const [current] = revisions
  const approve = found.decisions.find(offer => offer.transition === 'approve' && offer.refusal === null)
  const draftPath = `${bilanPath(collection, territoire)}/rediger`
  const target = {
    editionId: edition.id,
    lock: edition.lock,
    manifest: facts.revision?.manifestHash ?? '',
    draftPath,
    remarks: found.remarks,
  }
  return (
    <>
      <BilanHeader
        place={place}
        edition={edition}
        tab="suivi"
        tabs={shownTabs(found)}
        actions={
          <>
            {online && (
              <LinkButton variant="quiet" href={online}>
                Voir en ligne
              </LinkButton>
            )}
            {found.nextOf && <NewEdition bilanId={found.nextOf} />}
            <Decisions offers={found.decisions.filter(offer => offer !== approve)} target={target} />
          </>
        }
      />
      {approve && (
        <LinkButton href="#bon-a-tirer" className="mb-6 xl:hidden">
          Aller au bon à tirer
        </LinkButton>
      )}
      <div className="grid items-start gap-10 xl:grid-cols-[minmax(0,1fr)_minmax(24rem,34rem)]">
        <div className="grid gap-10">
          {found.electoral && (
            <OverrideCalendar editionId={edition.id} lock={edition.lock} {...found.electoral} />
          )}
          {approve && (
            <section aria-labelledby="bon-a-tirer" className="border-l-2 border-accent pl-4">
              <h2 id="bon-a-tirer" className="scroll-mt-6 text-lg">
                Bon à tirer
              </h2>
              <p className="mb-4 max-w-prose text-ink-soft">
                Lisez les pages : votre bon à tirer porte sur elles, et sur elles seules.
              </p>
              <DecisionInPage step="approve" target={target} today={parisDate(new Date())} />
            </section>
          )}
          {facts.expectedVisas.length > 0 && (
            <section aria-labelledby="avis">
              <h2 id="avis" className="mb-3 text-lg">
                Avis des conseillers
              </h2>
              <VisaList facts={facts} />
            </section>
          )}
          {current && (
            <section aria-labelledby="fichiers">
              <h2 id="fichiers" className="mb-3 text-lg">
                Fichiers
              </h2>
              <RevisionFiles revision={current} />
            </section>
          )}
          {history.length > 0 && (
            <section aria-labelledby="historique">
              <h2 id="historique" className="mb-3 text-lg">
                Historique
              </h2>
              <HistoryList events={history} />
            </section>
          )}
        </div>
        {/* On a narrow screen, what the bon à tirer is about comes before it. */}
        <aside aria-label="Pages soumises" className={cn(approve && 'max-xl:order-first')}>
          {current && edition.status === 'brouillon' && (
            <div className="mb-4">
              <h2 className="text-lg">
                Version {current.number}, soumise le <DateTime value={current.submittedAt} />
              </h2>
              <p className="text-ink-soft">
                Le bilan a été repris depuis&nbsp;: ces pages et les fichiers sont ceux de cette version.{' '}
                {canDraft && (
                  <>
                    L’épreuve du brouillon est dans{' '}
                    <AppLink href={draftPath} className="text-link">
                      «&nbsp;Rédiger&nbsp;»
                    </AppLink>
                    .
                  </>
                )}
              </p>
            </div>
          )}
          {current ? (
            <RevisionPages revisionId={current.id} />
          ) : (
            <EmptyState title="Rien n’a encore été soumis">
              {canEdit
                ? 'Les pages paraîtront ici à la première soumission. L’épreuve du brouillon est dans « Rédiger ».'
                : 'Les pages paraîtront ici à la première soumission.'}
            </EmptyState>
          )}
        </aside>
      </div>
    </>
  )
}
