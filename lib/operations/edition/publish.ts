import type { Db } from '@/lib/data/client'
import { applyTransition } from '@/lib/data/edition/apply-transition'
import { insertPublication, livePublication, markReplaced } from '@/lib/data/edition/publication'
import { isUniqueViolation } from '@/lib/data/unique-violation'
import { ok, type Result } from '@/lib/domain/shared/result'
import { staleRefusal } from '@/lib/domain/workflow/decide'
import type { Decider } from '@/lib/domain/workflow/facts'
import type { DecisionOn } from '@/lib/domain/workflow/inputs'
import type { OperationContext, SystemContext } from '../context'
import { requireConsents } from '../media/require-consents'
import { checkRevisionFiles } from './check-files'
import { actorOf, type Moved, runDecision } from './run-decision'

/** « Publier » now. */
export const publishEdition = (context: OperationContext, input: DecisionOn): Promise<Result<Moved>> =>
  publishBy(context, context.viewer, input)

/**
 * Every check again, then the publication row, the previous edition replaced, the status and the history in one
 * transaction. Renders nothing: what was approved is what goes online. (A `groupe` bilan becomes « publié » as
 * delivered files; the public site serves none of its pages.)
 */
export const publishBy = async (
  context: SystemContext,
  by: Decider,
  input: DecisionOn,
): Promise<Result<Moved>> => {
  try {
    return await runDecision(context, {
      by,
      transition: 'publish',
      input,
      wholeBilan: true,
      effect: async (tx, facts) => {
        const revisionId = facts.revision?.id ?? ''
        const intact = await checkRevisionFiles(tx, context.store, revisionId)
        if (!intact.ok) return intact
        const agreed = await requireConsents(tx, { revisionId, issuer: facts.issuer }, context.now, 'publish')
        if (!agreed.ok) return agreed
        const replaced = await replaceLive(tx, facts.id, by, context.now)
        if (!replaced.ok) return replaced
        const byId = actorOf(by).id
        await insertPublication(tx, { editionId: facts.id, revisionId, at: context.now, byId })
        return ok({
          changes: { scheduledFor: null },
          told: { manifest: facts.approvedManifest, replaced: replaced.value },
        })
      },
    })
  } catch (error) {
    if (isUniqueViolation(error)) return { ok: false, error: staleRefusal }
    throw error
  }
}

const replaceLive = async (
  tx: Db,
  editionId: string,
  by: Decider,
  now: Date,
): Promise<Result<string | null>> => {
  const live = await livePublication(tx, editionId)
  if (!live) return ok(null)
  const moved = await applyTransition(tx, {
    transition: 'replace',
    edition: live.edition,
    revisionId: live.edition.currentRevisionId,
    actor: actorOf(by),
    now,
    told: { replacedBy: editionId },
  })
  if (!moved.ok) return moved
  await markReplaced(tx, live.id, now)
  return ok(live.edition.id)
}
