import { randomUUID } from 'node:crypto'
import { type HttpClient, textOf } from './http-client'
import { type Bench, type Measure, percentile } from './measure'
import { withServer } from './with-server'
import { type Doc, readDrafts, rest, withWord, withWriters } from './writers'

const target = 50
/** Between two saves of one person: the pause after which the editor saves (components/editor/block-saver.ts). */
const pauseMs = 700
const paced = 25
const unbroken = 60
const warming = 20

type Draft = { id: string; revision: number; content: { text: Doc } }

export const save: Bench = {
  name: 'save',
  summary: 'Enregistrement d’un bloc, seul et à huit, au rythme de la frappe puis sans aucune pause.',
  run: ({ tell, stopped }) => {
    tell('Démarrage d’un atelier de démonstration (construit s’il le faut)…')
    return withServer(async ({ url, dataDir }) => {
      const drafts = await readDrafts<Draft>(dataDir, drafted)
      return withWriters(url, async clients => {
        const writers = clients.map((client, index) => writer(client, drafts[index % drafts.length]))
        const [first] = writers
        if (!first) return []
        tell('Mise en train…')
        await Promise.all(writers.map(one => one(warming, 0)))
        tell('Une personne…')
        const alone = await first(unbroken, 0)
        tell('Huit personnes, au rythme de la frappe…')
        const typing = await Promise.all(writers.map(one => one(paced, pauseMs)))
        tell('Huit personnes, sans pause…')
        const pressed = await Promise.all(writers.map(one => one(unbroken, 0)))
        return [
          measure('Un bloc, une personne, sans pause', alone, null),
          measure('Un bloc, 8 personnes, au rythme de la frappe', typing.flat(), target),
          measure('Un bloc, 8 personnes, sans pause', pressed.flat(), target),
        ]
      })
    }, stopped)
  },
}

/** Eight texts, with figures in them where there are, of as many drafts as there are. */
const drafted = `SELECT id, revision, content FROM (
         SELECT b.id, b.revision, b.content, row_number() OVER (
             PARTITION BY e.id ORDER BY (b.content::text LIKE '%"figure"%') DESC, length(b.content::text) DESC
           ) AS rank
           FROM blocks b JOIN editions e ON e.id = b.edition_id
          WHERE e.status = 'brouillon' AND b.type IN ('texte', 'edito') AND NOT b.common AND b.deleted_at IS NULL
       ) candidates ORDER BY rank, id LIMIT $1`

/** Saves a word more each time, each on the revision of the answer before: what the editor sends. */
const writer = (client: HttpClient, draft: Draft | undefined) => {
  if (!draft) throw new Error('No draft')
  let { revision } = draft
  return async (saves: number, pause: number): Promise<number[]> => {
    const times: number[] = []
    // Nobody types in step with the others.
    if (pause > 0) await rest(Math.random() * pause)
    for (let count = 0; count < saves; count += 1) {
      const text = withWord(draft.content.text, `Mot ${revision}.`)
      const content = { ...draft.content, text }
      const answer = await client.put(`/atelier/api/blocs/${draft.id}`, {
        revision,
        content,
        mutation: randomUUID(),
      })
      revision = (JSON.parse(textOf(answer)) as { revision: number }).revision
      times.push(answer.whole)
      if (pause > 0) await rest(pause)
    }
    return times
  }
}

const measure = (what: string, times: readonly number[], held: number | null): Measure => ({
  what,
  unit: 'ms',
  measured: percentile(times, 0.95),
  target: held,
  better: 'lower',
  note: `p95 de ${times.length}\u202f; médiane ${percentile(times, 0.5).toFixed(0)} ms`,
})
