import { Client } from 'pg'

/*
 * Several of our processes may use one embedded server: the web server, `npm run worker`, `npm run atelier`. Each keeps
 * one connection that holds a shared advisory lock, released by PostgreSQL itself however the process ends. Whoever
 * closes and can take the lock alone was the last, and stops the server: no process is left behind, none is cut off.
 */
const leaseKey = 7_240_311

export type Lease = {
  /** Lets go; true when nobody else holds on, in which case newcomers are kept waiting until the server has stopped. */
  release: () => Promise<boolean>
  /** Settles when the connection ends, whoever ended it. */
  ended: Promise<void>
}

/** Null when no server of ours answers at this address. */
export async function takeLease(maintenanceUrl: string, folder: string): Promise<Lease | null> {
  const client = new Client({
    connectionString: maintenanceUrl,
    connectionTimeoutMillis: 10_000,
    application_name: 'atelier-bail',
  })
  // The server may stop first (fast shutdown from elsewhere): the next query will say so, this must not end the process.
  client.on('error', () => undefined)
  const ended = new Promise<void>(resolve => {
    client.once('end', () => resolve())
  })
  try {
    await client.connect()
    const { rows } = await client.query<{ folder: string }>(
      `SELECT current_setting('data_directory') AS folder`,
    )
    if (rows[0]?.folder !== folder) throw new Error('another server answers on this port')
    await client.query('SELECT pg_advisory_lock_shared($1)', [leaseKey])
  } catch {
    await client.end().catch(() => undefined)
    return null
  }
  return { release: () => release(client), ended }
}

async function release(client: Client): Promise<boolean> {
  try {
    await client.query('SELECT pg_advisory_unlock_shared($1)', [leaseKey])
    const { rows } = await client.query<{ alone: boolean }>('SELECT pg_try_advisory_lock($1) AS alone', [
      leaseKey,
    ])
    const alone = rows[0]?.alone ?? false
    if (!alone) await client.end()
    return alone
  } catch {
    return false
  }
}
