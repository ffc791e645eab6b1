import { describe, expect, it } from 'vitest'
import { plausibilityDoubt } from '@/lib/domain/indicator/plausibility'
import { applyImport, compareAgain } from './apply'
import { exportValues } from './export-values'
import { importReport } from './report'
import { dryRun, groundNow, type ImportGround, refusals, withImportGround } from './test-ground'
import { undoImport } from './undo'

const later = new Date(groundNow.getTime() + 60_000)

const file = `Indicateur;Territoire;Période;Valeur
places;Canton de Lens;2023;641
places;ARRAS NORD;2023;1 000,5
places;st omer;2023;12
aides;9902;2023-2024;64 288,50 €
`

const apply = (ground: ImportGround, batchId: string, doubtsConfirmed = true) =>
  applyImport(ground.as('autonomie'), { batchId, doubtsConfirmed })

const current = (ground: ImportGround) =>
  ground.db.value.findMany({
    where: { supersededAt: null },
    orderBy: [{ amount: 'asc' }],
    select: { id: true, amount: true, reason: true, periodKey: true, precision: true, source: true },
  })
const amounts = async (ground: ImportGround) =>
  (await current(ground)).map(({ amount, periodKey }) => `${periodKey} ${amount.toFixed()}`)

const text = async (pieces: AsyncGenerator<string>): Promise<string> => {
  let whole = ''
  for await (const piece of pieces) whole += piece
  return whole
}

const series = (year: string, values: readonly string[]) =>
  `Indicateur;Territoire;Période;Valeur\n${['Canton de Lens', 'Arras-1', 'Saint-Omer', '99', '99498']
    .map((place, index) => `places;${place};${year};${values[index]}\n`)
    .join('')}`

