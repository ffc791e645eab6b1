import { afterAll, describe, expect, it } from 'vitest'
import { type CellOutcome, saveCellsSchema } from '@/lib/domain/indicator/grid'
import { closePrint } from '@/lib/services/print/render'
import type { TinyBilan } from '../edition/tiny-bilan'
import { tinyNow, withTinyBilan } from '../edition/tiny-bilan'
import { advance, granted, newDraft } from '../edition/tiny-path'
import { decideProposal } from '../proposal/decide-proposals'
import { saveCells } from './save-cells'

afterAll(closePrint)

const later = (minutes: number) => new Date(tinyNow.getTime() + minutes * 60_000)

/** The one value that the tiny bilan prints, by its address. */
const cellOf = async ({ db }: TinyBilan) => {
  const value = await db.value.findFirstOrThrow({
    where: { periodKey: '2023' },
    select: {
      periodKey: true,
      indicator: { select: { code: true } },
      territory: { select: { kind: true, code: true } },
    },
  })
  return {
    indicator: value.indicator.code,
    territory: `${value.territory.kind}:${value.territory.code}`,
    period: value.periodKey,
  }
}

const standing = async ({ db }: TinyBilan) =>
  (await db.value.findFirst({ where: { supersededAt: null, periodKey: '2023' }, select: { id: true } }))
    ?.id ?? null

type Change = {
  confirmed?: boolean
  amount: string
  period?: string
  readId?: string | null
  accepted?: boolean
  restore?: string
}

const save = async (tiny: TinyBilan, minutes: number, ...changes: Change[]): Promise<CellOutcome[]> => {
  const cell = await cellOf(tiny)
  const readId = await standing(tiny)
  const input = saveCellsSchema.parse({
    cells: changes.map(change => ({ ...cell, readId, confirmed: true, ...change })),
    reason: 'Registre relu',
  })
  return granted(await saveCells(tiny.as('statisticienne', later(minutes)), input)).results
}

const proposals = ({ db }: TinyBilan) =>
  db.proposal.findMany({
    orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
    select: {
      decision: true,
      oldValue: { select: { amount: true } },
      newValue: { select: { amount: true } },
    },
  })

const first = async (tiny: TinyBilan) => {
  const proposal = await tiny.db.proposal.findFirstOrThrow({
    orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, newValueId: true },
  })
  return { proposalId: proposal.id, proposed: proposal.newValueId }
}

const told = async (tiny: TinyBilan) =>
  (await proposals(tiny)).map(
    ({ oldValue, newValue, decision }) =>
      `${oldValue?.amount.toFixed() ?? '-'} → ${newValue?.amount.toFixed() ?? '-'} ${decision ?? 'open'}`,
  )

describe('a cell that bilans print', () => {
  it('is saved once the person was told how many; the rest of the batch does not wait', () =>
    withTinyBilan(async tiny => {
      await newDraft(tiny)
      const read = await standing(tiny)
      const [printed, unused] = await save(
        tiny,
        1,
        { amount: '641' },
        { amount: '12', period: '2019', readId: null },
      )
      expect(printed).toMatchObject({
        outcome: 'printed',
        sentence: 'Bilans qui l’impriment\u00A0: 1\u00A0brouillon. Une proposition y sera ouverte.',
        editions: [{ status: 'brouillon' }],
      })
      expect(unused).toMatchObject({ outcome: 'saved' })
      expect(await standing(tiny)).toBe(read)
      expect(await told(tiny)).toEqual([])
      expect(await save(tiny, 2, { amount: '641', accepted: true })).toMatchObject([{ outcome: 'saved' }])
      expect(await told(tiny)).toEqual(['634 → 641 open'])
    }))

  it('counts each edition by its state, and asks both questions at once about a surprise', () =>
    withTinyBilan(async tiny => {
      await advance(tiny, await newDraft(tiny), 'relecture')
      const [asked] = await save(tiny, 1, { amount: '6340', confirmed: false })
      expect(asked).toMatchObject({ outcome: 'confirm', editions: [{ status: 'relecture' }] })
      expect(asked).toHaveProperty(
        'sentence',
        expect.stringContaining('Bilans qui l’impriment\u00A0: 1\u00A0en relecture.'),
      )
    }))

  it('withdrawn, then entered again as it was: nothing is proposed any more', () =>
    withTinyBilan(async tiny => {
      await newDraft(tiny)
      const read = await standing(tiny)
      expect(await save(tiny, 1, { amount: '' })).toMatchObject([{ outcome: 'printed' }])
      await save(tiny, 1, { amount: '', accepted: true })
      expect(await told(tiny)).toEqual(['634 → - open'])
      await save(tiny, 2, { amount: '0', restore: read ?? '' })
      expect(await told(tiny)).toEqual([])
    }))

  it('withdrawn, then entered otherwise: the new value is proposed, not the withdrawal', () =>
    withTinyBilan(async tiny => {
      await newDraft(tiny)
      await save(tiny, 1, { amount: '', accepted: true })
      await save(tiny, 2, { amount: '650' })
      expect(await told(tiny)).toEqual(['634 → 650 open'])
    }))

  it('withdrawn but kept on the page, then entered otherwise: the page is asked again', () =>
    withTinyBilan(async tiny => {
      await newDraft(tiny)
      await save(tiny, 1, { amount: '', accepted: true })
      const shown = await first(tiny)
      const keep = { decision: 'kept', reason: 'Chiffre de la source' } as const
      granted(await decideProposal(tiny.as('redactrice', later(2)), shown, keep))
      await save(tiny, 3, { amount: '650' })
      expect(await told(tiny)).toEqual(['634 → - kept', '634 → 650 open'])
    }))

  it('withdrawn and left out of the page, then entered again: the page prints it, nothing is asked', () =>
    withTinyBilan(async tiny => {
      await newDraft(tiny)
      await save(tiny, 1, { amount: '', accepted: true })
      const shown = await first(tiny)
      granted(
        await decideProposal(tiny.as('redactrice', later(2)), shown, { decision: 'accepted', reason: '' }),
      )
      await save(tiny, 3, { amount: '650' })
      expect(await told(tiny)).toEqual(['634 → - accepted'])
    }))
})
