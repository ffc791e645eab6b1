import { Notice } from '@/components/feedback/notice'
import { cogFileLabels } from '@/lib/domain/territory-import/cog'
import {
  changeGroupLabels,
  changeGroups,
  describeChange,
  itemsOf,
} from '@/lib/domain/territory-import/describe'
import type { ImportPlan, PlanItem } from '@/lib/domain/territory-import/plan'
import { counted } from '@/lib/domain/typography/counted'

type Props = { plan: ImportPlan; names: Record<string, string> }

const kinds: Record<PlanItem['kind'], string> = {
  canton: 'canton',
  commune: 'commune',
  epci: 'intercommunalité',
}

/** What an import would change, by kind of change; what it would not, and why. */
export const PlanView = ({ plan, names }: Props) => {
  const known = new Map(Object.entries(names))
  return (
    <div className="grid gap-8">
      <Notice tone="info" title={`Essai du millésime ${plan.vintage}`} live>
        {plan.items.length === 0
          ? `Rien ne change\u00a0: ${counted(plan.unchanged, 'territoire est', 'territoires sont')} déjà comme dans ces fichiers.`
          : `${counted(plan.unchanged, 'territoire ne change pas', 'territoires ne changent pas')}.`}
        {plan.refused.length > 0 &&
          ` ${counted(plan.refused.length, 'ligne n’a pas été lue', 'lignes n’ont pas été lues')}.`}
      </Notice>
      {changeGroups.map(group => {
        const items = itemsOf(plan, group)
        const [one, many] = changeGroupLabels[group]
        return items.length === 0 ? null : (
          <section key={group} aria-label={many}>
            <h2 className="mb-2 text-lg">
              <span className="tabular">{items.length}</span> {items.length === 1 ? one : many}
            </h2>
            <ul className="max-h-96 divide-y divide-line overflow-y-auto border-y border-line">
              {items.map(item => (
                <li
                  key={`${item.kind}:${item.code}`}
                  className="flex flex-wrap items-baseline gap-x-4 py-1.5"
                >
                  <span className="tabular w-16 text-sm text-ink-soft">{item.code}</span>
                  <span className="font-semibold">
                    {item.name}
                    {item.kind !== 'commune' && (
                      <span className="font-normal text-ink-soft"> ({kinds[item.kind]})</span>
                    )}
                  </span>
                  <span className="min-w-0 grow basis-60 text-sm text-ink-soft">
                    {item.changes.map(change => describeChange(change, known)).join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      {plan.refused.length > 0 && (
        <section aria-label="Lignes non lues">
          <h2 className="mb-2 text-lg">Lignes non lues</h2>
          <ul className="max-h-60 overflow-y-auto border-y border-line text-sm">
            {plan.refused.map(line => (
              <li key={`${line.file}:${line.line}`} className="py-1">
                {cogFileLabels[line.file]}, ligne {line.line} : {line.reason}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
