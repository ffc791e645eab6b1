import 'server-only'
import type { Db } from '@/lib/data/client'
import { listOpenProposals } from '@/lib/data/proposal/list-open'
import { blockSchema } from '@/lib/domain/bilan/block'
import { blockPlace } from '@/lib/domain/bilan/place'
import { plainText } from '@/lib/domain/bilan/plain-text'
import {
  aspectLabels,
  changedAspects,
  type PrintedAspect,
  type PrintedDispositif,
  printedDispositifSchema,
} from '@/lib/domain/dispositif/printed'
import { decimal } from '@/lib/domain/figure/decimal'
import { printNumber } from '@/lib/domain/figure/number'
import { printPeriodKey } from '@/lib/domain/indicator/period-text'
import { precisionLabels } from '@/lib/domain/indicator/value-words'
import { proposedName } from '@/lib/domain/proposal/decision'
import type { ProposalRow, ProposedChange } from '@/lib/domain/proposal/row'
import { territoryLabel } from '@/lib/domain/territory/label'

type Listed = Awaited<ReturnType<typeof listOpenProposals>>
type Proposal = Listed['proposals'][number]
type Value = NonNullable<Proposal['oldValue']>
type Dispositif = Listed['dispositifs'][number]

/** Open proposals of these editions, one row per changed record and edition. */
export const loadProposalRows = async (db: Db, editionIds: readonly string[]): Promise<ProposalRow[]> => {
  const { proposals, dispositifs } = await listOpenProposals(db, editionIds)
  const byId = new Map(dispositifs.map(record => [record.id, record]))
  const rows = new Map<string, ProposalRow>()
  for (const proposal of proposals) {
    const key = `${proposal.editionId} ${recordOf(proposal)}`
    const row = rows.get(key) ?? rowOf(proposal, byId)
    if (!row) continue
    row.blocks.push(blockOf(proposal))
    rows.set(key, row)
  }
  return [...rows.values()]
}

const recordOf = ({ oldValue, dispositifId }: Proposal): string =>
  oldValue ? `${oldValue.indicatorId} ${oldValue.territoryId} ${oldValue.periodKey}` : (dispositifId ?? '')

const blockOf = ({ block }: Proposal): ProposalRow['blocks'][number] => {
  const { rubriqueId, deletedAt, ...stored } = block
  const { label } = blockPlace(rubriqueId, blockSchema.parse(stored))
  return { id: block.id, label, gone: deletedAt !== null }
}

const rowOf = (proposal: Proposal, dispositifs: ReadonlyMap<string, Dispositif>): ProposalRow | null => {
  const base = {
    id: proposal.id,
    proposed: proposedName(proposal),
    editionId: proposal.editionId,
    editionNumber: proposal.edition.number,
    status: proposal.edition.status,
    blocks: [],
  }
  const dispositif = proposal.dispositifId ? dispositifs.get(proposal.dispositifId) : undefined
  if (dispositif) return { ...base, ...aboutDispositif(dispositif, proposal.oldRevision ?? 1) }
  return proposal.oldValue ? { ...base, ...aboutValue(proposal.oldValue, proposal) } : null
}

const amountOf = ({ amount, precision, indicator }: Value): string => {
  const number = `${printNumber(decimal(amount.toString()))}${indicator.unit ? `\u00a0${indicator.unit}` : ''}`
  return precision === 'exact' ? number : `${number} (${precisionLabels[precision].toLowerCase()})`
}

const aboutValue = (old: Value, { newValue, openedAt }: Proposal) => ({
  kind: 'value' as const,
  title: old.indicator.labelMany,
  about: `${territoryLabel(old.territory)}, ${printPeriodKey(old.periodKey, old.periodHint)}`,
  changes: [
    { label: null, before: amountOf(old), after: newValue ? amountOf(newValue) : 'Valeur retirée' },
    ...(newValue && newValue.source !== old.source
      ? [
          {
            label: 'Source',
            before: old.source ?? 'À compléter',
            after: newValue.source ?? 'À compléter',
          },
        ]
      : []),
  ],
  source: newValue?.source ?? null,
  by: newValue?.enteredBy?.name ?? null,
  why: newValue?.reason ?? null,
  at: (newValue?.enteredAt ?? openedAt).toISOString(),
})

const aboutDispositif = (record: Dispositif, oldRevision: number) => {
  const current = printedDispositifSchema.parse({
    name: record.name,
    acronym: record.acronym,
    short: record.shortText,
    medium: record.mediumText,
    long: record.longText,
    link: record.link,
  })
  const old = record.versions.find(version => version.revision === oldRevision)
  const before = old ? printedDispositifSchema.parse(old.content) : current
  const last = record.versions.at(-1)
  return {
    kind: 'dispositif' as const,
    title: before.name,
    about: null,
    changes: changedAspects(before, current).map(
      (aspect): ProposedChange => ({
        label: aspectLabels[aspect],
        before: wordsOf(before, aspect),
        after: wordsOf(current, aspect),
      }),
    ),
    source: null,
    by: last?.closedBy?.name ?? null,
    why: null,
    at: (last?.closedAt ?? new Date(0)).toISOString(),
  }
}

const wordsOf = (printed: PrintedDispositif, aspect: PrintedAspect): string => {
  const value = printed[aspect]
  if (value === null) return 'Rien'
  return typeof value === 'string' ? value : plainText(value)
}
