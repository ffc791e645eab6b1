import { afterAll, describe, expect, it } from 'vitest'
import { loadWorking } from '@/lib/data/edition/load-working'
import { resolveBilan } from '@/lib/domain/bilan/resolve'
import { closePrint } from '@/lib/services/print/render'
import { createEdition } from '../edition/create'
import { submitEdition } from '../edition/submit'
import type { TinyBilan } from '../edition/tiny-bilan'
import { tinyNow, withTinyBilan } from '../edition/tiny-bilan'
import { advance, granted, newDraft, on, stateOf } from '../edition/tiny-path'
import { correctValue } from '../indicator/correct-value'
import { decideProposal, decideProposals } from './decide-proposals'

afterAll(closePrint)

const later = (minutes: number) => new Date(tinyNow.getTime() + minutes * 60_000)

const correct = async (tiny: TinyBilan, amount: string, at: Date) => {
  const { id } = await tiny.db.value.findFirstOrThrow({ where: { supersededAt: null }, select: { id: true } })
  return granted(
    await correctValue(tiny.as('statisticienne', at), {
      valueId: id,
      amount,
      precision: 'exact',
      status: 'final',
      source: 'Registre de test, seconde lecture',
      reason: 'Erreur de saisie',
    }),
  )
}

/** What the working copy prints now. */
const printed = async ({ db }: TinyBilan, editionId: string): Promise<string | undefined> => {
  const settings = { siteUrl: 'https://bilans.test', demonstration: false, now: tinyNow }
  const working = await loadWorking(db, editionId, settings)
  if (!working) throw new Error('no such edition')
  return resolveBilan(working.input).bilan.figures[0]?.value
}

const open = async ({ db }: TinyBilan, editionId: string): Promise<string[]> => {
  const rows = await db.proposal.findMany({ where: { editionId, decision: null }, select: { id: true } })
  return rows.map(row => row.id)
}

const only = ([id, ...others]: string[]): string => {
  if (id === undefined || others.length > 0) throw new Error('expected one proposal')
  return id
}

const filesOf = ({ db }: TinyBilan, editionId: string) =>
  db.renderedFile.findMany({
    where: { revision: { editionId } },
    orderBy: [{ revisionId: 'asc' }, { kind: 'asc' }],
    select: { kind: true, sha256: true },
  })

