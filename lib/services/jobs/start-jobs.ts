import PgBoss from 'pg-boss'
import { db } from '@/lib/data/client'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { sendRequestMail } from '@/lib/operations/collecting/request-mail'
import { runOpenCreations } from '@/lib/operations/collection/create-bilans'
import { keepWrittenDrafts } from '@/lib/operations/edition/checkpoint'
import { nextPublications, publishDue } from '@/lib/operations/edition/publish-due'
import { stageImport, stageOpenImports } from '@/lib/operations/import/stage'
import { jobsSchema } from '../database/jobs'
import { smtpMailer } from '../mail/mailer'
import { fileStore } from '../storage/file-store'
import type { Queue } from './queues'

const holder = globalThis as typeof globalThis & { atelierJobs?: Promise<PgBoss> }

/** Background jobs, in the server’s process or in `npm run worker`. Several processes share them without doing one twice. */
export async function startJobs(): Promise<void> {
  holder.atelierJobs ??= open().catch(error => {
    holder.atelierJobs = undefined
    throw error
  })
  await holder.atelierJobs
}

/** Lets the job under way finish. */
export async function stopJobs(): Promise<void> {
  const opened = holder.atelierJobs
  holder.atelierJobs = undefined
  const boss = await opened?.catch(() => undefined)
  await boss?.stop({ graceful: true, wait: true, timeout: 10_000 })
}

async function open(): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: env().databaseUrl,
    schema: jobsSchema,
    application_name: 'atelier-jobs',
    migrate: false, // tables and queues are made by the migrate step: the application can create nothing
    max: 2,
  })
  boss.on('error', error => log.error({ err: error }, 'jobs'))
  await boss.start()
  await boss.work(publication, { pollingIntervalSeconds: 1 }, () => publishScheduled(boss))
  await boss.schedule(publication, '* * * * *')
  await boss.send(publication, {}) // what fell due while nothing ran
  await boss.work(checkpoints, keepDrafts)
  await boss.schedule(checkpoints, '0 * * * *')
  await boss.work<{ batchId?: string } | null>(imports, { pollingIntervalSeconds: 0.5 }, readImports)
  await boss.schedule(imports, '* * * * *') // what a server that stopped left in the middle
  await boss.send(imports, {})
  await boss.work<{ mailId: string }>(mails, { pollingIntervalSeconds: 1 }, sendMails)
  await boss.work(creations, { pollingIntervalSeconds: 0.5 }, createBilans)
  await boss.schedule(creations, '* * * * *') // what a server that stopped left in the middle
  await boss.send(creations, {})
  return boss
}

const publication: Queue = 'publication-programmee'
const imports: Queue = 'import-valeurs'
const mails: Queue = 'courriel-collecte'
const checkpoints: Queue = 'points-du-brouillon'
const creations: Queue = 'creation-bilans'
const lookAhead = 90_000

/** What is due is published; what comes before the next minute gets a job at its very instant. */
async function publishScheduled(boss: PgBoss): Promise<void> {
  const now = new Date()
  const { siteUrl, demonstration } = env()
  const context = { db: db(), now, store: fileStore(), settings: { siteUrl, demonstration } }
  const { published, failed } = await publishDue(context)
  for (const editionId of published) log.info({ editionId }, 'published as scheduled')
  for (const { editionId, refusal } of failed) log.warn({ editionId, code: refusal.code }, 'not published')
  for (const startAfter of await nextPublications(context, new Date(now.getTime() + lookAhead))) {
    await boss.send(publication, {}, { startAfter })
  }
}

async function keepDrafts(): Promise<void> {
  const { siteUrl, demonstration } = env()
  const settings = { siteUrl, demonstration }
  const kept = await keepWrittenDrafts({ db: db(), now: new Date(), store: fileStore(), settings })
  if (kept.made + kept.thinned > 0) log.info(kept, 'checkpoints of drafts')
}

/** « Créer les bilans »: every creation asked and not finished. */
async function createBilans(): Promise<void> {
  const { siteUrl, demonstration } = env()
  await runOpenCreations({
    db: db(),
    now: new Date(),
    store: fileStore(),
    settings: { siteUrl, demonstration },
  })
}

/** The dry run of files of values, one after another: the one that is asked, or all that a stopped server left. */
async function readImports(jobs: { data: { batchId?: string } | null }[]): Promise<void> {
  const { siteUrl, demonstration, databaseUrl } = env()
  for (const { data } of jobs) {
    const context = {
      db: db(),
      now: new Date(),
      store: fileStore(),
      settings: { siteUrl, demonstration },
      databaseUrl,
    }
    const batchId = data?.batchId
    if (batchId === undefined) await stageOpenImports(context)
    else log.info({ batchId, outcome: await stageImport(context, batchId) }, 'values read')
  }
}

/** The mails of the collection of values. One that must be tried again fails its job, which comes back later. */
async function sendMails(jobs: { data: { mailId: string } }[]): Promise<void> {
  const { siteUrl, atelierUrl, demonstration, mail } = env()
  const mailer = mail && !demonstration ? smtpMailer(mail) : null
  try {
    for (const { data } of jobs) {
      const context = { db: db(), now: new Date(), store: fileStore(), settings: { siteUrl, demonstration } }
      const outcome = await sendRequestMail({ ...context, mailer, atelierUrl }, data.mailId)
      log.info({ mailId: data.mailId, outcome }, 'request mail')
      if (outcome === 'again') throw new Error(`The mail ${data.mailId} is to be tried again`)
    }
  } finally {
    mailer?.close()
  }
}
