import type { Metadata } from 'next'
import { NotesPanel } from '@/components/dispositif/notes-panel'
import { RecordPortrait } from '@/components/media/record-portrait'
import { WhereUsed } from '@/components/proposal/where-used'
import { PlainRichText } from '@/components/record/plain-rich-text'
import { RecordFacts } from '@/components/record/record-facts'
import { RecordHead } from '@/components/record/record-head'
import { AppLink } from '@/components/ui/app-link'
import { printDate } from '@/lib/domain/indicator/period-text'
import { loadDispositifRecord } from '@/lib/loaders/dispositif/record'

export const metadata: Metadata = { title: 'Dispositif' }

/** A dispositif in its official words, where it is printed, and its notes for who may read them. */
export default async function DispositifPage({ params }: { params: Promise<{ code: string }> }) {
  const { code } = await params
  const { dispositif: found, ...record } = await loadDispositifRecord(code)
  const texts = [
    { label: 'Texte court', text: found.shortText },
    { label: 'Texte moyen', text: found.mediumText },
    { label: 'Texte long', text: found.longText },
  ]
  return (
    <>
      <RecordHead
        kind="dispositif"
        id={record.id}
        title={found.acronym ? `${found.name} (${found.acronym})` : found.name}
        breadcrumb={[{ label: 'Dispositifs', href: '/atelier/dispositifs' }]}
        canEdit={record.canEdit}
        editHref={`/atelier/dispositifs/${code}/modifier`}
        archived={
          record.archived
            ? {
                title: 'Ce dispositif est archivé',
                says: 'Il n’est plus proposé dans les bilans\u202f; ceux qui l’impriment ne changent pas.',
              }
            : null
        }
      />
      <div className="grid items-start gap-10 lg:grid-cols-2">
        <div className="grid gap-10">
          <RecordFacts
            facts={[
              ['Pacte', found.ambition?.pacte.name],
              ['Ambition', found.ambition?.name],
              ['Orientations', found.orientations.map(({ orientation }) => orientation.name).join(', ')],
              [
                'Délibérations',
                record.deliberations
                  .map(({ number, adoptedOn, title }) => `${number} du ${printDate(adoptedOn)}, ${title}`)
                  .join('\u202f; '),
              ],
              ['Service', found.service?.name],
              ['Public', found.audience],
              ['Conditions', found.conditions],
              ['Lien', found.link],
              ['Source', found.source],
              [
                'Ne jamais écrire',
                found.forbidden.map(({ wording }) => `«\u00a0${wording}\u00a0»`).join(', '),
              ],
            ]}
          />
          {record.photo && <RecordPortrait {...record.photo} use="vignette" />}
          <WhereUsed {...record.used} subject="Ce dispositif" />
        </div>
        <div className="grid content-start gap-6">
          {texts.map(({ label, text }) => (
            <section key={label}>
              <h2 className="mb-1 text-base font-semibold">{label}</h2>
              {text ? <PlainRichText text={text} /> : <p className="text-ink-soft">À compléter</p>}
            </section>
          ))}
          {found.indicators.length > 0 && (
            <section>
              <h2 className="mb-1 text-base font-semibold">Indicateurs</h2>
              <ul>
                {found.indicators.map(({ code: indicator, labelMany }) => (
                  <li key={indicator}>
                    <AppLink href={`/atelier/indicateurs/${indicator}`} className="text-link">
                      {labelMany}
                    </AppLink>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {record.notes && <NotesPanel dispositifId={record.id} {...record.notes} />}
        </div>
      </div>
    </>
  )
}
