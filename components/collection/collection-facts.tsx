import { DateTime } from '@/components/feedback/date-time'
import { deadlineSteps } from '@/lib/domain/calendar/deadline'
import { deadlineLabels } from '@/lib/domain/collection/form'
import type { LoadedCollection } from '@/lib/loaders/collection/collections'

const toComplete = <span className="text-warn">À compléter</span>

/** What the bilans of a collection share: calendar and mentions. */
export const CollectionFacts = ({ collection }: { collection: LoadedCollection['collection'] }) => {
  const { imprint, imprimeur, deadlines, letterboxOn } = collection
  return (
    <section aria-labelledby="faits" className="grid gap-8 lg:grid-cols-2">
      <h2 id="faits" className="sr-only">
        Calendrier et mentions
      </h2>
      <dl className="grid grid-cols-[auto_1fr] content-start gap-x-6 gap-y-1.5">
        <Fact name="Valeurs">
          {collection.dataStartYear} à {collection.dataEndYear}
        </Fact>
        <Fact name="Mandat">{collection.mandat}</Fact>
        {deadlineSteps.map(step => {
          const due = deadlines.find(deadline => deadline.step === step)?.dueOn
          return (
            <Fact key={step} name={deadlineLabels[step]}>
              {due ? <DateTime value={due} /> : toComplete}
            </Fact>
          )
        })}
        <Fact name="En boîte aux lettres">{letterboxOn ? <DateTime value={letterboxOn} /> : toComplete}</Fact>
      </dl>
      <dl className="grid grid-cols-[auto_1fr] content-start gap-x-6 gap-y-1.5">
        <Fact name="Publication">{imprint.director ?? toComplete}</Fact>
        <Fact name="Hébergeur">{imprint.host ?? toComplete}</Fact>
        <Fact name="Contact">{imprint.contact ?? toComplete}</Fact>
        <Fact name="Qui paie">{imprint.payer ?? (collection.issuer === 'groupe' ? toComplete : '—')}</Fact>
        <Fact name="Imprimeur">{imprimeur ? `${imprimeur.name}, ${imprimeur.address}` : toComplete}</Fact>
      </dl>
    </section>
  )
}

const Fact = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <>
    <dt className="text-ink-soft">{name}</dt>
    <dd>{children}</dd>
  </>
)
