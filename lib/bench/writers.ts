import { Client, type QueryResultRow } from 'pg'
import { defaultDemoPassword } from '@/lib/domain/user/demonstration'
import { openEmbeddedDatabase } from '@/lib/services/database/embedded'
import { HttpClient } from './http-client'

/** Eight people at once, two browsers each for four accounts that draft. */
const writers = ['communication', 'communication.2', 'cabinet', 'cabinet.2'].flatMap(name => [
  `${name}@demo.test`,
  `${name}@demo.test`,
])
export const writerCount = writers.length

/** What each writes in, as the database of this atelier has it. `$1`: how many there are. */
export const readDrafts = async <Draft extends QueryResultRow>(
  dataDir: string,
  sql: string,
): Promise<Draft[]> => {
  const database = await openEmbeddedDatabase(dataDir)
  const client = new Client({ connectionString: database.ownerUrl })
  try {
    await client.connect()
    const { rows } = await client.query<Draft>(sql, [writerCount])
    if (rows.length < writerCount) throw new Error('Not enough drafts in the demonstration data')
    return rows
  } finally {
    await client.end()
    await database.close()
  }
}

/** Signs everybody in, each in a browser of their own, closed at the end. */
export const withWriters = async <Measured>(
  url: string,
  work: (clients: HttpClient[]) => Promise<Measured>,
): Promise<Measured> => {
  const clients = writers.map(() => new HttpClient(url))
  try {
    for (const [index, client] of clients.entries())
      await client.signIn(writers[index] ?? '', defaultDemoPassword)
    return await work(clients)
  } finally {
    for (const client of clients) client.close()
  }
}

/** A document of the editor with one more word at its end. */
export const withWord = (text: Doc, word: string): Doc => ({
  ...text,
  content: [...text.content, { type: 'paragraph', content: [{ type: 'text', text: word }] }],
})
export type Doc = { type: 'doc'; content: unknown[] }

export const rest = (delay: number): Promise<void> => new Promise(resolve => setTimeout(resolve, delay))
