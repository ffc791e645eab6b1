import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { DatabaseFailure } from './failure'
import { lockfileContent, lockfileName, readMigrations, readSchema } from './migration-files'
import { withSchemaEngine } from './schema-engine'
import { openShadow } from './shadow-database'

export type WrittenMigration = { name: string; file: string }

/**
 * Writes the migration that leads from `prisma/migrations` to the schema files; null when there is nothing to write.
 * Development only: PGlite and its adapter are development dependencies.
 */
export async function writeMigration(
  name: string,
  prismaDir: string,
  now = new Date(),
): Promise<WrittenMigration | null> {
  if (!/^[a-z0-9][a-z0-9_-]{0,99}$/.test(name)) {
    throw new DatabaseFailure(
      'Le nom d’une migration s’écrit en minuscules sans accent, avec des chiffres, « _ » ou « - » : npm run db:migration -- ajout_visas.',
    )
  }
  const sql = await difference(prismaDir)
  if (!sql) return null

  const directory = `${timestamp(now)}_${name.replaceAll('-', '_')}`
  const base = path.join(prismaDir, 'migrations')
  const file = path.join(base, directory, 'migration.sql')
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, sql)
  await writeFile(path.join(base, lockfileName), lockfileContent)
  return { name: directory, file }
}

// Always there already, and it would ask the right to create schemas of an owner who does not need it.
const createPublicSchema = '-- CreateSchema\nCREATE SCHEMA IF NOT EXISTS "public";\n\n'

/** The SQL between the history and the schema files; null when they agree. */
export async function difference(prismaDir: string): Promise<string | null> {
  const [history, files] = await Promise.all([readMigrations(prismaDir), readSchema(prismaDir)])
  const shadow = await openShadow()
  try {
    const result = await withSchemaEngine(shadow.factory, files, engine =>
      engine.diff({
        from: history.migrationDirectories.length > 0 ? { tag: 'migrations', ...history } : { tag: 'empty' },
        to: { tag: 'schemaDatamodel', files },
        script: true,
        exitCode: true,
        filters: { externalTables: [], externalEnums: [] },
      }),
    )
    const sql = result.stdout?.replace(createPublicSchema, '') ?? ''
    return result.exitCode === 0 || !sql.trim() ? null : sql
  } catch (error) {
    throw shadow.failure() ?? error
  } finally {
    await shadow.close()
  }
}

/** 20261122143005, in universal time, so that names sort the same for everybody. */
function timestamp(now: Date): string {
  return now.toISOString().replace(/\D/g, '').slice(0, 14)
}
