import type { Db } from '@/lib/data/client'
import type { Refusal, Result } from '@/lib/domain/shared/result'
import type { SystemContext } from './context'

class Rollback extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code)
  }
}

/** For what writes a whole file: some seconds on a machine at rest; a loaded one must not lose the work. */
export const wholeFile = 120_000

/** One transaction: a refusal undoes everything that was written in it. */
export const transact = async <T, E extends Refusal = Refusal>(
  database: SystemContext['db'],
  work: (tx: Db) => Promise<Result<T, E>>,
  /** Longer for what writes a whole file at once. */
  timeout = 15_000,
): Promise<Result<T, E>> => {
  const held: { refused?: E } = {}
  try {
    return await database.$transaction(
      async tx => {
        const result = await work(tx)
        if (result.ok) return result
        held.refused = result.error
        throw new Rollback(result.error)
      },
      { timeout, maxWait: 10_000 },
    )
  } catch (error) {
    if (error instanceof Rollback && held.refused) return { ok: false, error: held.refused }
    throw error
  }
}
