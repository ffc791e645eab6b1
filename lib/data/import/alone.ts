import { Client } from 'pg'

/**
 * Does the work alone on one import: whoever comes meanwhile, in this process or another, waits and then sees what was
 * done. Held by a connection of its own, so that a server that stops lets go of it.
 */
export const alone = async <Result>(
  databaseUrl: string,
  batchId: string,
  work: () => Promise<Result>,
): Promise<Result> => {
  const client = new Client({ connectionString: databaseUrl, application_name: 'atelier-import' })
  // Cut while nothing is asked of it: the work goes on, and what it writes is conditional.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [`import ${batchId}`])
    return await work()
  } finally {
    await client.end().catch(() => undefined)
  }
}
