import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Kept in `${DATA_DIR}/secrets.json`, mode 600: sessions survive a restart, and one build serves several servers. */
export type Secrets = { AUTH_SECRET: string; NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: string }

/** Made the first time; what the environment says wins. */
export async function readSecrets(dataDir: string): Promise<Secrets> {
  const { AUTH_SECRET, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY } = process.env
  if (AUTH_SECRET && NEXT_SERVER_ACTIONS_ENCRYPTION_KEY)
    return { AUTH_SECRET, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY }
  const file = path.join(dataDir, 'secrets.json')
  await createOnce(file)
  const kept: Secrets = JSON.parse(await readFile(file, 'utf8'))
  return {
    AUTH_SECRET: AUTH_SECRET || kept.AUTH_SECRET,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY:
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || kept.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY,
  }
}

/** Complete as soon as it is visible, and never replaced: of two processes that start together, one writes. */
async function createOnce(file: string): Promise<void> {
  const secrets: Secrets = { AUTH_SECRET: secret(), NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: secret() }
  const partial = `${file}.${process.pid}`
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(partial, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  try {
    await link(partial, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    await rm(partial, { force: true })
  }
}

function secret(): string {
  return randomBytes(32).toString('base64')
}
