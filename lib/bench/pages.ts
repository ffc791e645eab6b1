import { defaultDemoPassword } from '@/lib/domain/user/demonstration'
import { firstByte, measurePage, people, warmUp } from './first-byte'
import { HttpClient, type Timing } from './http-client'
import { type Bench, type Measure, memoryMeasure } from './measure'
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
const asked = atelierPages.map(address => ({ what: address, address }))
const publicPages = ['/bilans', '/bilans/arras-1', '/bilans/arras-1/bilan.pdf']

/** Rounds of eight requests before a public page is held to its target. */
const warming = 60
const publicRate = { perSecond: 200, seconds: 10, target: 20 }

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
        tell('Mise en train…')
        const measures = [await warmUp(clients, asked)]
        for (const page of asked) {
          tell(page.what)
          measures.push(...(await measurePage(page, clients)))
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

/** At their hour, whether the former ones were answered or not: a server that queues is seen to. */
async function publicPage(page: string, visitor: HttpClient): Promise<Measure> {
  for (let round = 0; round < warming; round += 1)
    await Promise.all(Array.from({ length: 8 }, () => visitor.get(page)))
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
  return firstByte(`${page}, ${perSecond}/s`, timings, target)
}
