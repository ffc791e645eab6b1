import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { removeDataFolder } from '@/lib/services/database/embedded/folder'

/**
 * A benchmark never touches anybody's data: a folder and an embedded database of its own, thrown away afterwards.
 * Empty rather than absent: a `.env` must not lead elsewhere.
 */
export const ownSettings = (dataDir: string): Record<string, string> => ({
  DATA_DIR: dataDir,
  DATABASE_URL: '',
  DATABASE_OWNER_URL: '',
  SITE_URL: '',
  ATELIER_URL: '',
  AUTH_SECRET: '',
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: '',
  ATELIER_PREPARED: '',
  DEMONSTRATION: 'oui',
  DEMO_PASSWORD: '',
  TRUST_PROXY: 'non',
  JOBS: 'oui',
  LOG_LEVEL: 'error',
})

export async function withDataFolder<Result>(work: (dataDir: string) => Promise<Result>): Promise<Result> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'atelier-bench-'))
  try {
    return await work(dataDir)
  } finally {
    await removeDataFolder(dataDir)
    await rm(dataDir, { recursive: true, force: true })
  }
}
