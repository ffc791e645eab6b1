import { currentViewer } from '@/lib/auth/viewer'
import { db } from '@/lib/data/client'
import {
  type JobsState,
  type MigrationState,
  measureDatabase,
  readJobs,
  readMigrations,
} from '@/lib/data/health'
import { can } from '@/lib/domain/policy/can'
import { env } from '@/lib/env'
import { logDefect } from '@/lib/log'
import { storageWritable } from '@/lib/services/server/health'
import manifest from '@/package.json'

export type HealthDetails = {
  version: string
  node: string
  demarrage: string
  baseDeDonnees: { millisecondes: number; migrations: MigrationState }
  stockage: { inscriptible: boolean }
  taches: JobsState & { dansCeProcessus: boolean }
}
export type Health = { etat: 'ok' | 'ko'; details?: HealthDetails }

/** « ok » when the database answers and files can be kept; the details for who may see them. */
export async function loadHealth(): Promise<Health> {
  try {
    const millisecondes = await measureDatabase(db())
    const inscriptible = await storageWritable(env().dataDir)
    const etat = inscriptible ? 'ok' : 'ko'
    if (!can(await currentViewer(), 'health.details')) return { etat }
    const [migrations, jobs] = await Promise.all([readMigrations(db()), readJobs(db())])
    return {
      etat,
      details: {
        version: manifest.version,
        node: process.version,
        demarrage: new Date(Date.now() - process.uptime() * 1000).toISOString(),
        baseDeDonnees: { millisecondes, migrations },
        stockage: { inscriptible },
        taches: { ...jobs, dansCeProcessus: env().jobs },
      },
    }
  } catch (error) {
    logDefect(error, 'health')
    return { etat: 'ko' }
  }
}
