import { diagnose } from '@/lib/services/database/migrate'
import { type OpenedDatabase, openDatabase } from '@/lib/services/database/open'
import { type DatabaseSettings, readDatabaseSettings } from '@/lib/services/database/settings'
import { updateDatabase } from '@/lib/services/database/update'
import { queues } from '@/lib/services/jobs/queues'
import { loadEnvironment } from './command'
import { readSecrets } from './secrets'

export type Prepared = {
  dataDir: string
  /** The migrations applied by this call, and those changed since they were applied. */
  applied: string[]
  edited: string[]
  /** Settles if the embedded server goes away while we use it. */
  lost: Promise<void>
  /** Lets go of the database: an embedded server stops when nobody else uses it. */
  close: () => Promise<void>
}

export type PrepareOptions = {
  /** Applies what is missing in another process: the engine of migrations leaves 50 MB in the one that runs it. */
  migrateFirst?: () => Promise<void>
}

/**
 * Makes this process fit to run the application: `.env`, a database up to date (started when it is embedded and does
 * not run), secrets; all of it in `process.env`, which child processes inherit. A process started by one that is already
 * prepared has nothing to do. The generated client is another step (`generate`).
 */
export async function prepare(options: PrepareOptions = {}): Promise<Prepared> {
  loadEnvironment()
  const settings = readDatabaseSettings()
  if (process.env.ATELIER_PREPARED === settings.dataDir) {
    const lost = new Promise<void>(() => undefined)
    return { dataDir: settings.dataDir, applied: [], edited: [], lost, close: async () => undefined }
  }
  const database = await openDatabase(settings)
  try {
    return await finish(settings, database, options)
  } catch (error) {
    await database.close()
    throw error
  }
}

async function finish(
  { dataDir }: DatabaseSettings,
  database: OpenedDatabase,
  { migrateFirst }: PrepareOptions,
): Promise<Prepared> {
  if (migrateFirst && (await diagnose(database.ownerUrl)).unapplied.length > 0) await migrateFirst()
  const applied = await updateDatabase(database, { queues })
  const { edited } = await diagnose(database.ownerUrl)
  Object.assign(process.env, await readSecrets(dataDir), {
    DATABASE_URL: database.appUrl,
    // The owner's address goes no further than this process; empty, so that `.env` does not bring it back in a child.
    DATABASE_OWNER_URL: '',
    DATA_DIR: dataDir,
    ATELIER_PREPARED: dataDir,
  })
  return { dataDir, applied, edited, lost: database.lost, close: database.close }
}
