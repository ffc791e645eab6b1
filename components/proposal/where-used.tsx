import { bilanPath } from '@/components/bilan/bilan-path'
import { StatusMark } from '@/components/feedback/status-mark'
import { AppLink } from '@/components/ui/app-link'
import type { WhereUsed as Found, RecordUse } from '@/lib/domain/proposal/use'

type Props = Found & {
  /** « Cet indicateur », « Cette valeur »: it agrees. */
  subject: `Ce ${string}` | `Cet ${string}` | `Cette ${string}`
}

const blockHref = (use: RecordUse, blockId: string, canDraft: boolean): string =>
  canDraft
    ? `${bilanPath(use.collection.slug, use.territory.slug)}/rediger#bloc-${blockId}`
    : bilanPath(use.collection.slug, use.territory.slug)

/** « Où est-ce utilisé ? »: the editions that print a record, their state, and each block that does. */
export const WhereUsed = ({ uses, hidden, subject, canDraft }: Props) => (
  <section aria-labelledby="utilisations">
    <h2 id="utilisations" className="mb-3 text-lg">
      Où est-ce imprimé ?
    </h2>
    {uses.length === 0 && hidden === 0 && (
      <p className="text-ink-soft">
        {subject} n’est {subject.startsWith('Cette ') ? 'imprimée' : 'imprimé'} dans aucun bilan.
      </p>
    )}
    {uses.length > 0 && <UseList uses={uses.slice(0, shown)} canDraft={canDraft} />}
    {uses.length > shown && (
      <details className="mt-2">
        <summary className="cursor-pointer py-1 text-link">
          {uses.length === shown + 1
            ? 'Voir l’autre édition'
            : `Voir les ${uses.length - shown} autres éditions`}
        </summary>
        <UseList uses={uses.slice(shown)} canDraft={canDraft} />
      </details>
    )}
    {hidden > 0 && <p className="mt-2 text-sm text-ink-soft">{hiddenSentence(hidden, uses.length > 0)}</p>}
  </section>
)

/** Enough to see where; the others are one press away. */
const shown = 6

const UseList = ({ uses, canDraft }: { uses: readonly RecordUse[]; canDraft: boolean }) => (
  <ul className="divide-y divide-line border-y border-line">
    {uses.map(use => (
      <li key={use.editionId} className="grid gap-1 py-2">
        <span className="flex flex-wrap items-baseline gap-x-3">
          <AppLink href={bilanPath(use.collection.slug, use.territory.slug)} className="font-semibold">
            Bilan du {use.territory.label}
          </AppLink>
          <span className="text-sm text-ink-soft">
            {use.collection.title}, édition {use.number}
          </span>
          <StatusMark status={use.status} className="ml-auto text-sm max-md:ml-0" />
        </span>
        <ul className="flex flex-wrap gap-x-5 text-sm">
          {use.blocks.map(block => (
            <li key={block.id}>
              <AppLink href={blockHref(use, block.id, canDraft)} className="inline-block py-0.5 text-link">
                {block.label}
              </AppLink>
              <span className="text-ink-soft">
                , p.&nbsp;{block.page}
                {block.via && ` (${block.via})`}
              </span>
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ul>
)

const hiddenSentence = (hidden: number, others: boolean): string => {
  const also = others ? ' aussi' : ''
  return hidden === 1
    ? `Une ${others ? 'autre ' : ''}édition, que vous ne pouvez pas ouvrir, l’imprime${also}.`
    : `${hidden}\u00a0${others ? 'autres ' : ''}éditions, que vous ne pouvez pas ouvrir, l’impriment${also}.`
}
