import { randomBytes } from 'node:crypto'
import { escapeIdentifier } from 'pg'
import { withConnection } from './connection'
import { createDatabaseSql, maintenanceUrl } from './embedded/databases'
import { updateDatabase } from './update'

export type TestDatabase = {
  ownerUrl: string
  appUrl: string
  drop: () => Promise<void>
}

type Urls = { ownerUrl: string; appUrl: string }

/** Migrated once for the whole run; every test database is a copy of it. */
const templateName = 'atelier_template'

export async function createTemplate(server: Urls, queues: readonly string[]): Promise<void> {
  await withConnection(maintenanceUrl(server.ownerUrl), async client => {
    await client.query(`DROP DATABASE IF EXISTS ${templateName} WITH (FORCE)`)
    await client.query(createDatabaseSql(templateName))
  })
  await updateDatabase(inDatabase(server, templateName), { queues })
}

/** A database of its own, empty and migrated, made in some tens of milliseconds. `name` helps to find it in the log. */
export async function createTestDatabase(name: string): Promise<TestDatabase> {
  const server = testServer()
  const database = `test_${name.replace(/\W/g, '_').toLowerCase().slice(0, 40)}_${randomBytes(4).toString('hex')}`
  const onServer = (sql: string) =>
    withConnection(maintenanceUrl(server.ownerUrl), client => client.query(sql))
  const quoted = escapeIdentifier(database)
  await onServer(`CREATE DATABASE ${quoted} TEMPLATE ${templateName} STRATEGY file_copy`)
  return {
    ...inDatabase(server, database),
    drop: async () => {
      await onServer(`DROP DATABASE IF EXISTS ${quoted} WITH (FORCE)`)
    },
  }
}

/** Gives `work` a fresh database, dropped afterwards whatever happens. */
export async function withTestDatabase<Result>(
  work: (database: TestDatabase) => Promise<Result>,
  name = `worker_${process.env.VITEST_POOL_ID ?? '0'}`,
): Promise<Result> {
  const database = await createTestDatabase(name)
  try {
    return await work(database)
  } finally {
    await database.drop()
  }
}

/** Set by vitest-global-setup.ts for the workers. */
function testServer(): Urls {
  const { TEST_OWNER_URL: ownerUrl, TEST_APP_URL: appUrl } = process.env
  if (!ownerUrl || !appUrl) {
    throw new Error(
      'No test server: integration tests need lib/services/database/vitest-global-setup.ts as globalSetup',
    )
  }
  return { ownerUrl, appUrl }
}

function inDatabase(server: Urls, database: string): Urls {
  const rename = (url: string) => {
    const address = new URL(url)
    address.pathname = `/${database}`
    return address.href
  }
  return { ownerUrl: rename(server.ownerUrl), appUrl: rename(server.appUrl) }
}
