import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient } from '@/lib/data/client'
import { findBatch } from '@/lib/data/import/batches'
import { listCells } from '@/lib/data/import/cells'
import { countOutcomes } from '@/lib/data/import/compare'
import type { Mapping } from '@/lib/domain/import/mapping'
import type { Viewer } from '@/lib/domain/policy/role'
import { withTestDatabase } from '@/lib/services/database/test-database'
import { diskStore } from '@/lib/services/storage/file-store'
import type { OperationContext } from '../context'
import { beginDryRun } from './begin'
import { receiveFile } from './receive'
import { stageImport } from './stage'

type Client = ReturnType<typeof createClient>

/** For tests: two services, three indicators, a département with a canton and a commune of one name. */
export type ImportGround = {
  db: Client
  databaseUrl: string
  dataDir: string
  as: (person: 'autonomie' | 'finances' | 'cabinet', now?: Date) => OperationContext
  indicators: Record<'places' | 'aides' | 'budget', string>
  territories: Record<'departement' | 'arras' | 'lens' | 'lensCommune' | 'saintOmer', string>
}

export const groundNow = new Date('2026-11-22T09:00:00Z')

export const withImportGround = (work: (ground: ImportGround) => Promise<void>): Promise<void> =>
  withTestDatabase(async ({ appUrl }) => {
    const db = createClient(appUrl)
    const dataDir = await mkdtemp(path.join(tmpdir(), 'atelier-import-'))
    try {
      const [autonomie, finances] = [await service(db, 'autonomie'), await service(db, 'finances')]
      const people = {
        autonomie: await person(db, 'autonomie', 'service', autonomie),
        finances: await person(db, 'finances', 'service', finances),
        cabinet: await person(db, 'cabinet', 'cabinet', null),
      }
      const settings = { siteUrl: 'http://localhost:3000', demonstration: false }
      const store = diskStore(path.join(dataDir, 'files'))
      await work({
        db,
        databaseUrl: appUrl,
        dataDir,
        as: (who, now = groundNow) => ({ db, viewer: people[who], now, store, settings }),
        indicators: {
          places: await indicator(db, 'places', 'place', 'places d’accueil', autonomie),
          aides: await indicator(db, 'aides', 'aide versée', 'aides versées', autonomie, '€'),
          budget: await indicator(db, 'budget', 'euro voté', 'euros votés', finances, '€'),
        },
        territories: await territories(db),
      })
    } finally {
      await db.$disconnect()
      await rm(dataDir, { recursive: true, force: true })
    }
  })

const id = { select: { id: true } } as const

const service = async (db: Client, code: string): Promise<string> =>
  (await db.service.create({ data: { code, name: `Service ${code}` }, ...id })).id

const person = async (
  db: Client,
  name: string,
  role: 'service' | 'cabinet',
  serviceId: string | null,
): Promise<Viewer> => {
  const { id: userId } = await db.user.create({
    data: {
      email: `${name}@exemple.test`,
      name,
      roles: { create: { role } },
      ...(serviceId ? { services: { create: { serviceId } } } : {}),
    },
    ...id,
  })
  return { id: userId, name, roles: [role], territoryIds: [], serviceIds: serviceId ? [serviceId] : [] }
}

const indicator = async (
  db: Client,
  code: string,
  labelOne: string,
  labelMany: string,
  serviceId: string,
  unit: string | null = null,
): Promise<string> =>
  (await db.indicator.create({ data: { code, labelOne, labelMany, serviceId, unit }, ...id })).id

const territories = async (db: Client): Promise<ImportGround['territories']> => {
  const make = async (
    kind: 'departement' | 'canton' | 'commune',
    code: string,
    name: string,
    departementId: string | null,
    variants: string[] = [],
  ): Promise<string> => {
    const data = {
      kind,
      code,
      name,
      slug: name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
      departementId,
      vintage: 2025,
      variants: { create: variants.map(variant => ({ name: variant, nature: 'usage' })) },
    }
    return (await db.territory.create({ data, ...id })).id
  }
  const departement = await make('departement', '99', 'Val-Fictif', null)
  return {
    departement,
    arras: await make('canton', '9901', 'Arras-1', departement, ['Arras Nord']),
    lens: await make('canton', '9902', 'Lens', departement),
    lensCommune: await make('commune', '99498', 'Lens', departement),
    saintOmer: await make('commune', '99765', 'Saint-Omer', departement),
  }
}

/** Sends a file and runs it dry, with the mapping that was recognised unless told otherwise. */
export const dryRun = async (
  ground: ImportGround,
  content: string | Uint8Array,
  options: { who?: 'autonomie' | 'finances'; mapping?: (guessed: Mapping) => Mapping; source?: string } = {},
) => {
  const context = ground.as(options.who ?? 'autonomie')
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const received = await receiveFile(context, { name: 'valeurs.csv', bytes })
  if (!received.ok) throw new Error(received.error.sentence)
  const { batchId, mapping } = received.value
  const begun = await beginDryRun(context, {
    batchId,
    mapping: options.mapping?.(mapping) ?? mapping,
    source: options.source ?? null,
  })
  if (!begun.ok) throw new Error(begun.error.sentence)
  const outcome = await stageImport({ ...context, databaseUrl: ground.databaseUrl }, batchId)
  const batch = await findBatch(ground.db, batchId)
  return {
    batchId,
    outcome,
    problem: batch?.problem ?? null,
    counts: await countOutcomes(ground.db, batchId),
    cells: await listCells(ground.db, batchId, null, { skip: 0, take: 100 }),
  }
}

export const refusals = (cells: Awaited<ReturnType<typeof dryRun>>['cells']) =>
  cells.flatMap(({ line, column, reason }) => (reason === null ? [] : [{ line, column, reason }]))
