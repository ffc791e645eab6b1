import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createClient } from '@/lib/data/client'
import type { Role } from '@/lib/domain/policy/role'
import { describeChange } from '@/lib/domain/territory-import/describe'
import { withTestDatabase } from '@/lib/services/database/test-database'
import { diskStore } from '@/lib/services/storage/file-store'
import type { OperationContext } from '../context'
import { confirmTerritories, type DryRun, dryRunTerritories } from './import-territories'

/** A small invented département, so that nothing here is written for the Pas-de-Calais. */
const cantons = `CAN;DEP;REG;COMPCT;BURCENTRAL;TNCC;NCC;NCCENR;LIBELLE;TYPECT
9901;99;00;1;99001;0;BOURG;Bourg;Bourg;C
9902;99;00;1;99004;1;AVAL;Aval;Aval;C
9999;99;00;;;0;BOURG;Bourg;Bourg (canton non précisé);N`

const head = 'TYPECOM,COM,REG,DEP,CTCD,ARR,TNCC,NCC,NCCENR,LIBELLE,CAN,COMPARENT'
const commune = (code: string, name: string, canton: string, parent = '', tncc = '0') =>
  parent
    ? `COMD,${code},,,,,${tncc},X,X,${name},,${parent}`
    : `COM,${code},00,99,99D,991,${tncc},X,X,${name},${canton},`
const communesOf = (...lines: string[]) => [head, ...lines].join('\r\n')

const before = communesOf(
  commune('99001', 'Bourg', '9901'),
  commune('99002', "Val-d'Amont", '9901'),
  commune('99003', 'Petit-Aval', '9902'),
  commune('99004', 'Aval', '9902', '', '1'),
  commune('99005', 'Rive', '9902'),
  commune('99006', 'Lisière', '9901'),
)
/** Aval and Petit-Aval become « Aval-les-Eaux »; Val-d’Amont is renamed; Lisière changes of canton; Rive is split off. */
const after = communesOf(
  commune('99001', 'Bourg', '9901'),
  commune('99002', 'Val-d’Amont-sur-Mire', '9901'),
  commune('99003', 'Petit-Aval', '', '99004'),
  commune('99004', 'Aval-les-Eaux', '9902', '', '1'),
  commune('99005', 'Rive', '9902'),
  commune('99006', 'Lisière', '9902'),
)
const bytes = (text: string) => new TextEncoder().encode(`\uFEFF${text}`)

type Setting = { db: ReturnType<typeof createClient>; as: (role: Role) => OperationContext }

const withDepartement = (work: (setting: Setting) => Promise<void>): Promise<void> =>
  withTestDatabase(async ({ appUrl }) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'atelier-territoires-'))
    const db = createClient(appUrl)
    try {
      await db.territory.create({
        data: { kind: 'departement', code: '99', name: 'Mire', slug: 'mire', liaison: 3, vintage: 2024 },
        select: { id: true },
      })
      const as = (role: Role): OperationContext => ({
        db,
        viewer: {
          id: '00000000-0000-7000-8000-000000000001',
          name: 'Test',
          roles: [role],
          territoryIds: [],
          serviceIds: [],
        },
        now: new Date('2026-01-15T09:00:00Z'),
        store: diskStore(folder),
        settings: { siteUrl: 'https://bilans.test', demonstration: false },
      })
      await work({ db, as })
    } finally {
      await db.$disconnect()
      await rm(folder, { recursive: true, force: true })
    }
  })

const tried = async (context: OperationContext, communes: string, vintage: number): Promise<DryRun> => {
  const run = await dryRunTerritories(context, {
    vintage,
    files: { communes: bytes(communes), cantons: bytes(cantons) },
  })
  if (!run.ok) throw new Error(run.error.sentence)
  return run.value
}

const confirm = (context: OperationContext, { plan, digest, files }: DryRun) =>
  confirmTerritories(context, {
    vintage: plan.vintage,
    digest,
    files: { communes: files.communes ?? '', cantons: files.cantons ?? '' },
  })

const imported = async (context: OperationContext, communes: string, vintage: number) => {
  const confirmed = await confirm(context, await tried(context, communes, vintage))
  if (!confirmed.ok) throw new Error(confirmed.error.sentence)
  return confirmed.value.changed
}

const find = (db: Setting['db'], code: string) =>
  db.territory.findUniqueOrThrow({
    where: { kind_code: { kind: 'commune', code } },
    select: {
      id: true,
      name: true,
      slug: true,
      vintage: true,
      population: true,
      archivedAt: true,
      succeededBy: { select: { code: true } },
      variants: { orderBy: { name: 'asc' }, select: { name: true } },
      cantons: { select: { canton: { select: { code: true } }, split: true } },
    },
  })

