import { Client } from 'pg'
import { defaultDemoPassword } from '@/lib/domain/user/demonstration'
import { openEmbeddedDatabase } from '@/lib/services/database/embedded'
import { departementSize, fillRecords } from './fill-records'
import { HttpClient, type Timing } from './http-client'
import { type Bench, type Measure, percentile } from './measure'
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

/** Eight people at once, who may open all of these. */
const people = ['communication', 'communication.2', 'cabinet', 'cabinet.2'].flatMap(name => [
  `${name}@demo.test`,
  `${name}@demo.test`,
])

const alone = { requests: 60, target: 40 }
const together = { requests: 15, target: 150 }
const memoryTarget = 600

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
        const measures: Measure[] = []
        for (const page of recordPages) {
          tell(page)
          measures.push(...(await measured(page, page, clients)))
        }
        for (const words of searches) {
          tell(`recherche «\u00a0${words}\u00a0»`)
          const address = `/atelier/api/recherche?mots=${encodeURIComponent(words)}`
          measures.push(...(await measured(`recherche «\u00a0${words}\u00a0»`, address, clients)))
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

async function measured(what: string, address: string, clients: readonly HttpClient[]): Promise<Measure[]> {
  const [first] = clients
  if (!first) return []
  for (let round = 0; round < 8; round += 1) await first.get(address)
  const single = await repeat(first, address, alone.requests)
  const many = await Promise.all(clients.map(client => repeat(client, address, together.requests)))
  return [
    measure(`${what}, une personne`, single, alone.target),
    measure(`${what}, ${clients.length} personnes`, many.flat(), together.target),
  ]
}

async function repeat(client: HttpClient, address: string, times: number): Promise<Timing[]> {
  const timings: Timing[] = []
  for (let round = 0; round < times; round += 1) timings.push(await client.get(address))
  return timings
}

const measure = (what: string, timings: readonly Timing[], target: number): Measure => ({
  what,
  unit: 'ms',
  measured: percentile(
    timings.map(({ firstByte }) => firstByte),
    0.95,
  ),
  target,
  better: 'lower',
  note: `premier octet, p95 de ${timings.length}\u202f; réponse entière ${percentile(
    timings.map(({ whole }) => whole),
    0.95,
  ).toFixed(0)} ms`,
})

const memoryMeasure = (bytes: number): Measure => ({
  what: 'Mémoire après coup, base comprise',
  unit: 'Mo',
  measured: bytes / 1_000_000,
  target: memoryTarget,
  better: 'lower',
  note: null,
})
