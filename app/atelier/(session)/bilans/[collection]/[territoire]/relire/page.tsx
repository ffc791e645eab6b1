import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BilanHeader } from '@/components/bilan/bilan-header'
import { bilanPath } from '@/components/bilan/bilan-path'
import { DecisionInPage } from '@/components/bilan/decision-in-page'
import { ReadingFrame } from '@/components/bilan/reading-frame'
import { RevisionPages } from '@/components/bilan/revision-pages'
import { VisaList } from '@/components/bilan/visa-list'
import { Notice } from '@/components/feedback/notice'
import { LinkButton } from '@/components/ui/link-button'
import { loadFollowUp, shownTabs } from '@/lib/loaders/bilan/follow-up'
import { loadSinceVisa } from '@/lib/loaders/edition/since-visa'

export const metadata: Metadata = { title: 'Relire' }

type Params = { params: Promise<{ collection: string; territoire: string }> }

/** Phone first: the text as it will be read, then « Mon avis »; the printed pages on demand. */
export default async function ReviewPage({ params }: Params) {
  const { collection, territoire } = await params
  const found = await loadFollowUp(collection, territoire)
  const [current] = found.revisions
  if (!current) notFound()
  const since = await loadSinceVisa(found.edition.id, current.id)
  const visa = found.decisions.find(offer => offer.transition === 'giveVisa')
  const target = { editionId: found.edition.id, lock: found.edition.lock, manifest: current.manifestHash }
  return (
    <>
      <BilanHeader place={found.place} edition={found.edition} tab="relire" tabs={shownTabs(found)} />
      {visa?.refusal === null && (
        <LinkButton href="#mon-avis" className="mb-6 lg:hidden">
          Donner mon avis
        </LinkButton>
      )}
      <div className="grid items-start gap-10 lg:grid-cols-[minmax(0,1fr)_minmax(20rem,26rem)]">
        <ReadingFrame revisionId={current.id} />
        <div className="grid gap-8 lg:sticky lg:top-6">
          {found.canReadVisas && (
            <section aria-labelledby="mon-avis" id="avis" className="border-l-2 border-accent pl-4">
              <h2 id="mon-avis" className="mb-3 scroll-mt-6 text-lg">
                {visa ? 'Mon avis' : 'Avis des conseillers'}
              </h2>
              {since && (
                <LinkButton href={`${bilanPath(collection, territoire)}${since}`} className="mb-4">
                  Ce qui a changé depuis mon avis
                </LinkButton>
              )}
              {visa?.refusal === null && <DecisionInPage step="giveVisa" target={target} />}
              {visa?.refusal && <Notice tone="info">{visa.refusal}</Notice>}
              <div className="mt-4">
                <VisaList facts={found.facts} />
              </div>
            </section>
          )}
          <details>
            <summary className="text-link">Voir les pages imprimées</summary>
            <div className="mt-4 max-w-md">
              <RevisionPages revisionId={current.id} />
            </div>
          </details>
        </div>
      </div>
    </>
  )
}
