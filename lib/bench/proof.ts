import { randomUUID } from 'node:crypto'
import type { ProofScreen } from '@/lib/domain/bilan/proof'
import { type HttpClient, textOf } from './http-client'
import { type Bench, type Measure, percentile } from './measure'
import { withServer } from './with-server'
import { type Doc, readDrafts, rest, withWord, withWriters, writerCount } from './writers'

const target = 150
const pages = 4
const warming = 4
const alone = { times: 40, everyMs: 0 }
/** Somebody who writes stops about that often; the épreuve is asked at each stop. */
const together = { times: 15, everyMs: 3000 }
const pressed = { times: 10, everyMs: 0 }

type Draft = { edition: string; block: string; revision: number; content: { text: Doc } }
type Sample = { whole: number; bytes: number; redrawn: number }

export const proof: Bench = {
  name: 'proof',
  summary: 'L’épreuve de quatre pages après un changement, part du serveur, seul et à huit.',
  run: ({ tell, stopped }) => {
    tell('Démarrage d’un atelier de démonstration (construit s’il le faut)…')
    return withServer(async ({ url, dataDir }) => {
      const drafts = await readDrafts<Draft>(dataDir, drafted)
      return withWriters(url, async clients => {
        const writers = clients.map((client, index) => writer(client, drafts[index]))
        const [first] = writers
        if (!first) return []
        tell('Mise en train…')
        await Promise.all(writers.map(one => one({ times: warming, everyMs: 0 })))
        tell('Une personne…')
        const single = await first(alone)
        tell('Huit personnes, une pause toutes les trois secondes…')
        const many = await Promise.all(writers.map(one => one(together)))
        tell('Huit personnes, toutes à la fois, sans pause…')
        const storm = await Promise.all(writers.map(one => one(pressed)))
        return [
          measure('Épreuve, une personne', single, target),
          measure(`Épreuve, ${writerCount} personnes, une pause toutes les 3 s`, many.flat(), target),
          measure(`Épreuve, ${writerCount} personnes, sans aucune pause`, storm.flat(), null),
        ]
      })
    }, stopped)
  },
}

/** Eight texts: one of each draft, then a second of some (two people on one bilan, never with one account). */
const drafted = `SELECT e.id AS edition, b.id AS block, b.revision, b.content
         FROM blocks b JOIN editions e ON e.id = b.edition_id JOIN rubriques r ON r.id = b.rubrique_id
        WHERE e.status = 'brouillon' AND b.type = 'texte' AND r.page IN (2, 3) AND b.deleted_at IS NULL
        ORDER BY row_number() OVER (PARTITION BY e.id ORDER BY length(b.content::text) DESC, b.id), e.id LIMIT $1`

/** Saves a word more each time (not counted), then asks the épreuve as the screen does: naming the drawings it has. */
const writer = (client: HttpClient, draft: Draft | undefined) => {
  if (!draft) throw new Error('No draft')
  let { revision } = draft
  let known: string[] = []
  return async ({ times, everyMs }: { times: number; everyMs: number }): Promise<Sample[]> => {
    const samples: Sample[] = []
    // Nobody types in step with the others.
    if (everyMs > 0) await rest(Math.random() * everyMs)
    for (let count = 0; count < times; count += 1) {
      const text = withWord(draft.content.text, `Mot ${revision}.`)
      const saved = await client.put(`/atelier/api/blocs/${draft.block}`, {
        revision,
        content: { ...draft.content, text },
        mutation: randomUUID(),
      })
      revision = (JSON.parse(textOf(saved)) as { revision: number }).revision
      const address = `/atelier/api/editions/${draft.edition}/epreuve?connues=${known.join('.')}`
      const answer = await client.get(address)
      const { pages: sheets } = JSON.parse(textOf(answer)) as ProofScreen
      const redrawn = sheets.filter(({ svg }) => svg !== null).length
      if (sheets.length < pages || redrawn === 0)
        throw new Error(`${sheets.length} pages, ${redrawn} redrawn: nothing is measured`)
      known = sheets.map(({ hash }) => hash)
      samples.push({ whole: answer.whole, bytes: answer.body.length, redrawn })
      if (everyMs > 0) await rest(everyMs * (0.75 + Math.random() / 2))
    }
    return samples
  }
}

const measure = (what: string, samples: readonly Sample[], held: number | null): Measure => {
  const times = samples.map(({ whole }) => whole)
  const mean = (of: (sample: Sample) => number) =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length
  return {
    what,
    unit: 'ms',
    measured: percentile(times, 0.95),
    target: held,
    better: 'lower',
    note: `p95 de ${times.length}, réponse entière\u202f; médiane ${percentile(times, 0.5).toFixed(0)} ms\u202f; ${mean(
      ({ redrawn }) => redrawn,
    )
      .toFixed(1)
      .replace('.', ',')} page redessinée sur ${pages}, ${Math.round(mean(({ bytes }) => bytes) / 1000)} Ko`,
  }
}
