import type { Metadata } from 'next'
import { DateTime } from '@/components/feedback/date-time'
import { Notice } from '@/components/feedback/notice'
import { CorrectionForm } from '@/components/indicator/correction-form'
import { PageHeader } from '@/components/layout/page-header'
import { WhereUsed } from '@/components/proposal/where-used'
import { AppLink } from '@/components/ui/app-link'
import { loadValueUses } from '@/lib/loaders/proposal/where-used'
import { loadValue } from '@/lib/loaders/record/values'

export const metadata: Metadata = { title: 'Valeur' }

/** One value: its correction, and every value that was recorded in its place. */
export default async function ValeurPage({ params }: { params: Promise<{ code: string; id: string }> }) {
  const { id } = await params
  const { value, indicator, canEnter, history } = await loadValue(id)
  const used = await loadValueUses(id)
  const latest = history.find(entry => !entry.superseded)
  return (
    <>
      <PageHeader
        title={`${indicator.labelMany} : ${value.territory}`}
        breadcrumb={[
          { label: 'Indicateurs', href: '/atelier/indicateurs' },
          { label: indicator.labelMany, href: `/atelier/indicateurs/${indicator.code}` },
        ]}
        meta={
          <>
            <span>{value.period}</span>
            {value.fictitious && <span>Valeur de démonstration</span>}
          </>
        }
      />
      <div className="grid items-start gap-10 lg:grid-cols-2">
        <div>
          {!value.current && latest && (
            <Notice tone="info" title="Cette valeur a été remplacée">
              <AppLink
                href={`/atelier/indicateurs/${indicator.code}/valeurs/${latest.id}`}
                className="text-link"
              >
                Voir la valeur actuelle
              </AppLink>
            </Notice>
          )}
          {value.current && canEnter && <CorrectionForm code={indicator.code} value={value} />}
          {value.current && !canEnter && (
            <Notice tone="info">La correction est réservée au service qui tient cet indicateur.</Notice>
          )}
        </div>
        <div className="grid gap-10">
          <section aria-labelledby="historique">
            <h2 id="historique" className="mb-3 text-lg">
              Toutes les valeurs de cette case
            </h2>
            <ol className="divide-y divide-line border-y border-line">
              {history.map(entry => (
                <li key={entry.id} className="grid gap-0.5 py-2">
                  <span className="tabular font-semibold">
                    {entry.printed}
                    {entry.superseded && <span className="font-normal text-ink-soft"> (remplacée)</span>}
                  </span>
                  {entry.reason && <span className="font-serif">«&nbsp;{entry.reason}&nbsp;»</span>}
                  <span className="text-sm text-ink-soft">
                    {entry.by ?? 'Données de départ'}, le <DateTime value={entry.at} format="moment" />
                  </span>
                </li>
              ))}
            </ol>
          </section>
          <WhereUsed {...used} subject="Cette valeur" />
        </div>
      </div>
    </>
  )
}
