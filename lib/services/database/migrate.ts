import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { withStructureLock } from './connection'
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

export async function diagnose(ownerUrl: string, prismaDir = prismaFolder): Promise<MigrationDiagnosis> {
  const [migrationsList, files] = await Promise.all([readMigrations(prismaDir), readSchema(prismaDir)])
  const connection = connectForMigrations(ownerUrl)
  try {
    return await withSchemaEngine(connection.factory, files, engine => read(engine, migrationsList))
  } finally {
    await connection.close()
  }
}

async function read(engine: SchemaEngine, migrationsList: MigrationList): Promise<MigrationDiagnosis> {
  const output = await engine.diagnoseMigrationHistory({
    migrationsList,
    optInToShadowDatabase: false,
    filters,
  })
  const { history, editedMigrationNames: edited, failedMigrationNames: failed } = output
  return {
    edited,
    failed,
    unapplied: history && 'unappliedMigrationNames' in history ? history.unappliedMigrationNames : [],
    unknown: history && 'unpersistedMigrationNames' in history ? history.unpersistedMigrationNames : [],
  }
}

/** Applies what is missing, in order, and returns the names. Several processes may ask at once. */
export async function applyMigrations(ownerUrl: string, options: MigrateOptions = {}): Promise<string[]> {
  const { prismaDir = prismaFolder, retryFailed = false } = options
  const [migrationsList, files] = await Promise.all([readMigrations(prismaDir), readSchema(prismaDir)])
  const connection = connectForMigrations(ownerUrl)
  const apply = async (engine: SchemaEngine) => {
    await refuseOrClear(engine, migrationsList, retryFailed)
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
    return await withStructureLock(ownerUrl, () => withSchemaEngine(connection.factory, files, apply))
  } finally {
    await connection.close()
  }
}

async function refuseOrClear(
  engine: SchemaEngine,
  migrationsList: MigrationList,
  retryFailed: boolean,
): Promise<void> {
  const { failed, unknown } = await read(engine, migrationsList)
  if (unknown.length > 0) {
    throw new DatabaseFailure(
      `La base de données a été préparée par une version plus récente de l’Atelier (${unknown.join(', ')}). Mettez le logiciel à jour ; rien n’a été modifié.`,
    )
  }
  if (failed.length > 0 && !retryFailed) throw new DatabaseFailure(interrupted(failed))
  for (const migrationName of failed) await engine.markMigrationRolledBack({ migrationName })
}

function interrupted(failed: string[]): string {
  return `Une migration a échoué auparavant (${failed.join(', ')}). Corrigez sa cause puis lancez « npm run db:migrate -- --reprendre ».`
}
