import { createEdition } from '@/lib/operations/edition/create'
import { editionInState } from '../build/edition-in-state'
import { viewerOf } from '../build/viewers'
import { allowed, type Stage } from '../build/walk'
import { dayBefore } from '../build/walk-to'
import type { Progress } from '../data/progress'

/** Files are rendered in worker threads: a few bilans at once keep them busy. */
const lanes = 4

/** The bilans of the demonstration that are not there yet, each taken to its state by the people it takes. */
export const seedBilans = async (stage: Stage, plans: readonly Progress[], now: Date): Promise<void> => {
  const existing = await stage.db.edition.findMany({
    select: { bilan: { select: { territory: { select: { slug: true } } } } },
  })
  const present = new Set(existing.map(edition => edition.bilan.territory.slug))
  const waiting = plans.filter(plan => !present.has(plan.canton))
  const viewer = await viewerOf(stage.db, 'communication@demo.test')
  const work = async () => {
    for (let plan = waiting.shift(); plan; plan = waiting.shift()) {
      const { canton, state, review, content, earlier = 0, nextDraft } = plan
      const edition = await editionInState(stage, {
        canton,
        state,
        review,
        content,
        now: dayBefore(now, earlier),
      })
      if (!nextDraft) continue
      const context = { ...stage, viewer, now: dayBefore(now, 1) }
      allowed(await createEdition(context, { bilanId: edition.bilanId, version: 'standard' }))
    }
  }
  await Promise.all(Array.from({ length: lanes }, work))
}