describe('one changed value', () => {
  it('in a draft: printed as before until it is accepted', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      expect(await correct(tiny, '641', later(1))).toMatchObject({ proposals: 1 })
      expect(await printed(tiny, id)).toBe('634')

      const proposalId = only(await open(tiny, id))
      expect(await decideProposal(tiny.as('statisticienne', later(2)), proposalId, accept)).toMatchObject({
        ok: false,
        error: { code: 'forbidden' },
      })
      expect(await printed(tiny, id)).toBe('634')
      granted(await decideProposal(tiny.as('redactrice', later(2)), proposalId, accept))
      expect(await printed(tiny, id)).toBe('641')
      expect(await decideProposal(tiny.as('redactrice', later(3)), proposalId, keep)).toMatchObject({
        error: { code: 'already-decided' },
      })
    }))

  it('kept, then corrected again: asked again, from what the page prints', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      await correct(tiny, '641', later(1))
      granted(await decideProposal(tiny.as('redactrice', later(2)), only(await open(tiny, id)), keep))
      expect(await printed(tiny, id)).toBe('634')

      await correct(tiny, '650', later(3))
      await correct(tiny, '655', later(4))
      expect(await printed(tiny, id)).toBe('634')
      const last = await tiny.db.proposal.findUniqueOrThrow({
        where: { id: only(await open(tiny, id)) },
        select: { id: true, oldValue: { select: { amount: true } }, newValue: { select: { amount: true } } },
      })
      expect(`${last.oldValue?.amount.toFixed()} → ${last.newValue?.amount.toFixed()}`).toBe('634 → 655')
      granted(await decideProposal(tiny.as('redactrice', later(5)), last.id, accept))
      expect(await printed(tiny, id)).toBe('655')
    }))

  it('in review: accepting takes back, and asks again only for the block touched', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      await advance(tiny, id, 'validation')
      const before = await tiny.db.revisionBlock.findMany({ where: { revision: { editionId: id } } })
      await correct(tiny, '641', later(1))
      expect((await stateOf(tiny, id)).status).toBe('validation')

      granted(await decideProposal(tiny.as('redactrice', later(2)), only(await open(tiny, id)), accept))
      expect((await stateOf(tiny, id)).status).toBe('brouillon')
      const event = await tiny.db.historyEvent.findFirst({
        where: { editionId: id, action: 'edition.take-back' },
        select: { data: true },
      })
      expect(event?.data).toMatchObject({ reason: expect.stringContaining('634 → 641') })

      granted(await submitEdition(tiny.as('redactrice', later(3)), await on(tiny, id)))
      const { currentRevision } = await stateOf(tiny, id)
      const after = await tiny.db.revisionBlock.findMany({ where: { revisionId: currentRevision?.id } })
      const hashes = new Set(before.map(block => block.hash))
      expect(after.filter(block => !hashes.has(block.hash))).toHaveLength(1)
      expect(await printed(tiny, id)).toBe('641')
    }))

  it('in review: keeping moves nothing and needs a reason that stays', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      await advance(tiny, id, 'relecture')
      await correct(tiny, '641', later(1))
      const { lock } = await stateOf(tiny, id)
      granted(await decideProposal(tiny.as('cheffe', later(2)), only(await open(tiny, id)), keep))
      expect(await stateOf(tiny, id)).toMatchObject({ status: 'relecture', lock })
      expect(await tiny.db.proposal.findFirst({ select: { reason: true } })).toEqual({ reason: keep.reason })
    }))

  it('published: the same bytes online, an erratum in a new edition', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      await advance(tiny, id, 'publie')
      const files = await filesOf(tiny, id)
      await correct(tiny, '641', later(1))
      const proposalId = only(await open(tiny, id))
      expect(await decideProposal(tiny.as('redactrice', later(2)), proposalId, accept)).toMatchObject({
        error: { code: 'wrong-state' },
      })
      granted(
        await decideProposal(tiny.as('redactrice', later(2)), proposalId, {
          decision: 'erratum',
          reason: '',
        }),
      )
      const next = await tiny.db.edition.findFirstOrThrow({ where: { number: 2 }, select: { id: true } })
      expect(await printed(tiny, next.id)).toBe('641')
      expect(await open(tiny, next.id)).toEqual([])
      expect((await stateOf(tiny, id)).status).toBe('publie')
      expect(await filesOf(tiny, id)).toEqual(files)
    }))

  it('left without action on the page online: the next edition is asked, and prints the old value meanwhile', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      await advance(tiny, id, 'publie')
      await correct(tiny, '641', later(1))
      const noAction = { decision: 'no_action', reason: 'Écart sans portée' } as const
      granted(await decideProposal(tiny.as('redactrice', later(2)), only(await open(tiny, id)), noAction))
      const next = granted(
        await createEdition(tiny.as('redactrice', later(3)), { bilanId: tiny.bilanId, version: 'standard' }),
      )
      expect(await printed(tiny, next.editionId)).toBe('634')
      granted(
        await decideProposal(tiny.as('redactrice', later(4)), only(await open(tiny, next.editionId)), accept),
      )
      expect(await printed(tiny, next.editionId)).toBe('641')
    }))

  it('put back as it was: there is nothing left to answer', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      await correct(tiny, '641', later(1))
      await correct(tiny, '634', later(2))
      expect(await open(tiny, id)).toHaveLength(1)
      const { id: valueId } = await tiny.db.value.findFirstOrThrow({
        where: { supersededAt: null },
        select: { id: true },
      })
      const back = { precision: 'exact', status: 'final', source: 'Registre de test' } as const
      granted(
        await correctValue(tiny.as('statisticienne', later(3)), {
          valueId,
          amount: '634',
          ...back,
          reason: 'Retour à la première lecture',
        }),
      )
      expect(await open(tiny, id)).toEqual([])
      expect(await printed(tiny, id)).toBe('634')
    }))

  it('answered in bulk: a result for each', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      await correct(tiny, '641', later(1))
      const proposalId = only(await open(tiny, id))
      const unknown = '0190a000-0000-7000-8000-000000000000'
      const outcomes = await decideProposals(tiny.as('redactrice', later(2)), {
        proposalIds: [unknown, proposalId],
        ...accept,
      })
      expect(outcomes.map(outcome => outcome.ok)).toEqual([false, true])
    }))
})

const accept = { decision: 'accepted', reason: '' } as const
const keep = { decision: 'kept', reason: 'La brochure est déjà chez l’imprimeur' } as const