describe('a new vintage', () => {
  it('loads a département from nothing, and again changes nothing', () =>
    withDepartement(async ({ db, as }) => {
      const admin = as('administration')
      expect(await imported(admin, before, 2025)).toBe(8)
      expect(await find(db, '99002')).toMatchObject({
        name: 'Val-d’Amont',
        slug: 'val-d-amont',
        vintage: 2025,
      })
      const again = await tried(admin, before, 2025)
      expect(again.plan.items).toEqual([])
      expect(again.plan.unchanged).toBe(8)
    }))

  it('gives two new communes of one name an address each', () =>
    withDepartement(async ({ db, as }) => {
      const twins = communesOf(
        commune('99001', 'Saint-Aubin', '9901'),
        commune('99002', 'Saint-Aubin', '9902'),
      )
      await imported(as('administration'), twins, 2025)
      expect(await find(db, '99001')).toMatchObject({ slug: 'saint-aubin' })
      expect(await find(db, '99002')).toMatchObject({ slug: 'saint-aubin-99002' })
    }))

  it('shows, then writes, mergers, renames and moves; what is gone keeps its values', () =>
    withDepartement(async ({ db, as }) => {
      const admin = as('administration')
      await imported(admin, before, 2025)
      await db.territory.updateMany({
        where: { kind: 'commune' },
        data: { population: 100, populationYear: 2022 },
      })
      const gone = await find(db, '99003')
      const indicator = await db.indicator.create({ data: { code: 'x', labelOne: 'x', labelMany: 'x' } })
      const value = await db.value.create({
        data: {
          indicatorId: indicator.id,
          territoryId: gone.id,
          periodKind: 'year',
          periodKey: '2023',
          amount: '12',
          status: 'final',
        },
      })
      const run = await tried(admin, after, 2026)
      const names = new Map([
        ['canton:9901', 'Bourg'],
        ['canton:9902', 'Aval'],
        ['commune:99003', 'Petit-Aval'],
      ])
      expect(
        run.plan.items.map(({ code, changes }) => [
          code,
          changes.map(change => describeChange(change, names)),
        ]),
      ).toEqual([
        ['99002', ['s’appelait «\u00a0Val-d’Amont\u00a0»']],
        [
          '99004',
          [
            's’appelait «\u00a0Aval\u00a0»',
            'reçoit Petit-Aval\u202f; ses valeurs d’avant portent sur l’ancien périmètre',
          ],
        ],
        ['99006', ['de Bourg à Aval']],
        ['99003', ['réunie à Aval-les-Eaux\u202f; ses valeurs sont gardées']],
      ])
      // Nothing was written by the essay.
      expect(await find(db, '99003')).toMatchObject({ archivedAt: null })
      expect((await confirm(admin, run)).ok).toBe(true)
      expect(await find(db, '99003')).toMatchObject({
        succeededBy: { code: '99004' },
        slug: 'petit-aval',
        vintage: 2025,
      })
      expect((await find(db, '99003')).archivedAt).not.toBeNull()
      expect(await find(db, '99004')).toMatchObject({
        name: 'Aval-les-Eaux',
        slug: 'aval',
        population: 200,
        vintage: 2026,
        variants: [{ name: 'Aval' }, { name: 'Petit-Aval' }],
      })
      expect((await find(db, '99006')).cantons).toEqual([{ canton: { code: '9902' }, split: false }])
      const canton = await db.territory.findUniqueOrThrow({
        where: { kind_code: { kind: 'canton', code: '9902' } },
      })
      expect(canton.population).toBe(400)
      expect(await db.value.findUniqueOrThrow({ where: { id: value.id } })).toMatchObject({
        territoryId: gone.id,
        supersededAt: null,
      })
      const event = await db.historyEvent.findFirstOrThrow({
        where: { action: 'territory.import' },
        orderBy: { at: 'desc' },
      })
      expect(event.subjectKind).toBe('territory')
    }))

  it('a plan that is no longer true is not written', () =>
    withDepartement(async ({ db, as }) => {
      const admin = as('administration')
      await imported(admin, before, 2025)
      const run = await tried(admin, after, 2026)
      await db.territory.updateMany({ where: { code: '99002' }, data: { name: 'Autre nom' } })
      expect(await confirm(admin, run)).toMatchObject({ ok: false, error: { code: 'changed-meanwhile' } })
      expect((await find(db, '99003')).archivedAt).toBeNull()
    }))

  it('refuses a cut, an older and a foreign file; a commune that goes nowhere stays', () =>
    withDepartement(async ({ db, as }) => {
      const admin = as('administration')
      await imported(admin, before, 2025)
      const codeOf = async (communes: string, vintage: number) => {
        const files = { communes: bytes(communes), cantons: bytes(cantons) }
        const run = await dryRunTerritories(admin, { vintage, files })
        return run.ok ? 'accepted' : run.error.code
      }
      expect(await codeOf(communesOf(commune('99001', 'Bourg', '9901')), 2026)).toBe('truncated')
      expect(await codeOf(before, 2024)).toBe('older-vintage')
      expect(await codeOf(before.replaceAll(',99,99D', ',98,98D'), 2026)).toBe('other-departement')
      expect(await codeOf('a;b\n1;2', 2026)).toBe('unreadable-file')
      const lost = before
        .split('\r\n')
        .filter(line => !line.includes('99005'))
        .join('\r\n')
      const run = await tried(admin, lost, 2026)
      expect(run.plan.items).toMatchObject([{ code: '99005', changes: [{ type: 'refused' }] }])
      expect((await confirm(admin, run)).ok).toBe(true)
      expect((await find(db, '99005')).archivedAt).toBeNull()
    }))

  it('is the administration’s', () =>
    withDepartement(async ({ as }) => {
      const files = { communes: bytes(before), cantons: bytes(cantons) }
      const others: Role[] = ['communication', 'cabinet', 'conseiller', 'direction', 'service']
      for (const role of others) {
        const run = await dryRunTerritories(as(role), { vintage: 2025, files })
        expect(run).toMatchObject({ ok: false, error: { code: 'forbidden' } })
      }
      expect((await dryRunTerritories(as('administration'), { vintage: 2025, files })).ok).toBe(true)
    }))
})
