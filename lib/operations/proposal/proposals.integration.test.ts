import { afterAll, describe, expect, it } from 'vitest'
import { loadWorking } from '@/lib/data/edition/load-working'
import { writeValues } from '@/lib/data/indicator/write-values'
import { findProposal } from '@/lib/data/proposal/decide'
import { resolveBilan } from '@/lib/domain/bilan/resolve'
import { proposedName, type ShownProposal } from '@/lib/domain/proposal/decision'
import { closePrint } from '@/lib/services/print/render'
import { deleteBlock, duplicateBlock } from '../edition/arrange-blocks'
import { createEdition } from '../edition/create'
import { submitEdition } from '../edition/submit'
import type { TinyBilan } from '../edition/tiny-bilan'
import { tinyNow, withTinyBilan } from '../edition/tiny-bilan'
import { advance, granted, newDraft, on, stateOf, untilWaiting } from '../edition/tiny-path'
import { withdrawEdition } from '../edition/withdraw'
import { correctValue } from '../indicator/correct-value'
import { decideProposal, decideProposals } from './decide-proposals'
import { openErratum } from './open-erratum'
import { openProposals } from './open-proposals'

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

/** The open proposals of an edition, as a screen shows them. */
const open = async ({ db }: TinyBilan, editionId: string): Promise<ShownProposal[]> => {
  const rows = await db.proposal.findMany({
    where: { editionId, decision: null },
    select: { id: true, newValueId: true, newRevision: true },
  })
  return rows.map(row => ({ proposalId: row.id, proposed: proposedName(row) }))
}

