import type { Result } from '@/lib/domain/shared/result'
import { approveEdition } from './approve'
import { closeReview } from './close-review'
import { createEdition } from './create'
import { giveVisa } from './give-visa'
import { publishEdition } from './publish'
import { submitEdition } from './submit'
import { type TinyBilan, tinyRubriques } from './tiny-bilan'
import { validateEdition } from './validate'

/** The value, or the refusal as an error of the test. */
export const granted = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(`${result.error.code}: ${result.error.sentence} ${JSON.stringify(result.error)}`)
}

export const stateOf = ({ db }: TinyBilan, editionId: string) =>
  db.edition.findUniqueOrThrow({
    where: { id: editionId },
    select: { status: true, lock: true, currentRevision: { select: { id: true, manifestHash: true } } },
  })

/** Names the edition and the state that is on screen. */
export const on = async (tiny: TinyBilan, editionId: string) => {
  const { lock } = await stateOf(tiny, editionId)
  return { editionId, lock }
}

export const newDraft = async (tiny: TinyBilan): Promise<string> => {
  const rubriques = tinyRubriques
  const created = await createEdition(tiny.as('redactrice'), {
    bilanId: tiny.bilanId,
    version: 'standard',
    rubriques,
  })
  return granted(created).editionId
}

/** Until that many transactions wait for another: what was started has read, and goes no further. */
export const untilWaiting = async ({ db }: Pick<TinyBilan, 'db'>, count: number): Promise<void> => {
  for (let found = 0; found < count; ) {
    const [row] = await db.$queryRaw<{ waiting: number }[]>`
      SELECT count(*)::int AS waiting FROM pg_stat_activity
      WHERE datname = current_database() AND cardinality(pg_blocking_pids(pid)) > 0`
    found = row?.waiting ?? 0
  }
}

const steps = {
  relecture: async (tiny: TinyBilan, id: string) => {
    granted(await submitEdition(tiny.as('redactrice'), await on(tiny, id)))
  },
  validation: async (tiny: TinyBilan, id: string) => {
    for (const person of ['elue', 'elu'] as const) {
      granted(await giveVisa(tiny.as(person), { ...(await on(tiny, id)), verdict: 'favorable' }))
    }
    granted(await closeReview(tiny.as('cheffe'), await on(tiny, id)))
  },
  approbation: async (tiny: TinyBilan, id: string) => {
    granted(await validateEdition(tiny.as('cheffe'), await on(tiny, id)))
  },
  approuve: async (tiny: TinyBilan, id: string) => {
    const { currentRevision } = await stateOf(tiny, id)
    const manifest = currentRevision?.manifestHash ?? ''
    granted(
      await approveEdition(tiny.as('directrice'), {
        ...(await on(tiny, id)),
        manifest,
        publishOn: '2026-11-22',
      }),
    )
  },
  publie: async (tiny: TinyBilan, id: string) => {
    granted(await publishEdition(tiny.as('directrice'), await on(tiny, id)))
  },
}

/** Takes a draft to a step through the real operations. */
export const advance = async (tiny: TinyBilan, editionId: string, to: keyof typeof steps): Promise<void> => {
  const order = ['relecture', 'validation', 'approbation', 'approuve', 'publie'] as const
  const { status } = await stateOf(tiny, editionId)
  const from = order.findIndex(step => step === status) + 1
  for (const step of order.slice(from, order.indexOf(to) + 1)) await steps[step](tiny, editionId)
}
