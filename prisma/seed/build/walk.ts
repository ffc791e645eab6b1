import type { createClient } from '@/lib/data/client'
import { isElectoralPeriod } from '@/lib/domain/calendar/electoral'
import { parisDate } from '@/lib/domain/calendar/paris-date'
import type { Viewer } from '@/lib/domain/policy/role'
import type { Result } from '@/lib/domain/shared/result'
import type { Verdict } from '@/lib/domain/workflow/visa-standing'
import type { OperationContext } from '@/lib/operations/context'
import { approveEdition } from '@/lib/operations/edition/approve'
import { archiveEdition } from '@/lib/operations/edition/archive'
import { closeReview } from '@/lib/operations/edition/close-review'
import { giveVisa } from '@/lib/operations/edition/give-visa'
import { overrideCalendar } from '@/lib/operations/edition/override-calendar'
import { publishEdition } from '@/lib/operations/edition/publish'
import { scheduleEdition } from '@/lib/operations/edition/schedule'
import { submitEdition } from '@/lib/operations/edition/submit'
import { takeBackEdition } from '@/lib/operations/edition/take-back'
import { validateEdition } from '@/lib/operations/edition/validate'
import { withdrawEdition } from '@/lib/operations/edition/withdraw'
import type { FileStore } from '@/lib/services/storage/file-store'

export type Stage = {
  db: ReturnType<typeof createClient>
  store: FileStore
  settings: OperationContext['settings']
}

/** The decisions on one edition, taken one after the other by people, at given instants. A refusal stops everything. */
export const walker = ({ db, store, settings }: Stage, editionId: string) => {
  const as = (viewer: Viewer, now: Date): OperationContext => ({ db, store, settings, viewer, now })
  const current = () =>
    db.edition.findUniqueOrThrow({
      where: { id: editionId },
      select: { lock: true, currentRevision: { select: { manifestHash: true } } },
    })
  const on = async () => ({ editionId, lock: (await current()).lock })
  return {
    submit: async (by: Viewer, now: Date) => allowed(await submitEdition(as(by, now), await on())),
    visa: async (by: Viewer, now: Date, verdict: Verdict, reason?: string) =>
      allowed(await giveVisa(as(by, now), { ...(await on()), verdict, reason })),
    closeReview: async (by: Viewer, now: Date, reason?: string) =>
      allowed(await closeReview(as(by, now), { ...(await on()), reason })),
    validate: async (by: Viewer, now: Date) => allowed(await validateEdition(as(by, now), await on())),
    approve: async (by: Viewer, now: Date, publishAt: Date) => {
      const { lock, currentRevision } = await current()
      const manifest = currentRevision?.manifestHash ?? ''
      allowed(
        await approveEdition(as(by, now), { editionId, lock, manifest, publishOn: parisDate(publishAt) }),
      )
    },
    schedule: async (by: Viewer, now: Date, scheduledFor: Date) =>
      allowed(await scheduleEdition(as(by, now), { ...(await on()), scheduledFor })),
    publish: async (by: Viewer, now: Date) => allowed(await publishEdition(as(by, now), await on())),
    /** So that the demonstration still starts during the electoral period: the same written reason as anybody. */
    override: async (by: Viewer, now: Date, publishAt: Date) => {
      if (!isElectoralPeriod(publishAt)) return
      allowed(await overrideCalendar(as(by, now), { ...(await on()), reason: 'Données de démonstration.' }))
    },
    takeBack: async (by: Viewer, now: Date, reason: string) =>
      allowed(await takeBackEdition(as(by, now), { ...(await on()), reason })),
    withdraw: async (by: Viewer, now: Date, note: string) =>
      allowed(await withdrawEdition(as(by, now), { ...(await on()), note })),
    archive: async (by: Viewer, now: Date) => allowed(await archiveEdition(as(by, now), await on())),
  }
}
export type Walker = ReturnType<typeof walker>

/** The value of a decision that must be allowed: a refusal is a defect of the data, and is told. */
export const allowed = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(
    `Les données de démonstration ont été refusées (${result.error.code}) : ${result.error.sentence}`,
  )
}
