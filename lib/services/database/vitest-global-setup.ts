import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { queues } from '@/lib/services/jobs/queues'
import { openEmbeddedDatabase } from './embedded'
import { removeDataFolder } from './embedded/folder'
import { createTemplate } from './test-database'

/** One server for the run, the same engine as in production, with its files in a temporary folder. */
export default async function setup(): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'atelier-tests-'))
  const database = await openEmbeddedDatabase(dataDir, { durable: false })
  const teardown = async () => {
    await database.close()
    await removeDataFolder(dataDir)
    await rm(dataDir, { recursive: true, force: true })
  }
  try {
    await createTemplate(database, queues)
  } catch (error) {
    await teardown()
    throw error
  }
  process.env.TEST_OWNER_URL = database.ownerUrl
  process.env.TEST_APP_URL = database.appUrl
  return teardown
}
