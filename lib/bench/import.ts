import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient } from '@/lib/data/client'
import { findAuthorByEmail } from '@/lib/data/import/author'
import { countOutcomes } from '@/lib/data/import/compare'
import { listIndicatorValues } from '@/lib/data/record/values'
import type { PageAsked } from '@/lib/domain/record/table/spec'
import { applyImport } from '@/lib/operations/import/apply'
import { beginDryRun } from '@/lib/operations/import/begin'
import { receiveFile } from '@/lib/operations/import/receive'
import { stageImport } from '@/lib/operations/import/stage'
import { undoImport } from '@/lib/operations/import/undo'
import { openEmbeddedDatabase } from '@/lib/services/database/embedded'
import { removeDataFolder } from '@/lib/services/database/embedded/folder'
import { updateDatabase } from '@/lib/services/database/update'
import { queues } from '@/lib/services/jobs/queues'
import { diskStore } from '@/lib/services/storage/file-store'
import { seedReferentiel } from '@/prisma/seed/main'
import { type Bench, type Measure, percentile } from './measure'

const values = 100_000
const target = 10
const others = 8

/** The import of 100 000 values, new then all changed then undone, while eight people read. */
export const imports: Bench = {
  name: 'import',
  summary: 'Import de 100 000 valeurs, essai et enregistrement, pendant que huit personnes lisent.',
  run: async ({ tell, stopped }) => {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'atelier-bench-'))
    tell('Préparation d’une base…')
    const database = await openEmbeddedDatabase(dataDir)
    const db = createClient(database.appUrl)
    const interrupted = stopped.then(() => {
      throw new Error('Interrompu.')
    })
    try {
      await updateDatabase(database, { queues })
      return await Promise.race([measureImports(tell, { db, url: database.appUrl, dataDir }), interrupted])
    } finally {
      await db.$disconnect()
      await database.close()
      await removeDataFolder(dataDir)
      await rm(dataDir, { recursive: true, force: true })
    }
  },
}

type Ground = { db: ReturnType<typeof createClient>; url: string; dataDir: string }

async function measureImports(
  tell: (line: string) => void,
  { db, url, dataDir }: Ground,
): Promise<Measure[]> {
  await seedReferentiel(db)
  const viewer = await prepareAuthor(db)
  const store = diskStore(path.join(dataDir, 'files'))
  const settings = { siteUrl: 'http://localhost:3000', demonstration: true }
  const context = () => ({ db, viewer, now: new Date(), store, settings })
  const measures: Measure[] = []
  for (const round of ['nouvelles', 'changées'] as const) {
    const bytes = new TextEncoder().encode(await fileOf(db, round === 'nouvelles' ? 100 : 101))
    tell(`${values} valeurs ${round}, ${(bytes.length / 1_000_000).toFixed(1)} Mo…`)
    const reading = readMeanwhile(db)
    const started = performance.now()
    const received = await receiveFile(context(), { name: `${round}.csv`, bytes })
    if (!received.ok) throw new Error(received.error.sentence)
    const { batchId, mapping } = received.value
    await beginDryRun(context(), { batchId, mapping, source: 'Mesure' })
    const outcome = await stageImport({ ...context(), databaseUrl: url }, batchId)
    const staged = performance.now()
    const applied = await applyImport(context(), { batchId, doubtsConfirmed: true })
    const done = performance.now()
    const samples = await reading.stop()
    const counts = await countOutcomes(db, batchId)
    if (!applied.ok || applied.value.written !== values)
      throw new Error(`Import incomplet\u00a0: ${outcome} ${JSON.stringify({ applied, counts })}`)
    measures.push({
      what: `Import de ${values} valeurs ${round}`,
      unit: 's',
      measured: (done - started) / 1000,
      target,
      better: 'lower',
      note: `essai ${seconds(staged - started)}, enregistrement ${seconds(done - staged)}`,
    })
    measures.push(meanwhile(`Lecture par ${others} personnes pendant l’import (${round})`, samples))
    if (round === 'changées') measures.push(await measureUndo(context, batchId))
  }
  return measures
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

async function measureUndo(
  context: () => Parameters<typeof undoImport>[0],
  batchId: string,
): Promise<Measure> {
  const started = performance.now()
  const undone = await undoImport(context(), batchId)
  if (!undone.ok || undone.value.undone !== values) throw new Error(JSON.stringify(undone))
  return {
    what: `Annulation d’un import de ${values} valeurs`,
    unit: 's',
    measured: (performance.now() - started) / 1000,
    target,
    better: 'lower',
    note: null,
  }
}

const meanwhile = (what: string, samples: readonly number[]): Measure => ({
  what,
  unit: 'ms',
  measured: percentile(samples, 0.95),
  target: 150,
  better: 'lower',
  note: `p95 de ${samples.length} pages de valeurs\u202f; la plus lente ${Math.max(...samples).toFixed(0)} ms`,
})

const firstPage: PageAsked = {
  query: '',
  sort: { id: 'territoire', desc: false },
  page: 1,
  pageSize: 50,
  filters: {},
}

/** Eight people, one page of values each every fifth of a second. */
function readMeanwhile(db: Ground['db']) {
  const samples: number[] = []
  const asked = new AbortController()
  const person = async () => {
    const indicator = await db.indicator.findFirstOrThrow({ select: { id: true } })
    while (!asked.signal.aborted) {
      const started = performance.now()
      await listIndicatorValues(db, indicator.id, firstPage)
      samples.push(performance.now() - started)
      await new Promise(resolve => setTimeout(resolve, 200))
    }
  }
  const people = Array.from({ length: others }, person)
  // Their failure is told by `stop`; the measure may end before it is asked.
  for (const one of people) one.catch(() => undefined)
  return {
    stop: async () => {
      asked.abort()
      await Promise.all(people)
      return samples
    },
  }
}

/** Someone of one service that keeps enough indicators for the file. */
async function prepareAuthor(db: Ground['db']) {
  const service = await db.service.create({ data: { code: 'mesure', name: 'Mesure' }, select: { id: true } })
  await db.indicator.createMany({
    data: Array.from({ length: 12 }, (_, index) => ({
      code: `mesure-${index}`,
      labelOne: `mesure ${index}`,
      labelMany: `mesures ${index}`,
      serviceId: service.id,
    })),
  })
  const email = 'mesure@exemple.test'
  const data = {
    email,
    name: 'Mesure',
    roles: { create: { role: 'service' as const } },
    services: { create: { serviceId: service.id } },
  }
  await db.user.create({ data, select: { id: true } })
  const viewer = await findAuthorByEmail(db, email)
  if (!viewer) throw new Error('No author')
  return viewer
}

async function fileOf(db: Ground['db'], base: number): Promise<string> {
  const territories = await db.territory.findMany({
    where: { kind: { in: ['commune', 'canton'] }, archivedAt: null },
    orderBy: [{ kind: 'asc' }, { code: 'asc' }],
    select: { kind: true, code: true },
  })
  const lines = ['Code de l’indicateur;Type de territoire;Code du territoire;Période;Valeur;Précision;Source']
  for (let index = 0; index < values; index += 1) {
    const territory = territories[index % territories.length]
    const cell = Math.floor(index / territories.length)
    const kind = territory?.kind === 'canton' ? 'Canton' : 'Commune'
    lines.push(
      `mesure-${cell % 12};${kind};${territory?.code};${2010 + Math.floor(cell / 12)};${base + (index % 7)},5;exacte;Rapport de mesure`,
    )
  }
  return `${lines.join('\r\n')}\r\n`
}
