import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type {
  MigrationDirectory,
  MigrationList,
  SchemaContainer,
} from '@prisma/schema-engine-wasm/schema_engine_bg'

export const lockfileName = 'migration_lock.toml'

/** What Prisma itself writes: a history belongs to one kind of database. */
export const lockfileContent =
  '# Written by `npm run db:migration`, in the format of Prisma.\nprovider = "postgresql"\n'

/** The history of migrations, oldest first, in the shape that the schema engine reads. */
export async function readMigrations(prismaDir: string): Promise<MigrationList> {
  const baseDir = path.join(prismaDir, 'migrations')
  const entries = await readdir(baseDir, { withFileTypes: true }).catch(ignoreMissing)
  const names = entries
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()
  return {
    baseDir,
    lockfile: {
      path: lockfileName,
      content: await readFile(path.join(baseDir, lockfileName), 'utf8').catch(() => null),
    },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(names.map(name => readMigration(baseDir, name))),
  }
}

async function readMigration(baseDir: string, name: string): Promise<MigrationDirectory> {
  const value = await readFile(path.join(baseDir, name, 'migration.sql'), 'utf8')
  return { path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } } }
}

/** `schema.prisma` and `models/*.prisma`, sorted, with absolute paths. */
export async function readSchema(prismaDir: string): Promise<SchemaContainer[]> {
  const models = await readdir(path.join(prismaDir, 'models')).catch(ignoreMissing)
  const names = [
    'schema.prisma',
    ...models
      .filter(isSchema)
      .sort()
      .map(name => path.join('models', name)),
  ]
  return Promise.all(
    names.map(async name => {
      const file = path.join(prismaDir, name)
      return { path: file, content: await readFile(file, 'utf8') }
    }),
  )
}

function isSchema(name: string): boolean {
  return name.endsWith('.prisma')
}

function ignoreMissing(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return []
  throw error
}
