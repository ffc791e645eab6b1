import { createHash } from 'node:crypto'
import type { MigrationDirectory, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import type { Client } from 'pg'
import { z } from 'zod'
import { withConnection, withStructureLock } from './connection'
import { DatabaseFailure, messageOf } from './failure'
import { connectForMigrations } from './migration-connection'
import { readMigrations, readSchema } from './migration-files'
import { withSchemaEngine } from './schema-engine'
import { prismaFolder } from './settings'

export type MigrationDiagnosis = {
  /** In the files, not yet in the database. */
  unapplied: string[]
  /** Applied, then changed in the files. */
  edited: string[]
  /** Begun, and interrupted by an error. */
  failed: string[]
  /** In the database, not in the files: the database comes from a more recent version of the software. */
  unknown: string[]
}

export type MigrateOptions = {
  prismaDir?: string
  /** Tries the failed migrations again: their file ran in one transaction, which PostgreSQL has undone. */
  retryFailed?: boolean
}

const filters = { externalTables: [], externalEnums: [] }

const recordSchema = z.object({
  name: z.string(),
  checksum: z.string(),
  finished: z.boolean(),
})

/** What Prisma notes of each migration, compared with the files; asked without its engine, which takes 50 MB to say so. */
export async function diagnose(ownerUrl: string, prismaDir = prismaFolder): Promise<MigrationDiagnosis> {
  const { migrationDirectories } = await readMigrations(prismaDir)
  return compare(migrationDirectories, await withConnection(ownerUrl, readRecords))
}

async function readRecords(client: Client): Promise<z.infer<typeof recordSchema>[]> {
  const { rows: tables } = await client.query(`SELECT to_regclass('_prisma_migrations') AS found`)
  if (z.array(z.object({ found: z.string().nullable() })).parse(tables)[0]?.found === null) return []
  const { rows } = await client.query(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  )
  return z.array(recordSchema).parse(rows)
}

const nameOf = ({ name }: { name: string }): string => name

function compare(
  files: readonly MigrationDirectory[],
  records: readonly z.infer<typeof recordSchema>[],
): MigrationDiagnosis {
  const written = new Map(files.map(({ path: name, migrationFile }) => [name, checksumOf(migrationFile)]))
  const recorded = new Set(records.map(({ name }) => name))
  return {
    unapplied: [...written.keys()].filter(name => !recorded.has(name)),
    edited: records
      .filter(
        ({ name, checksum, finished }) => finished && written.has(name) && written.get(name) !== checksum,
      )
      .map(nameOf),
    failed: records.filter(({ finished }) => !finished).map(nameOf),
    unknown: records.filter(({ name }) => !written.has(name)).map(nameOf),
  }
}

/** As Prisma makes it. */
const checksumOf = ({ content }: MigrationDirectory['migrationFile']): string | null =>
  content.tag === 'ok' ? createHash('sha256').update(content.value).digest('hex') : null

/** Applies what is missing, in order, and returns the names. Several processes may ask at once. */
export async function applyMigrations(ownerUrl: string, options: MigrateOptions = {}): Promise<string[]> {
  const { prismaDir = prismaFolder, retryFailed = false } = options
  return withStructureLock(ownerUrl, async () => {
    const { unapplied, failed, unknown } = await diagnose(ownerUrl, prismaDir)
    if (unknown.length > 0) throw new DatabaseFailure(tooRecent(unknown))
    if (failed.length > 0 && !retryFailed) throw new DatabaseFailure(interrupted(failed))
    return unapplied.length + failed.length === 0 ? [] : apply(ownerUrl, prismaDir, failed)
  })
}

async function apply(ownerUrl: string, prismaDir: string, failed: readonly string[]): Promise<string[]> {
  const [migrationsList, files] = await Promise.all([readMigrations(prismaDir), readSchema(prismaDir)])
  const connection = connectForMigrations(ownerUrl)
  const work = async (engine: SchemaEngine) => {
    for (const migrationName of failed) await engine.markMigrationRolledBack({ migrationName })
    try {
      return (await engine.applyMigrations({ migrationsList, filters })).appliedMigrationNames
    } catch (error) {
      const cause = connection.refusal() ?? messageOf(error)
      throw new DatabaseFailure(
        `Une migration a été refusée : ${cause}. Elle a été annulée en entier ; les précédentes sont en place.`,
      )
    }
  }
  try {
    return await withSchemaEngine(connection.factory, files, work)
  } finally {
    await connection.close()
  }
}

const tooRecent = (unknown: readonly string[]): string =>
  `La base de données a été préparée par une version plus récente de l’Atelier (${unknown.join(', ')}). Mettez le logiciel à jour\u202f; rien n’a été modifié.`

const interrupted = (failed: readonly string[]): string =>
  `Une migration a échoué auparavant (${failed.join(', ')}). Corrigez sa cause puis lancez « npm run db:migrate -- --reprendre ».`
