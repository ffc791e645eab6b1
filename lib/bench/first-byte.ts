import type { HttpClient, Timing } from './http-client'
import { type Measure, percentile } from './measure'

/** Eight sessions of people who may open every page that is measured. */
export const people = ['communication', 'communication.2', 'cabinet', 'cabinet.2'].flatMap(name => [
  `${name}@demo.test`,
  `${name}@demo.test`,
])

const alone = { requests: 60, target: 40 }
const together = { requests: 25, target: 150 }
const walks = 15

type Page = { what: string; address: string }

/**
 * Everybody opens every page, several times, before anything is held to its target: a server compiles its own code as it
 * is used, and one that people work with all day has answered thousands of requests. What the first walk took is told.
 */
export async function warmUp(clients: readonly HttpClient[], pages: readonly Page[]): Promise<Measure> {
  const walk = async (client: HttpClient): Promise<Timing[]> => {
    const timings: Timing[] = []
    for (const { address } of pages) timings.push(await client.get(address))
    return timings
  }
  const first = await Promise.all(clients.map(walk))
  for (let times = 1; times < walks; times += 1) await Promise.all(clients.map(walk))
  return firstByte(
    `Toutes ces pages, ${clients.length} personnes, atelier qui vient de démarrer`,
    first.flat(),
    null,
  )
}

/** The page to one person, then to all of them at once. */
export async function measurePage(
  { what, address }: Page,
  clients: readonly HttpClient[],
): Promise<Measure[]> {
  const [first] = clients
  if (!first) return []
  const single = await repeat(first, address, alone.requests)
  const many = await Promise.all(clients.map(client => repeat(client, address, together.requests)))
  return [
    firstByte(`${what}, une personne`, single, alone.target),
    firstByte(`${what}, ${clients.length} personnes`, many.flat(), together.target),
  ]
}

async function repeat(client: HttpClient, address: string, times: number): Promise<Timing[]> {
  const timings: Timing[] = []
  for (let round = 0; round < times; round += 1) timings.push(await client.get(address))
  return timings
}

export const firstByte = (what: string, timings: readonly Timing[], target: number | null): Measure => ({
  what,
  unit: 'ms',
  measured: percentile(
    timings.map(timing => timing.firstByte),
    0.95,
  ),
  target,
  better: 'lower',
  note: `premier octet, p95 de ${timings.length}\u202f; réponse entière ${percentile(
    timings.map(({ whole }) => whole),
    0.95,
  ).toFixed(0)} ms`,
})
