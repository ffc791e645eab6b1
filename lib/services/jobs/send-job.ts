import PgBoss from 'pg-boss'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { jobsSchema } from '../database/jobs'
import type { Queue } from './queues'

const holder = globalThis as typeof globalThis & { atelierJobSender?: Promise<PgBoss> }

/** Asks for a job, done by this process or by another (`npm run worker`): sending needs none of them to run. */
export async function sendJob(queue: Queue, data: Record<string, string>): Promise<void> {
  holder.atelierJobSender ??= openSender().catch(error => {
    holder.atelierJobSender = undefined
    throw error
  })
  const sender = await holder.atelierJobSender
  await sender.send(queue, data)
}

async function openSender(): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: env().databaseUrl,
    schema: jobsSchema,
    application_name: 'atelier-demandes',
    migrate: false,
    supervise: false,
    schedule: false,
    max: 1,
  })
  boss.on('error', error => log.error({ err: error }, 'job sender'))
  await boss.start()
  return boss
}
