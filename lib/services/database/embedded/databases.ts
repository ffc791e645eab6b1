import { Client, escapeIdentifier, escapeLiteral } from 'pg'
import { applicationLogin, type EmbeddedRecord } from './record'

/** On the maintenance database, which always exists. */
export function maintenanceUrl(url: string): string {
  const address = new URL(url)
  address.pathname = '/postgres'
  return address.href
}

/** Names and words sort and fold the French way by default. */
export function createDatabaseSql(name: string): string {
  return `CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C' LOCALE_PROVIDER icu ICU_LOCALE 'fr'`
}

/** The application's login and the database, made when missing; the password is put back to the one on record. */
export async function completeServer(record: EmbeddedRecord, databaseName: string): Promise<void> {
  const client = new Client({ connectionString: maintenanceUrl(record.ownerUrl) })
  await client.connect()
  try {
    const password = escapeLiteral(record.applicationPassword)
    const { rowCount: login } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [
      applicationLogin,
    ])
    await client.query(`${login ? 'ALTER' : 'CREATE'} ROLE ${applicationLogin} LOGIN PASSWORD ${password}`)
    const { rowCount: database } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
      databaseName,
    ])
    if (!database) await client.query(createDatabaseSql(databaseName))
  } finally {
    await client.end()
  }
}
