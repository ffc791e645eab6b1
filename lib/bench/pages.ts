import { defaultDemoPassword } from '@/lib/domain/user/demonstration'
import { HttpClient, type Timing } from './http-client'
import { type Bench, type Measure, percentile } from './measure'
import { withServer } from './with-server'

const bilan = '/atelier/bilans/bilan-de-mi-mandat-2025/lens'

/** Back-office pages, as people open them. */
const atelierPages = [
  '/atelier',
  '/atelier/bilans',
  bilan,
  `${bilan}/rediger`,
  '/atelier/indicateurs',
  '/atelier/dispositifs',
]
const publicPages = ['/bilans', '/bilans/arras-1', '/bilans/arras-1/bilan.pdf']

/** Eight sessions of people who may open all of these pages. */
const people = ['communication', 'communication.2', 'cabinet', 'cabinet.2'].flatMap(name => [
  `${name}@demo.test`,
  `${name}@demo.test`,
])

const alone = { requests: 60, target: 40 }
const together = { requests: 15, target: 150 }
const publicRate = { perSecond: 200, seconds: 10, target: 20 }
const memoryTarget = 600

export const pages: Bench = {
  name: 'pages',
  summary: 'Premier octet des pages de l’atelier et du site public, seul et à huit ; mémoire ensuite.',
  run: ({ tell, stopped }) => {
    tell('Démarrage d’un atelier de démonstration (construit s’il le faut)…')
    return withServer(async ({ url, memory }) => {
      const clients = people.map(() => new HttpClient(url))
      const visitor = new HttpClient(url, 64)
      try {
        for (const [index, client] of clients.entries())
          await client.signIn(people[index] ?? '', defaultDemoPassword)
        const measures: Measure[] = []
        for (const page of atelierPages) {
          tell(page)
          measures.push(...(await atelierPage(page, clients)))
        }
        for (const page of publicPages) {
          tell(`${page}, ${publicRate.perSecond} demandes par seconde`)
          measures.push(await publicPage(page, visitor))
        }
        const bytes = await memory()
        return bytes === null ? measures : [...measures, memoryMeasure(bytes)]
      } finally {
        for (const client of [...clients, visitor]) client.close()
      }
    }, stopped)
  },
}

async function atelierPage(page: string, clients: readonly HttpClient[]): Promise<Measure[]> {
  const [first] = clients
  if (!first) return []
  for (let round = 0; round < 5; round += 1) await first.get(page)
  const single = await repeat(first, page, alone.requests)
  const many = await Promise.all(clients.map(client => repeat(client, page, together.requests)))
  return [
    measure(`${page}, une personne`, single, alone.target),
    measure(`${page}, ${clients.length} personnes`, many.flat(), together.target),
  ]
}

async function repeat(client: HttpClient, page: string, times: number): Promise<Timing[]> {
  const timings: Timing[] = []
  for (let round = 0; round < times; round += 1) timings.push(await client.get(page))
  return timings
}

/** At their hour, whether the former ones were answered or not: a server that queues is seen to. */
async function publicPage(page: string, visitor: HttpClient): Promise<Measure> {
  for (let round = 0; round < 20; round += 1) await visitor.get(page)
  const { perSecond, seconds, target } = publicRate
  const total = perSecond * seconds
  // An answer that fails while others are still being sent must not end the process: it is counted at the end.
  const sent: Promise<Timing | null>[] = []
  const started = performance.now()
  await new Promise<void>(resolve => {
    const beat = setInterval(() => {
      const due = Math.min(total, Math.floor(((performance.now() - started) / 1000) * perSecond))
      while (sent.length < due) sent.push(visitor.get(page).catch(() => null))
      if (sent.length < total) return
      clearInterval(beat)
      resolve()
    }, 2)
  })
  const timings = (await Promise.all(sent)).filter(timing => timing !== null)
  if (timings.length < total)
    throw new Error(
      `${page} : ${total - timings.length} demandes sur ${total} sans réponse, rien n’est mesuré`,
    )
  return measure(`${page}, ${perSecond}/s`, timings, target)
}

const measure = (what: string, timings: readonly Timing[], target: number): Measure => {
  const whole = percentile(
    timings.map(timing => timing.whole),
    0.95,
  )
  return {
    what,
    unit: 'ms',
    measured: percentile(
      timings.map(timing => timing.firstByte),
      0.95,
    ),
    target,
    better: 'lower',
    note: `premier octet, p95 de ${timings.length} ; page entière ${whole.toFixed(0)} ms`,
  }
}

const memoryMeasure = (bytes: number): Measure => ({
  what: 'Mémoire après coup, base comprise',
  unit: 'Mo',
  measured: bytes / 1_000_000,
  target: memoryTarget,
  better: 'lower',
  note: null,
})