describe('an import of values', () => {
  it('writes nothing before it is confirmed, then everything at once', () =>
    withImportGround(async ground => {
      const run = await dryRun(ground, file, { source: 'Rapport 2024' })
      expect(run.counts).toEqual({ new: 4, changed: 0, unchanged: 0, refused: 0 })
      expect(await ground.db.value.count()).toBe(0)
      expect(await apply(ground, run.batchId)).toMatchObject({ ok: true, value: { written: 4 } })
      expect(await amounts(ground)).toEqual(['2023 12', '2023 641', '2023 1000.5', 's2023 64288.5'])
      expect((await current(ground))[0]).toMatchObject({
        source: 'Rapport 2024',
        reason: 'Import «\u00A0valeurs.csv\u00A0»',
      })
      expect(await apply(ground, run.batchId)).toMatchObject({ ok: false, error: { code: 'stale' } })
      const events = await ground.db.historyEvent.findMany({ select: { action: true, data: true } })
      expect(events).toEqual([
        { action: 'value.import', data: expect.objectContaining({ new: 4, refused: 0 }) },
      ])
    }))

  it('says of each cell what it would change', () =>
    withImportGround(async ground => {
      await apply(ground, (await dryRun(ground, file)).batchId)
      const run = await dryRun(
        ground,
        file.replace('641', '650').replace('places;st omer;2023;12', 'places;st omer;2023;12,0'),
      )
      expect(run.counts).toEqual({ new: 0, changed: 1, unchanged: 3, refused: 0 })
      const changed = run.cells.find(({ outcome }) => outcome === 'changed')
      expect(changed).toMatchObject({ line: 2, column: 4 })
      expect(changed?.current?.amount.toFixed()).toBe('641')
      expect(changed?.amount?.toFixed()).toBe('650')
    }))

  it('refuses with the line, the column and the reason, and takes the rest', () =>
    withImportGround(async ground => {
      const run = await dryRun(
        ground,
        `Indicateur;Territoire;Période;Valeur
places;Lens;2023;1
places;Canton de Lens;2023;douze
places;Canton de Lens;trimestre 1;12
nulle-part;Canton de Lens;2023;12
places;Atlantide;2023;12
budget;Canton de Lens;2023;12
places;Canton de Lens;2022;1;5
places;Arras-1;2022;=1+1
places;Arras-1;2021;
places;Arras-1;2020;7
places;Arras-1;2020;8
places;Saint-Omer;2020;9
places;Saint-Omer;2020;9,0
`,
      )
      expect(refusals(run.cells)).toEqual([
        { line: 2, column: 2, reason: expect.stringContaining('plusieurs territoires (canton, commune)') },
        { line: 3, column: 4, reason: expect.stringContaining('pas un nombre') },
        { line: 4, column: 3, reason: expect.stringContaining('Période inconnue') },
        { line: 5, column: 1, reason: expect.stringContaining('Aucun indicateur') },
        { line: 6, column: 2, reason: expect.stringContaining('Aucun territoire') },
        { line: 7, column: 1, reason: expect.stringContaining('Service finances') },
        { line: 8, column: 5, reason: expect.stringContaining('plus de cases') },
        { line: 9, column: 4, reason: expect.stringContaining('Formule') },
        {
          line: 11,
          column: 4,
          reason: 'Donnée aussi à la ligne 12, avec une autre valeur\u00A0: aucune des deux n’est prise.',
        },
        {
          line: 12,
          column: 4,
          reason: 'Donnée aussi à la ligne 11, avec une autre valeur\u00A0: aucune des deux n’est prise.',
        },
        { line: 14, column: 4, reason: 'Déjà donnée à la ligne 13, à l’identique.' },
      ])
      expect(run.counts).toEqual({ new: 1, changed: 0, unchanged: 0, refused: 11 })
      const report = await text(
        importReport(ground.db, ground.as('autonomie').viewer, {
          id: run.batchId,
          createdById: ground.as('autonomie').viewer.id,
        }),
      )
      expect(report).toContain('8;E;5;Refusée;La ligne a plus de cases')
      expect(report).toContain("9;D;'=1+1;Refusée")
    }))

  it('leaves the values of another service alone, even if the rights change in between', () =>
    withImportGround(async ground => {
      const run = await dryRun(ground, 'Indicateur;Territoire;Période;Valeur\nbudget;99;2023;12\n', {
        who: 'finances',
      })
      expect(run.counts.new).toBe(1)
      expect(await apply(ground, run.batchId)).toMatchObject({ ok: false, error: { code: 'forbidden' } })
      expect(
        await applyImport(ground.as('cabinet'), { batchId: run.batchId, doubtsConfirmed: true }),
      ).toMatchObject({
        ok: false,
        error: { code: 'forbidden' },
      })
      expect(await ground.db.value.count()).toBe(0)
      expect(await ground.db.importBatch.findFirst({ select: { status: true } })).toEqual({ status: 'ready' })
    }))

  it('reads the wide form: territories by periods', () =>
    withImportGround(async ground => {
      const run = await dryRun(ground, 'Canton;2022;2023;Remarques\nLens;10;12;\nArras-1;20;;rien\n', {
        mapping: guessed => ({ ...guessed, indicator: 'places' }),
      })
      expect(run.counts).toEqual({ new: 3, changed: 0, unchanged: 0, refused: 0 })
      expect(run.cells.map(({ line, column, periodKey }) => [line, column, periodKey])).toEqual([
        [2, 2, '2022'],
        [2, 3, '2023'],
        [3, 2, '2022'],
      ])
    }))

  it('proposes the mapping that was used for the same headers', () =>
    withImportGround(async ground => {
      const content = 'Lieu-dit;Chiffre\nCanton de Lens;12\n'
      const columns = [
        { role: 'territory' as const, period: null, indicator: null },
        { role: 'value' as const, period: '2023', indicator: 'places' },
      ]
      await dryRun(ground, content, { mapping: guessed => ({ ...guessed, columns }) })
      const again = await dryRun(ground, content.replace('12', '13'))
      expect(again.counts.new).toBe(1)
    }))

  it('exports what reads back as no change at all', () =>
    withImportGround(async ground => {
      const rich = `Indicateur;Territoire;Période;Valeur;Précision;État;Source
places;Canton de Lens;depuis 2021;-641,25;au moins;définitive;"=HYPERLINK(""http://x"")"
places;Arras-1;au 31/12/2023;0,000001;environ;;"Une source ; avec
deux lignes"
aides;Département du Val-Fictif;2021-2023;123456789012345678;exacte;provisoire;
`
      const run = await dryRun(ground, rich)
      expect(run.counts).toEqual({ new: 3, changed: 0, unchanged: 0, refused: 0 })
      await apply(ground, run.batchId)
      const exported = await text(exportValues(ground.db))
      expect(exported).not.toMatch(/(?:^|[;"\n])=HYPERLINK/)
      expect(exported).toContain("'=HYPERLINK")
      const back = await dryRun(ground, exported)
      expect(back.counts).toEqual({ new: 0, changed: 0, unchanged: 3, refused: 0 })
    }))

  it('is undone whole by new rows; nothing leaves the history', () =>
    withImportGround(async ground => {
      await apply(ground, (await dryRun(ground, file)).batchId)
      const before = await amounts(ground)
      const second = await dryRun(ground, `${file.replace('641', '700')}places;Arras-1;2024;3\n`)
      await apply(ground, second.batchId)
      const undone = await undoImport(ground.as('autonomie', later), second.batchId)
      expect(undone).toMatchObject({ ok: true, value: { undone: 2 } })
      expect(await amounts(ground)).toEqual(before)
      expect(await ground.db.value.count()).toBe(4 + 2 + 1)
      const chain = await ground.db.value.findMany({
        where: { periodKey: '2023', territoryId: ground.territories.lens },
        orderBy: [{ enteredAt: 'asc' }, { id: 'asc' }],
        select: { amount: true, supersededAt: true },
      })
      expect(chain.map(({ amount }) => amount.toFixed()).toSorted()).toEqual(['641', '641', '700'])
      expect(chain.filter(({ supersededAt }) => supersededAt === null)).toHaveLength(1)
      expect(await undoImport(ground.as('autonomie', later), second.batchId)).toMatchObject({
        ok: false,
        error: { code: 'stale' },
      })
    }))

  it('is not undone over a correction made since, and says which', () =>
    withImportGround(async ground => {
      const first = await dryRun(ground, file)
      await apply(ground, first.batchId)
      await apply(ground, (await dryRun(ground, file.replace('641', '642'))).batchId)
      const undone = await undoImport(ground.as('autonomie', later), first.batchId)
      expect(undone.ok ? '' : undone.error.sentence).toContain(
        'canton de Lens, places d’accueil, en 2023 (ligne 2)',
      )
      expect(await amounts(ground)).toContain('2023 642')
    }))

  it('refuses to write over what changed since the dry run, until it is compared again', () =>
    withImportGround(async ground => {
      const [one, two] = [await dryRun(ground, file), await dryRun(ground, file.replace('641', '600'))]
      await apply(ground, one.batchId)
      expect(await apply(ground, two.batchId)).toMatchObject({ ok: false, error: { code: 'conflict' } })
      expect(await amounts(ground)).toContain('2023 641')
      expect(await compareAgain(ground.as('autonomie'), two.batchId)).toMatchObject({ ok: true })
      expect(await apply(ground, two.batchId)).toMatchObject({ ok: true, value: { written: 1 } })
      expect(await amounts(ground)).toContain('2023 600')
    }))

  it('asks about what surprises, by the same rule as the grid', () =>
    withImportGround(async ground => {
      const [last, now] = [
        ['641', '641', '641', '641', '641'],
        ['6410', '64', '-641', '1000', '961'],
      ]
      await apply(ground, (await dryRun(ground, series('2022', last))).batchId)
      const run = await dryRun(ground, series('2023', now))
      expect(run.cells.map(({ doubt }) => doubt)).toEqual(
        now.map((amount, index) => plausibilityDoubt(amount, last[index] ?? null)),
      )
      const unsure = await apply(ground, run.batchId, false)
      expect(unsure).toMatchObject({ ok: false, error: { code: 'doubts' } })
      expect(await apply(ground, run.batchId, true)).toMatchObject({ ok: true })
    }))
})
