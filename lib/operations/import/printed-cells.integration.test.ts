import { afterAll, describe, expect, it } from 'vitest'
import { closePrint } from '@/lib/services/print/render'
import { type TinyBilan, tinyNow, withTinyBilan } from '../edition/tiny-bilan'
import { advance, granted, newDraft } from '../edition/tiny-path'
import { importReport } from './report'
import { undoImport } from './undo'
import { importWhole } from './whole'

afterAll(closePrint)

const later = (minutes: number) => new Date(tinyNow.getTime() + minutes * 60_000)

/** The dry run asks the database again for the services of whoever sent the file. */
const withService = (work: (tiny: TinyBilan) => Promise<void>) =>
  withTinyBilan(async tiny => {
    const { id, serviceIds } = tiny.people.statisticienne
    const services = { create: serviceIds.map(serviceId => ({ serviceId })) }
    await tiny.db.user.update({ where: { id }, data: { services } })
    await work(tiny)
  })

const send = async (tiny: TinyBilan, amount: string, dryRun: boolean, at = later(1)) =>
  granted(
    await importWhole(tiny.as('statisticienne', at), {
      name: 'valeurs.csv',
      bytes: new TextEncoder().encode(
        `Indicateur;Territoire;Période;Valeur\nbeneficiaires-apa;Canton de Lens;2023;${amount}\nbeneficiaires-apa;Canton de Lens;2022;600\n`,
      ),
      databaseUrl: tiny.appUrl,
      dryRun,
      doubtsConfirmed: false,
      source: 'Registre relu',
      detail: 10,
    }),
  )

const reportOf = async (tiny: TinyBilan, id: string): Promise<string[]> => {
  const { viewer } = tiny.as('statisticienne')
  let report = ''
  for await (const piece of importReport(tiny.db, viewer, { id, createdById: viewer.id })) report += piece
  return report.trimEnd().split('\r\n')
}

const proposals = async ({ db }: TinyBilan): Promise<string[]> => {
  const rows = await db.proposal.findMany({
    orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
    select: {
      decision: true,
      oldValue: { select: { amount: true } },
      newValue: { select: { amount: true } },
    },
  })
  return rows.map(
    ({ oldValue, newValue, decision }) =>
      `${oldValue?.amount.toFixed()} → ${newValue?.amount.toFixed() ?? '-'} ${decision ?? 'open'}`,
  )
}

describe('an import of values that bilans print', () => {
  it('tells the bilans concerned before anything is written, cell by cell in the report', () =>
    withService(async tiny => {
      const id = await newDraft(tiny)
      const draft = await send(tiny, '641', true)
      expect(draft.impact).toEqual({ draft: 1, review: 0, public: 0, withdrawn: 0 })
      const [head, changed, added] = await reportOf(tiny, draft.id)
      expect(head).toMatch(/;Bilans concernés$/)
      expect(changed).toMatch(/;634;641;1\u00A0brouillon$/)
      expect(added).toMatch(/;600;$/)

      await advance(tiny, id, 'publie')
      const live = await send(tiny, '641', true)
      expect(live.impact).toEqual({ draft: 0, review: 0, public: 1, withdrawn: 0 })
      expect(await tiny.db.proposal.count()).toBe(0)

      // The same value: nothing changes, nobody is concerned.
      const same = await send(tiny, '634', true)
      expect(same.impact).toEqual({ draft: 0, review: 0, public: 0, withdrawn: 0 })
    }))

  it('proposes it to them once confirmed, and asks nothing any more when it is undone', () =>
    withService(async tiny => {
      await newDraft(tiny)
      const done = await send(tiny, '641', false)
      expect(done).toMatchObject({ written: 2, impact: { draft: 1 } })
      expect(await proposals(tiny)).toEqual(['634 → 641 open'])

      granted(await undoImport(tiny.as('statisticienne', later(2)), done.id))
      const standing = await tiny.db.value.findMany({
        where: { supersededAt: null },
        select: { periodKey: true, amount: true },
      })
      expect(standing.map(({ periodKey, amount }) => `${periodKey} ${amount.toFixed()}`)).toEqual([
        '2023 634',
      ])
      expect(await proposals(tiny)).toEqual([])
    }))
})
