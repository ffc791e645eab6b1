import { expect, it } from 'vitest'
import { withTinyBilan } from '@/lib/operations/edition/tiny-bilan'
import { searchValues } from './search-values'

it('gives the values of the canton, then those of its communes, then those of elsewhere', () =>
  withTinyBilan(async ({ db, cantonId, people }) => {
    const { id: indicatorId } = await db.indicator.findUniqueOrThrow({
      where: { code: 'beneficiaires-apa' },
      select: { id: true },
    })
    const around = await db.territory.findMany({
      where: { kind: { in: ['commune', 'departement'] } },
      select: { id: true },
    })
    for (const { id: territoryId } of around)
      await db.value.create({
        data: {
          indicatorId,
          territoryId,
          periodKind: 'year',
          periodKey: '2023',
          amount: '12',
          enteredById: people.statisticienne.id,
        },
        select: { id: true },
      })
    const found = await searchValues(db, { territoryId: cantonId }, '')
    expect(found.map(({ kind, own, inside }) => ({ kind, own, inside }))).toEqual([
      { kind: 'canton', own: true, inside: false },
      { kind: 'commune', own: false, inside: true },
      { kind: 'departement', own: false, inside: false },
    ])
  }))
