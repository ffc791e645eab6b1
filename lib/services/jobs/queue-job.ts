import PgBoss from 'pg-boss'
import { jobsSchema } from '../database/jobs'
import type { Queue } from './queues'

/** What a transaction of Prisma offers for a statement that is not ours. */
type Transaction = {
  $queryRawUnsafe: <Rows>(text: string, ...values: unknown[]) => PromiseLike<Rows>
}

type Options = { retryLimit: number; retryDelay: number; retryBackoff: boolean }

/** Asks for a job within a transaction: the job and what makes it necessary are both kept, or neither. */
export const queueJob = async (
  tx: Transaction,
  queue: Queue,
  data: Record<string, string>,
  options: Options,
): Promise<void> => {
  const executeSql = async (text: string, values: unknown[]) => ({
    rows: await tx.$queryRawUnsafe<unknown[]>(text, ...values.map(plainValue)),
  })
  // Never started: it only words the insertion, on the connection that it is given.
  const boss = new PgBoss({ db: { executeSql }, schema: jobsSchema })
  await boss.send(queue, data, options)
}

const plainValue = (value: unknown): unknown => {
  if (value === undefined || value === null) return null
  return typeof value === 'object' ? JSON.stringify(value) : value
}
