import 'server-only'
import { cache } from 'react'
import { requireViewer } from '@/lib/auth/viewer'
import { listBilans } from '@/lib/data/bilan/list-bilans'
import { db } from '@/lib/data/client'
import { type DeadlineStep, dueOn } from '@/lib/domain/calendar/deadline'
import { parisDate } from '@/lib/domain/calendar/paris-date'
import type { BilanRow } from '@/lib/domain/edition/bilan-row'
import { readableEditions } from '@/lib/domain/policy/readable-editions'
import type { Viewer } from '@/lib/domain/policy/role'
import { awaitedStep } from '@/lib/domain/workflow/waiting'

/** The bilans this person may see, cantons in French order. */
export const loadBilans = cache(
  async (now: Date = new Date()): Promise<{ viewer: Viewer; rows: BilanRow[] }> => {
    const viewer = await requireViewer()
    const today = parisDate(now)
    const rows = (await listBilans(db(), readableEditions(viewer))).flatMap(
      ({ id, collection, territory, editions }): BilanRow[] => {
        const [edition] = editions
        if (!edition) return []
        const deadlines: Partial<Record<DeadlineStep, string>> = Object.fromEntries(
          collection.deadlines.map(({ step, dueOn: day }) => [step, day.toISOString().slice(0, 10)]),
        )
        const due = dueOn(edition.status, deadlines)
        return [
          {
            bilanId: id,
            editionId: edition.id,
            number: edition.number,
            status: edition.status,
            statusSince: edition.statusSince.toISOString(),
            dueOn: due,
            late: due !== null && due < today,
            awaited: awaitedStep(viewer, {
              status: edition.status,
              territoryId: territory.id,
              submittedById: edition.submittedById,
              validatedById: edition.validatedById,
              visaUserIds: edition.currentRevision?.visas.map(({ userId }) => userId) ?? [],
            }),
            collection: { slug: collection.slug, title: collection.title },
            territory,
          },
        ]
      },
    )
    return { viewer, rows }
  },
)
