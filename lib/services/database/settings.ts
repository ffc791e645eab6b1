import path from 'node:path'
import { DatabaseFailure } from './failure'

/** The checkout: everything relative (DATA_DIR, prisma/) is resolved against it, whatever the current folder is. */
export const projectRoot = path.resolve(import.meta.dirname, '../../..')

export const prismaFolder = path.join(projectRoot, 'prisma')

export type DatabaseSettings = {
  dataDir: string
  databaseUrl: string | undefined
  databaseOwnerUrl: string | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

export function readDatabaseSettings(env: Environment = process.env): DatabaseSettings {
  const databaseUrl = readUrl(env, 'DATABASE_URL')
  const databaseOwnerUrl = readUrl(env, 'DATABASE_OWNER_URL')
  if (databaseOwnerUrl && !databaseUrl) {
    throw new DatabaseFailure(
      'DATABASE_OWNER_URL est renseignée sans DATABASE_URL : indiquez aussi l’adresse que l’application doit utiliser.',
    )
  }
  return {
    dataDir: path.resolve(projectRoot, env.DATA_DIR?.trim() || '.data'),
    databaseUrl,
    databaseOwnerUrl,
  }
}

function readUrl(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim()
  if (!value) return undefined
  const protocol = URL.canParse(value) ? new URL(value).protocol : ''
  if (protocol !== 'postgresql:' && protocol !== 'postgres:') {
    throw new DatabaseFailure(
      `${name} n’est pas une adresse PostgreSQL : elle s’écrit postgresql://utilisateur:mot-de-passe@serveur:5432/base.`,
    )
  }
  return value
}
