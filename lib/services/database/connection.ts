import { Client } from 'pg'
import { DatabaseFailure, messageOf } from './failure'

/** One connection for the time of `work`. */
export async function withConnection<Result>(
  url: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 15_000,
    application_name: 'atelier-cli',
  })
  // The connection may be cut while idle: the next query reports it, the process must not end on it.
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    throw new DatabaseFailure(
      `Le serveur PostgreSQL ${placeOf(url)} ne répond pas ou refuse la connexion (${messageOf(error)}). Vérifiez son adresse, le mot de passe et le réseau.`,
    )
  }
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** One process at a time changes the structure of a database, its rights or its queues; the others wait. */
export async function withStructureLock<Result>(
  ownerUrl: string,
  work: () => Promise<Result>,
): Promise<Result> {
  return withConnection(ownerUrl, async client => {
    await client.query('SELECT pg_advisory_lock($1)', [structureKey])
    return work()
  })
}

const structureKey = 7_240_312

/** The address without its password, to be shown. */
export function placeOf(url: string): string {
  const { hostname, port, pathname } = new URL(url)
  return `${hostname}:${port || '5432'}${pathname}`
}
