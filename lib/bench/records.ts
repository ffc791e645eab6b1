import { Client } from 'pg'
import { defaultDemoPassword } from '@/lib/domain/user/demonstration'
import { openEmbeddedDatabase } from '@/lib/services/database/embedded'
import { departementSize, fillRecords } from './fill-records'
import { measurePage, people, warmUp } from './first-byte'
import { HttpClient } from './http-client'
import { type Bench, memoryMeasure } from './measure'
import { withServer } from './with-server'

/** Every list and record page, and what slows a list down: a search, a rare order, a far page. */
const recordPages = [
  '/atelier/indicateurs',
  '/atelier/indicateurs?tri=-valeurs',
  '/atelier/indicateurs?q=essai%20n%C2%B0%2012',
  '/atelier/indicateurs?page=8',
  '/atelier/indicateurs/essai-250',
  '/atelier/indicateurs/essai-250?q=lens',
  '/atelier/dispositifs',
  '/atelier/territoires',
  '/atelier/territoires?q=lens',
  '/atelier/territoires?niveau=canton',
  '/atelier/territoires/commune/62498',
  '/atelier/elus',
  '/atelier/medias',
  '/atelier/modeles',
]

const searches = ['lens', 'LENS', 'maisn d’antoine', 'essai 250', 'personalisée autonomie']

const asked = [
  ...recordPages.map(address => ({ what: address, address })),
  ...searches.map(words => ({
    what: `recherche «\u00a0${words}\u00a0»`,
    address: `/atelier/api/recherche?mots=${encodeURIComponent(words)}`,
  })),
]

export const records: Bench = {
  name: 'records',
  summary:
    'Listes, fiches et recherche à 500 indicateurs et 500 000 valeurs, seul et à huit\u202f; mémoire ensuite.',
  run: ({ tell, stopped }) => {
    tell('Démarrage d’un atelier de démonstration (construit s’il le faut)…')
    return withServer(async ({ url, dataDir, memory }) => {
      tell('Fabrication de 500 000 valeurs…')
      const counted = await fill(dataDir)
      tell(`${counted} valeurs.`)
      const clients = people.map(() => new HttpClient(url))
      try {
        for (const [index, client] of clients.entries())
          await client.signIn(people[index] ?? '', defaultDemoPassword)
        tell('Mise en train…')
        const measures = [await warmUp(clients, asked)]
        for (const page of asked) {
          tell(page.what)
          measures.push(...(await measurePage(page, clients)))
        }
        const bytes = await memory()
        return bytes === null ? measures : [...measures, memoryMeasure(bytes)]
      } finally {
        for (const client of clients) client.close()
      }
    }, stopped)
  },
}

/** Beside the server that runs, as a large import would do. Returns how many values there are. */
async function fill(dataDir: string): Promise<number> {
  const database = await openEmbeddedDatabase(dataDir)
  const client = new Client({ connectionString: database.ownerUrl })
  try {
    await client.connect()
    await fillRecords(client, departementSize)
    const { rows } = await client.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM indicator_values WHERE superseded_at IS NULL',
    )
    return rows[0]?.count ?? 0
  } finally {
    await client.end()
    await database.close()
  }
}