const only = ([shown, ...others]: ShownProposal[]): ShownProposal => {
  if (shown === undefined || others.length > 0) throw new Error('expected one proposal')
  return shown
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
      await correct(tiny, '641', later(1))
      expect(await open(tiny, id)).toHaveLength(1)
      expect(await printed(tiny, id)).toBe('634')

      const shown = only(await open(tiny, id))
      expect(await decideProposal(tiny.as('statisticienne', later(2)), shown, accept)).toMatchObject({
        ok: false,
        error: { code: 'forbidden' },
      })
      expect(await printed(tiny, id)).toBe('634')
      granted(await decideProposal(tiny.as('redactrice', later(2)), shown, accept))
      expect(await printed(tiny, id)).toBe('641')
      expect(await decideProposal(tiny.as('redactrice', later(3)), shown, keep)).toMatchObject({
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
      const shown = only(await open(tiny, id))
      const last = await tiny.db.proposal.findUniqueOrThrow({
        where: { id: shown.proposalId },
        select: { oldValue: { select: { amount: true } }, newValue: { select: { amount: true } } },
      })
      expect(`${last.oldValue?.amount.toFixed()} → ${last.newValue?.amount.toFixed()}`).toBe('634 → 655')
      granted(await decideProposal(tiny.as('redactrice', later(5)), shown, accept))
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
      const shown = only(await open(tiny, id))
      expect(await decideProposal(tiny.as('redactrice', later(2)), shown, accept)).toMatchObject({
        error: { code: 'wrong-state' },
      })
      granted(
        await decideProposal(tiny.as('redactrice', later(2)), shown, {
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

  it('kept by a block that is gone: the next edition prints the old value where another block prints it', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      await correct(tiny, '641', later(1))
      granted(await decideProposal(tiny.as('redactrice', later(2)), only(await open(tiny, id)), keep))
      const asked = await tiny.db.block.findFirstOrThrow({ where: { editionId: id, type: 'texte' } })
      const writer = tiny.as('redactrice', later(2))
      granted(await duplicateBlock(writer, { blockId: asked.id, revision: asked.revision }))
      granted(await deleteBlock(writer, { blockId: asked.id, revision: asked.revision }))
      await advance(tiny, id, 'publie')
      const next = granted(
        await createEdition(tiny.as('redactrice', later(3)), { bilanId: tiny.bilanId, version: 'standard' }),
      )
      expect(await printed(tiny, id)).toBe('634')
      expect(await printed(tiny, next.editionId)).toBe('634')
      expect(await open(tiny, next.editionId)).toEqual([])
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
      const shown = only(await open(tiny, id))
      const unknown = { proposalId: '0190a000-0000-7000-8000-000000000000', proposed: null }
      const outcomes = await decideProposals(tiny.as('redactrice', later(2)), {
        proposals: [unknown, shown],
        ...accept,
      })
      expect(outcomes.map(outcome => outcome.ok)).toEqual([false, true])
    }))
})

describe('an answer that comes late', () => {
  it('is not for a value that took the place of the one shown', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      await correct(tiny, '641', later(1))
      const shown = only(await open(tiny, id))
      await correct(tiny, '650', later(2))
      const late = await decideProposal(tiny.as('redactrice', later(3)), shown, accept)
      expect(late).toMatchObject({ ok: false, error: { code: 'stale' } })
      expect(await printed(tiny, id)).toBe('634')
      expect(await tiny.db.historyEvent.count({ where: { action: 'proposal.accept' } })).toBe(0)
      granted(await decideProposal(tiny.as('redactrice', later(4)), only(await open(tiny, id)), accept))
      expect(await printed(tiny, id)).toBe('650')
    }))

  it('is not for a value saved while it was being written', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      await correct(tiny, '641', later(1))
      const shown = only(await open(tiny, id))
      const value = await tiny.db.value.findFirstOrThrow({ where: { supersededAt: null } })
      const service = { id: tiny.people.statisticienne.id, at: later(2) }
      const correcting = await tiny.db.$transaction(async tx => {
        const { indicatorId, territoryId, periodKind, periodKey } = value
        const place = { indicatorId, territoryId, periodKind, periodKey, readId: value.id, reason: 'r' }
        const { precision, status, sourceUrl, extractedOn, periodHint, fictitious } = value
        const kept = { precision, status, sourceUrl, extractedOn, periodHint, fictitious }
        const content = { ...kept, amount: '650', source: 's' }
        const [next] = await writeValues(tx, [{ ...place, content }], service)
        if (next?.outcome !== 'written') throw new Error('not written')
        await openProposals(tx, [{ oldValueId: value.id, newValueId: next.id }], later(2))
        const answering = decideProposal(tiny.as('redactrice', later(3)), shown, accept)
        // The answer has read what was shown, and waits for the correction.
        await untilWaiting(tiny, 1)
        return { answering }
      })
      expect(await correcting.answering).toMatchObject({ ok: false, error: { code: 'stale' } })
      expect(await printed(tiny, id)).toBe('634')
    }))

  it('opens no edition when somebody answered first', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      await advance(tiny, id, 'publie')
      await correct(tiny, '641', later(1))
      const shown = only(await open(tiny, id))
      const read = await findProposal(tiny.db, shown.proposalId)
      if (!read) throw new Error('no such proposal')
      granted(await decideProposal(tiny.as('redacteur', later(2)), shown, { ...keep, decision: 'no_action' }))
      expect(await openErratum(tiny.as('redactrice', later(3)), read)).toMatchObject({
        error: { code: 'already-decided' },
      })
      expect(await tiny.db.edition.count()).toBe(1)
    }))

  it('corrects nothing that is online no more', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      await advance(tiny, id, 'publie')
      await correct(tiny, '641', later(1))
      const shown = only(await open(tiny, id))
      const read = await findProposal(tiny.db, shown.proposalId)
      if (!read) throw new Error('no such proposal')
      granted(await withdrawEdition(tiny.as('cheffe', later(2)), { ...(await on(tiny, id)), note: 'Erreur' }))
      expect(await openErratum(tiny.as('redactrice', later(3)), read)).toMatchObject({
        error: { code: 'stale' },
      })
      expect(await tiny.db.edition.count()).toBe(1)
    }))

  it('finds the draft as it is: what was kept there stays, and it is said', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      await advance(tiny, id, 'publie')
      const next = granted(
        await createEdition(tiny.as('redactrice'), { bilanId: tiny.bilanId, version: 'standard' }),
      )
      await correct(tiny, '641', later(1))
      granted(
        await decideProposal(tiny.as('redactrice', later(2)), only(await open(tiny, next.editionId)), keep),
      )
      const told = await decideProposal(tiny.as('redactrice', later(3)), only(await open(tiny, id)), {
        decision: 'erratum',
        reason: '',
      })
      expect(told).toMatchObject({ ok: true, value: expect.stringContaining('reste comme elle est') })
      expect(await printed(tiny, next.editionId)).toBe('634')
    }))
})

const accept = { decision: 'accepted', reason: '' } as const
const keep = { decision: 'kept', reason: 'La brochure est déjà chez l’imprimeur' } as const
