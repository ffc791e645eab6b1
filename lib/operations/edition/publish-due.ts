import { lockEdition } from '@/lib/data/edition/lock-edition'
import { isFailureTold, listDue, listUpcoming } from '@/lib/data/edition/scheduled'
import { recordEvent } from '@/lib/data/history/record'
import { scheduler } from '@/lib/domain/shared/actor'
import { ok, type Refusal, refuse } from '@/lib/domain/shared/result'
import { logDefect } from '@/lib/log'
import type { SystemContext } from '../context'
import { transact } from '../transaction'
import { publishBy } from './publish'

export type DuePublications = { published: string[]; failed: { editionId: string; refusal: Refusal }[] }

/**
 * Publishes what the direction scheduled and whose hour has come, through the same decision as the button. A failure
 * leaves the edition scheduled, is told once in its history, and does not hold the others back.
 */
export const publishDue = async (context: SystemContext): Promise<DuePublications> => {
  const outcome: DuePublications = { published: [], failed: [] }
  for (const edition of await listDue(context.db, context.now)) {
    const result = await attempt(context, edition)
    if (result.ok) {
      outcome.published.push(edition.id)
    } else if (result.error.code !== 'stale' && result.error.code !== 'wrong-state') {
      outcome.failed.push({ editionId: edition.id, refusal: result.error })
      await tellFailure(context, edition, result.error)
    }
  }
  return outcome
}

/** Instants of the next publications, so that the job is there on time and not a minute later. */
export const nextPublications = (context: SystemContext, until: Date): Promise<Date[]> =>
  listUpcoming(context.db, context.now, until)

type Due = Awaited<ReturnType<typeof listDue>>[number]

const attempt = async (context: SystemContext, edition: Due) => {
  try {
    return await publishBy(context, 'scheduler', { editionId: edition.id, lock: edition.lock })
  } catch (error) {
    const reference = logDefect(error, 'publication programmée', { editionId: edition.id })
    return refuse('defect', `Un incident a empêché la publication (référence ${reference}).`)
  }
}

/** Told once, whatever the number of servers that tried: they follow each other on the edition. */
const tellFailure = (context: SystemContext, edition: Due, refusal: Refusal) =>
  transact<true>(context.db, async tx => {
    await lockEdition(tx, edition.id)
    if (await isFailureTold(tx, edition.id, edition.statusSince, refusal.code)) return ok(true)
    await recordEvent(tx, {
      actor: scheduler,
      at: context.now,
      action: 'publication.echec',
      subject: { kind: 'edition', id: edition.id },
      editionId: edition.id,
      revisionId: edition.currentRevisionId,
      data: { code: refusal.code, sentence: refusal.sentence },
    })
    return ok(true)
  })
