import type { Db } from '@/lib/data/client'
import { listDispositifUses } from '@/lib/data/proposal/dispositif-uses'
import { listEditionStatuses } from '@/lib/data/proposal/edition-statuses'
import {
  type DispositifChange,
  openDispositifProposals,
  openValueProposals,
  renewWithdrawals,
} from '@/lib/data/proposal/open'
import { listReentered } from '@/lib/data/proposal/reentered'
import { type Changes, listChangedUses } from '@/lib/data/proposal/value-uses'
import type { PrintedAspect } from '@/lib/domain/dispositif/printed'
import { proposedStatuses } from '@/lib/domain/proposal/impact'

export type Opened = { proposals: number; editionIds: string[] }

/**
 * After values were replaced, in the same transaction: what was printed stays printed, and each edition that prints one
 * of them is asked. One value or a whole import. To be called by everything that supersedes a value.
 */
export const openProposals = async (tx: Db, changes: Changes, now: Date): Promise<Opened> =>
  openValueProposals(tx, await listChangedUses(tx, changes, proposedStatuses), now)

/** After values were entered in cells that were empty: the bilans that still answer for a withdrawal are asked anew. */
export const renewProposals = async (tx: Db, now: Date): Promise<Opened> =>
  renewWithdrawals(tx, await listChangedUses(tx, await listReentered(tx), proposedStatuses), now)

/** The same after a dispositif was changed; only where the changed words are printed. */
export const openProposalsOfDispositif = async (
  tx: Db,
  change: DispositifChange & { code: string; aspects: readonly PrintedAspect[] },
  now: Date,
): Promise<Opened> => {
  const { code, aspects, ...revisions } = change
  if (aspects.length === 0) return { proposals: 0, editionIds: [] }
  const uses = (await listDispositifUses(tx, { id: change.dispositifId, code })).filter(use =>
    use.aspects.some(aspect => aspects.includes(aspect)),
  )
  const statuses = await listEditionStatuses(
    tx,
    uses.map(use => use.editionId),
  )
  const asked = uses.filter(use => {
    const status = statuses.get(use.editionId)
    return status !== undefined && proposedStatuses.includes(status)
  })
  return openDispositifProposals(tx, revisions, asked, now)
}
