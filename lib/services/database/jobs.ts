import PgBoss from 'pg-boss'
import { withStructureLock } from './connection'

/** The queue that pg-boss uses for itself when schedules are on; it would create it as it starts. */
const scheduleQueue = '__pgboss__send-it'

export const jobsSchema = 'pgboss'

/**
 * The tables of pg-boss and one partition per queue, made by the owner: the application starts pg-boss with
 * `migrate: false`, and finds everything there.
 */
export async function prepareJobs(ownerUrl: string, queueNames: readonly string[]): Promise<void> {
  await withStructureLock(ownerUrl, async () => {
    const boss = new PgBoss({
      connectionString: ownerUrl,
      schema: jobsSchema,
      supervise: false,
      schedule: false,
      max: 1,
    })
    boss.on('error', () => undefined)
    await boss.start()
    try {
      for (const name of [scheduleQueue, ...queueNames]) await boss.createQueue(name)
    } finally {
      await boss.stop({ graceful: false })
    }
  })
}
