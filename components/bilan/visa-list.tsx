import { DateTime } from '@/components/feedback/date-time'
import type { EditionFacts } from '@/lib/domain/workflow/facts'
import { latestVisas, verdictLabels, visaStanding } from '@/lib/domain/workflow/visa-standing'

/** What each conseiller said, and whether it still holds on the current version. */
export const VisaList = ({ facts }: { facts: EditionFacts }) => {
  const visas = latestVisas(facts.visas)
  return (
    <ul className="divide-y divide-line border-y border-line">
      {facts.expectedVisas.map(expected => {
        const visa = visas.find(given => given.userId === expected.userId)
        const stands = visa && facts.revision && visaStanding(visa, facts.revision.parts).stands
        return (
          <li key={expected.name} className="grid gap-1 py-2">
            <span className="flex flex-wrap justify-between gap-x-4">
              <span>{expected.name}</span>
              <span className="text-sm text-ink-soft">
                {visa ? (
                  <>
                    <strong className="text-ink">{verdictLabels[visa.verdict]}</strong>,{' '}
                    <DateTime value={visa.givenAt} />, sur la version {visa.version}
                  </>
                ) : (
                  'Avis attendu'
                )}
              </span>
            </span>
            {visa?.reason && <p className="max-w-prose font-serif">«&nbsp;{visa.reason}&nbsp;»</p>}
            {visa && !stands && <p className="text-sm text-warn">Des blocs ont changé depuis cet avis.</p>}
          </li>
        )
      })}
    </ul>
  )
}
