import type { Db } from '@/lib/data/client'
import { followedVersion } from '@/lib/data/collection/collections'
import {
  claimRow,
  findCreation,
  findOpenCreation,
  finishCreation,
  insertCreation,
  listOpenCreations,
  lockBilan,
  writeOutcome,
} from '@/lib/data/collection/creations'
import { findBilan } from '@/lib/data/edition/last-edition'
import { recordEvent } from '@/lib/data/history/record'
import { findAuthor } from '@/lib/data/import/author'
import { isUniqueViolation } from '@/lib/data/unique-violation'
import type { CreationOutcome } from '@/lib/domain/collection/creation'
import { authorize } from '@/lib/domain/policy/can'
import type { Viewer } from '@/lib/domain/policy/role'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { log, logDefect } from '@/lib/log'
import type { OperationContext, SystemContext } from '../context'
import { openEdition } from '../edition/create'
import { transact } from '../transaction'

const unknownCollection = refuse('unknown-collection', 'Cette collection n’existe pas, ou n’existe plus.')

/** « Créer les bilans »: notes what was asked; a job does it. Asked again while it runs, it is the same one. */
export const askCreation = async (
  context: OperationContext,
  { collectionId }: { collectionId: string },
): Promise<Result<{ creationId: string }>> => {
  const allowed = authorize(context.viewer, 'collection.manage')
  if (!allowed.ok) return allowed
  try {
    return await transact<{ creationId: string }>(context.db, async tx => {
      const open = await findOpenCreation(tx, collectionId)
      if (open) return ok({ creationId: open.id })
      if ((await followedVersion(tx, collectionId)) === null) return unknownCollection
      const creationId = await insertCreation(tx, {
        collectionId,
        askedById: context.viewer.id,
        askedAt: context.now,
      })
      await recordEvent(tx, {
        actor: context.viewer,
        at: context.now,
        action: 'collection.create-bilans',
        subject: { kind: 'collection', id: collectionId },
        data: { creationId },
      })
      return ok({ creationId })
    })
  } catch (error) {
    // Two people, or two clicks: the first one’s is the one that runs.
    const open = isUniqueViolation(error) ? await findOpenCreation(context.db, collectionId) : null
    if (open) return ok({ creationId: open.id })
    throw error
  }
}

/**
 * Does what is left of it, a bilan per transaction: a crash loses at most the one in hand, which is done again. Several
 * servers may run it together, each takes lines that no other holds.
 */
export const runCreation = async (context: SystemContext, creationId: string): Promise<void> => {
  const creation = await findCreation(context.db, creationId)
  if (!creation || creation.finishedAt) return
  // With the rights they have now, not those they had when they asked.
  const viewer = await findAuthor(context.db, creation.askedById)
  const run = { ...context, creationId, viewer }
  const troubled: string[] = []
  for (let line = await createNext(run, troubled); line !== 'none'; line = await createNext(run, troubled))
    if (line !== 'done') troubled.push(line.bilanId)
  for (const bilanId of troubled) await tryAgain(run, bilanId)
  await finishCreation(context.db, creationId, context.now)
}

/** Those that nobody finished: asked a moment ago, or left by a server that stopped. */
export const runOpenCreations = async (context: SystemContext): Promise<void> => {
  for (const id of await listOpenCreations(context.db)) await runCreation(context, id)
}

type Line = { outcome: CreationOutcome; sentence: string | null }
type Run = SystemContext & { creationId: string; viewer: Viewer | null }

/** The next line, with its edition, in one transaction. One that fails is put aside: the others don’t wait for it. */
const createNext = async (
  run: Run,
  except: readonly string[],
): Promise<'done' | 'none' | { bilanId: string }> => {
  const held: { bilanId?: string } = {}
  try {
    const done = await transact<'done' | 'none'>(run.db, async tx => {
      const bilanId = await claimRow(tx, run.creationId, except)
      if (bilanId === null) return ok('none')
      held.bilanId = bilanId
      return ok(await settle(tx, run, bilanId))
    })
    return done.ok ? done.value : 'none'
  } catch (error) {
    if (held.bilanId === undefined) throw error
    log.warn({ err: error, bilanId: held.bilanId }, 'bilan put aside')
    return { bilanId: held.bilanId }
  }
}

/** A lost connection is over by now; what fails twice is told on its line, and the job itself can end. */
const tryAgain = async (run: Run, bilanId: string): Promise<void> => {
  try {
    await transact(run.db, async tx => ok(await settle(tx, run, bilanId)))
  } catch (error) {
    const reference = logDefect(error, 'création des bilans', { bilanId })
    const sentence = `Une erreur est survenue (référence ${reference}). Ce bilan n’a pas été créé ; les autres le sont.`
    await writeOutcome(
      run.db,
      { creationId: run.creationId, bilanId },
      { outcome: 'refused', sentence, doneAt: run.now },
    )
  }
}

const settle = async (tx: Db, run: Run, bilanId: string): Promise<'done'> => {
  const line = await createOne(tx, run, bilanId)
  await writeOutcome(tx, { creationId: run.creationId, bilanId }, { ...line, doneAt: run.now })
  return 'done'
}

const createOne = async (tx: Db, { viewer, now }: Run, bilanId: string): Promise<Line> => {
  if (!viewer) return { outcome: 'refused', sentence: 'Le compte qui a demandé cette création est fermé.' }
  await lockBilan(tx, bilanId)
  const bilan = await findBilan(tx, bilanId, 'standard')
  if (bilan?.last) return { outcome: 'existed', sentence: null }
  const created = await openEdition(tx, { viewer, now }, { bilanId, version: 'standard' })
  return created.ok
    ? { outcome: 'created', sentence: null }
    : { outcome: 'refused', sentence: created.error.sentence }
}
