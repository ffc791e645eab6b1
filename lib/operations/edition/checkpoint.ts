import type { Db } from '@/lib/data/client'
import {
  forgetRemoved,
  insertCheckpoint,
  listWrittenDrafts,
  thinHourly,
} from '@/lib/data/edition/checkpoints'
import { loadWorking } from '@/lib/data/edition/load-working'
import { recordEvent } from '@/lib/data/history/record'
import { resolveBilan } from '@/lib/domain/bilan/resolve'
import { hourlyKeptDays, hourOf, removedKeptMs } from '@/lib/domain/edition/checkpoint'
import { ok, type Result } from '@/lib/domain/shared/result'
import { logDefect } from '@/lib/log'
import type { OperationContext, SystemContext } from '../context'
import { transact } from '../transaction'
import { requireEditable } from './editable'
import { unknownEdition } from './run-decision'

/** Keeps the draft as it is now, under a name. */
export const nameCheckpoint = (
  context: OperationContext,
  input: { editionId: string; name: string },
): Promise<Result<{ checkpointId: string }>> =>
  transact(context.db, async tx => {
    const editable = await requireEditable(tx, context, input.editionId)
    if (!editable.ok) return editable
    const made = await keepDraft(tx, context, { ...input, kind: 'named' })
    if (!made.ok) return made
    await recordEvent(tx, {
      actor: context.viewer,
      at: context.now,
      action: 'draft.checkpoint',
      subject: { kind: 'checkpoint', id: made.value.checkpointId },
      editionId: input.editionId,
      data: { what: input.name },
    })
    return made
  })

/** The checkpoint itself, in the transaction of what comes after it. Its caller has checked who asks. */
export const keepDraft = async (
  tx: Db,
  context: OperationContext,
  { editionId, name, kind }: { editionId: string; name: string; kind: 'named' | 'before' },
): Promise<Result<{ checkpointId: string }>> => {
  const content = await contentNow(tx, context, editionId)
  if (!content) return unknownEdition
  const id = await insertCheckpoint(tx, {
    ...content,
    editionId,
    kind,
    name: name.slice(0, 120),
    madeById: context.viewer.id,
    madeAt: context.now,
  })
  return id ? ok({ checkpointId: id }) : unknownEdition
}

/** Every hour, for each draft in which somebody wrote since its last checkpoint. Several servers make one. */
export const keepWrittenDrafts = async (
  context: SystemContext,
): Promise<{ made: number; thinned: number }> => {
  const { db, now } = context
  let made = 0
  for (const editionId of await listWrittenDrafts(db)) {
    try {
      const content = await db.$transaction(tx => contentNow(tx, context, editionId), {
        isolationLevel: 'RepeatableRead', // one instant for all that it prints
      })
      const checkpoint = { editionId, kind: 'hourly' as const, hour: hourOf(now), madeAt: now }
      if (content && (await insertCheckpoint(db, { ...content, ...checkpoint }))) made += 1
    } catch (error) {
      // One draft that can’t be read must not leave the others without theirs.
      logDefect(error, 'point horaire', { editionId })
    }
  }
  const kept = new Date(now.getTime() - hourlyKeptDays * 86_400_000)
  await forgetRemoved(db, new Date(now.getTime() - removedKeptMs))
  return { made, thinned: await thinHourly(db, kept) }
}

const contentNow = async (tx: Db, { settings, now }: SystemContext, editionId: string) => {
  const working = await loadWorking(tx, editionId, { ...settings, now })
  return working && { working: working.snapshot, resolved: resolveBilan(working.input).bilan }
}
