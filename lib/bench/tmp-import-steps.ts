import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import path from 'node:path'
import { createClient } from '@/lib/data/client'
import { Client } from 'pg'
const ops = await import('@/lib/operations/import/stage')
const { receiveFile } = await import('@/lib/operations/import/receive')
const { beginDryRun } = await import('@/lib/operations/import/begin')
const { applyImport } = await import('@/lib/operations/import/apply')
const { undoImport } = await import('@/lib/operations/import/undo')
const { openEmbeddedDatabase } = await import('@/lib/services/database/embedded')
const { updateDatabase } = await import('@/lib/services/database/update')
const { queues } = await import('@/lib/services/jobs/queues')
const { diskStore } = await import('@/lib/services/storage/file-store')
const { seedReferentiel } = await import('@/prisma/seed/main')
const { findAuthorByEmail } = await import('@/lib/data/import/author')
const dataDir = await mkdtemp('/tmp/imp/steps-')
const database = await openEmbeddedDatabase(dataDir)
await updateDatabase(database, { queues })
const c = new Client({ connectionString: database.ownerUrl }); await c.connect()
const { rows } = await c.query("select pg_backend_pid() pid")
const stat = (pid: string | number) => { const s = readFileSync(`/proc/${pid}/stat`, 'utf8'); const f = s.slice(s.lastIndexOf(')') + 2).split(' '); return { ppid: f[1], cpu: Number(f[11]) + Number(f[12]) } }
const master = stat(rows[0].pid).ppid
const pgCpu = () => readdirSync('/proc').filter(n => /^\d+$/.test(n)).reduce((t, p) => { try { const s = stat(p); return s.ppid === master ? t + s.cpu : t } catch { return t } }, 0) * 10
const db = createClient(database.appUrl)
await seedReferentiel(db)
let w = performance.now(), n = process.cpuUsage(), g = pgCpu()
const step = (name: string) => { const u = process.cpuUsage(n), g2 = pgCpu(); console.log(name.padEnd(28), `wall ${(performance.now() - w | 0)} node ${((u.user + u.system) / 1000 | 0)} pg ${g2 - g | 0}`); w = performance.now(); n = process.cpuUsage(); g = g2 }
const wrap = (o: any) => new Proxy(o, { get: (t, k) => {
  const v = t[k]
  if (k === '$transaction') return (f: any, opt: any) => t.$transaction((tx: any) => f(wrap(tx)), opt)
  if (k === '$executeRaw' || k === '$queryRaw') return async (s: any, ...a: any[]) => { const r = await v.call(t, s, ...a); step('  ' + (s.raw ?? s.strings).join('?').replace(/\s+/g, ' ').slice(0, 26)); return r }
  return typeof v === 'function' ? v.bind(t) : v } })
const wdb = wrap(db)
const service = await db.service.create({ data: { code: 'mesure', name: 'Mesure' }, select: { id: true } })
await db.indicator.createMany({ data: Array.from({ length: 12 }, (_, i) => ({ code: `mesure-${i}`, labelOne: `mesure ${i}`, labelMany: `mesures ${i}`, serviceId: service.id })) })
await db.user.create({ data: { email: 'm@e.test', name: 'M', roles: { create: { role: 'service' } }, services: { create: { serviceId: service.id } } } })
const viewer = (await findAuthorByEmail(db, 'm@e.test'))!
const ts = await db.territory.findMany({ where: { kind: { in: ['commune', 'canton'] } }, orderBy: [{ kind: 'asc' }, { code: 'asc' }], select: { kind: true, code: true } })
const file = (b: number) => { const l = ['Code de l’indicateur;Type de territoire;Code du territoire;Période;Valeur;Précision;Source']; for (let i = 0; i < 100000; i++) { const t = ts[i % ts.length]!, k = Math.floor(i / ts.length); l.push(`mesure-${k % 12};${t.kind === 'canton' ? 'Canton' : 'Commune'};${t.code};${2010 + Math.floor(k / 12)};${b + i % 7},5;exacte;Rapport`) } return new TextEncoder().encode(l.join('\n') + '\n') }
const ctx = () => ({ db: wdb, viewer, now: new Date(), store: diskStore(path.join(dataDir, 'files')), settings: { siteUrl: 'http://x', demonstration: true } })
for (const b of [100, 101]) {
  const bytes = file(b)
  step(`--- ${b}`)
  const r: any = await receiveFile(ctx(), { name: 'x.csv', bytes }); step('receive')
  await beginDryRun(ctx(), { batchId: r.value.batchId, mapping: r.value.mapping, source: 'x' }); step('begin')
  const s = await ops.stageImport({ ...ctx(), databaseUrl: database.appUrl }, r.value.batchId); step('stage end ' + s)
  const a: any = await applyImport(ctx(), { batchId: r.value.batchId, doubtsConfirmed: true }); step('apply end ' + JSON.stringify(a))
  if (b === 101) { const u: any = await undoImport(ctx(), r.value.batchId); step('undo end ' + JSON.stringify(u)) }
}
await c.end(); await db.$disconnect(); await database.close()
process.exit(0)
