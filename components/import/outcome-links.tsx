import { AppLink } from '@/components/ui/app-link'
import { cn } from '@/components/ui/cn'
import type { OutcomeCounts } from '@/lib/domain/import/status'

type Props = { basePath: string; shown: string; counts: OutcomeCounts; doubtful: number }

/** The outcome in numbers; each opens the cells it counts. */
export const OutcomeLinks = ({ basePath, shown, counts, doubtful }: Props) => {
  const all = counts.new + counts.changed + counts.unchanged + counts.refused
  const entries = [
    { key: '', label: 'Toutes', count: all },
    { key: 'new', label: 'Nouvelles', count: counts.new },
    { key: 'changed', label: 'Changées', count: counts.changed },
    { key: 'doubtful', label: 'À vérifier', count: doubtful },
    { key: 'refused', label: 'Refusées', count: counts.refused },
    { key: 'unchanged', label: 'Inchangées', count: counts.unchanged },
  ]
  return (
    <nav aria-label="Résultat de l’essai">
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {entries.map(({ key, label, count }) => (
          <li key={key}>
            <AppLink
              href={key ? `${basePath}?resultat=${key}` : basePath}
              aria-current={shown === key ? 'page' : undefined}
              className={cn(
                'grid border-b-2 pb-1 max-md:min-h-11',
                shown === key ? 'border-accent' : 'border-transparent hover:border-line-strong',
              )}
            >
              <span className="tabular text-xl leading-tight">{count.toLocaleString('fr')}</span>
              <span className="text-sm text-ink-soft">{label}</span>
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
