import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeader } from '@/components/layout/page-header'
import { PlainRichText } from '@/components/record/plain-rich-text'
import { RecordFacts } from '@/components/record/record-facts'
import { AppLink } from '@/components/ui/app-link'
import { loadDispositif } from '@/lib/loaders/record/lists'

export const metadata: Metadata = { title: 'Dispositif' }

/** A dispositif in its official words. */
export default async function DispositifPage({ params }: { params: Promise<{ code: string }> }) {
  const found = await loadDispositif((await params).code)
  if (!found) notFound()
  const texts = [
    { label: 'Texte court', text: found.shortText },
    { label: 'Texte moyen', text: found.mediumText },
    { label: 'Texte long', text: found.longText },
  ]
  return (
    <>
      <PageHeader
        title={found.acronym ? `${found.name} (${found.acronym})` : found.name}
        breadcrumb={[{ label: 'Dispositifs', href: '/atelier/dispositifs' }]}
      />
      <div className="grid gap-10 lg:grid-cols-2">
        <RecordFacts
          facts={[
            ['Pacte', found.ambition?.pacte.name],
            ['Ambition', found.ambition?.name],
            ['Orientations', found.orientations.map(({ orientation }) => orientation.name).join(', ')],
            ['Service', found.service?.name],
            ['Public', found.audience],
            ['Conditions', found.conditions],
            ['Source', found.source],
            ['Ne jamais écrire', found.forbidden.map(({ wording }) => `«\u00a0${wording}\u00a0»`).join(', ')],
          ]}
        />
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
                {found.indicators.map(({ code, labelMany }) => (
                  <li key={code}>
                    <AppLink href={`/atelier/indicateurs/${code}`} className="text-link">
                      {labelMany}
                    </AppLink>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
    </>
  )
}
