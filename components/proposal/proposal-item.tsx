import { DateTime } from '@/components/feedback/date-time'
import { ProposalChanges } from '@/components/proposal/proposal-changes'
import { AppLink } from '@/components/ui/app-link'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { decisionLabels, decisionsFor, type ProposalDecision } from '@/lib/domain/proposal/decision'
import type { ProposalRow } from '@/lib/domain/proposal/row'

type Props = {
  row: ProposalRow
  /** Address of « Rédiger » of the bilan. */
  draftPath: string
  chosen: boolean
  pending: boolean
  onChoose: (chosen: boolean) => void
  onAnswer: (decision: ProposalDecision) => void
}

/** One proposal: what changes, why, where, and the answers that fit. */
export const ProposalItem = ({ row, draftPath, chosen, pending, onChoose, onAnswer }: Props) => {
  const name = row.about ? `${row.title}, ${row.about}` : row.title
  return (
    <li className="grid grid-cols-[auto_1fr] gap-x-4 py-5" aria-label={name}>
      <Checkbox checked={chosen} onCheckedChange={onChoose} aria-label={`Choisir : ${name}`} />
      <div className="grid gap-3 lg:grid-cols-[1fr_auto]">
        <div className="grid gap-2">
          <h3 className="font-semibold">
            {row.title}
            {row.about && <span className="font-normal text-ink-soft"> · {row.about}</span>}
          </h3>
          <ProposalChanges changes={row.changes} />
          {row.why && <p className="font-serif">«&nbsp;{row.why}&nbsp;»</p>}
          <p className="text-sm text-ink-soft">
            {row.by ?? 'Données de départ'}, le <DateTime value={row.at} format="moment" />
            {row.kind === 'value' && ` · ${row.source ?? 'source à compléter'}`}
          </p>
          <p className="text-sm">
            <span className="text-ink-soft">Imprimé par </span>
            {row.blocks.map((block, index) => (
              <span key={block.id}>
                {index > 0 && ', '}
                {block.gone ? (
                  `${block.label} (bloc retiré)`
                ) : (
                  <AppLink href={`${draftPath}#bloc-${block.id}`} className="text-link">
                    {block.label}
                  </AppLink>
                )}
              </span>
            ))}
          </p>
        </div>
        <div className="flex flex-wrap content-start gap-2 lg:justify-end">
          {decisionsFor(row.status).map((decision, index) => (
            <Button
              key={decision}
              size="small"
              variant={index === 0 ? 'secondary' : 'quiet'}
              disabled={pending}
              onClick={() => onAnswer(decision)}
            >
              {decisionLabels[decision]}
            </Button>
          ))}
        </div>
      </div>
    </li>
  )
}
