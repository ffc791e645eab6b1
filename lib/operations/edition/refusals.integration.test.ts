import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Result } from '@/lib/domain/shared/result'
import { closePrint } from '@/lib/services/print/render'
import { verifyRevisions } from '../verify'
import { approveEdition } from './approve'
import { closeReview } from './close-review'
import { createEdition } from './create'
import { giveVisa } from './give-visa'
import { overrideCalendar } from './override-calendar'
import { publishEdition } from './publish'
import { submitEdition } from './submit'
import { takeBackEdition } from './take-back'
import { type Person, type TinyBilan, tinyRubriques, withTinyBilan } from './tiny-bilan'
import { advance, granted, newDraft, on, stateOf } from './tiny-path'
import { validateEdition } from './validate'
import { withdrawEdition } from './withdraw'

afterAll(closePrint)

const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code)

const manifestOf = async (tiny: TinyBilan, id: string) =>
  (await stateOf(tiny, id)).currentRevision?.manifestHash ?? ''

describe('each refusal beside its allowed twin', () => {
  it('a submission with a blocking remark keeps the draft and says what blocks', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      await tiny.db.value.updateMany({ data: { source: null } })
      const refused = await submitEdition(tiny.as('redactrice'), await on(tiny, id))
      expect(refused).toMatchObject({
        error: {
          code: 'blocking-remarks',
          remarks: [{ rule: 'missing-source', sentence: expect.stringMatching(/source/) }],
        },
      })
      expect(await tiny.db.revision.count()).toBe(0)
      await tiny.db.value.updateMany({ data: { source: 'Registre' } })
      expect(codeOf(await submitEdition(tiny.as('redactrice'), await on(tiny, id)))).toBe('ok')
    }))

  it('a person whose role does not allow it', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      const submit = async (person: Person) =>
        codeOf(await submitEdition(tiny.as(person), await on(tiny, id)))
      for (const person of ['elue', 'directrice', 'statisticienne', 'administrateur'] as const) {
        expect(await submit(person)).toBe('forbidden')
      }
      expect(await submit('redactrice')).toBe('ok')
      const visa = async (person: Person) =>
        codeOf(await giveVisa(tiny.as(person), { ...(await on(tiny, id)), verdict: 'favorable' }))
      expect(await visa('cheffe')).toBe('forbidden')
      expect(await visa('elue')).toBe('ok')
    }))

  it('a transition that does not start here', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      const validate = async () => codeOf(await validateEdition(tiny.as('cheffe'), await on(tiny, id)))
      expect(await validate()).toBe('wrong-state')
      await advance(tiny, id, 'validation')
      expect(await validate()).toBe('ok')
    }))

  it('a stale screen', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      await advance(tiny, id, 'validation')
      const { lock } = await on(tiny, id)
      const validate = async (seen: number) =>
        codeOf(await validateEdition(tiny.as('cheffe'), { editionId: id, lock: seen }))
      expect(await validate(lock - 1)).toBe('stale')
      expect(await validate(lock)).toBe('ok')
    }))

  it('an unknown edition, and a second active one', () =>
    withTinyBilan(async tiny => {
      const nowhere = { editionId: '00000000-0000-4000-8000-000000000000', lock: 1 }
      expect(codeOf(await validateEdition(tiny.as('cheffe'), nowhere))).toBe('unknown-edition')
      const create = async () =>
        createEdition(tiny.as('redactrice'), {
          bilanId: tiny.bilanId,
          version: 'standard',
          rubriques: tinyRubriques,
        })
      const results = await Promise.all([create(), create()])
      expect(results.map(codeOf).sort()).toEqual(['already-active', 'ok'])
    }))

  it('four eyes, whatever the roles', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      granted(await submitEdition(tiny.as('tout'), await on(tiny, id)))
      await advance(tiny, id, 'validation')
      expect(codeOf(await validateEdition(tiny.as('tout'), await on(tiny, id)))).toBe('four-eyes-submitter')
      expect(codeOf(await validateEdition(tiny.as('chef'), await on(tiny, id)))).toBe('ok')
      const approve = async (person: Person, manifest: string) =>
        codeOf(
          await approveEdition(tiny.as(person), {
            ...(await on(tiny, id)),
            manifest,
            publishOn: '2026-11-30',
          }),
        )
      const manifest = await manifestOf(tiny, id)
      expect(await approve('tout', manifest)).toBe('four-eyes-submitter')
      expect(await approve('directrice', 'f'.repeat(64))).toBe('manifest-mismatch')
      expect(await approve('directrice', manifest)).toBe('ok')
    }))

  it('the validator does not approve', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      await advance(tiny, id, 'validation')
      granted(await validateEdition(tiny.as('tout'), await on(tiny, id)))
      const manifest = await manifestOf(tiny, id)
      const approve = async (person: Person) =>
        codeOf(
          await approveEdition(tiny.as(person), {
            ...(await on(tiny, id)),
            manifest,
            publishOn: '2026-11-30',
          }),
        )
      expect(await approve('tout')).toBe('four-eyes-validator')
      expect(await approve('directrice')).toBe('ok')
    }))

  it('a review closed too early, or without the reason that must stay', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      await advance(tiny, id, 'relecture')
      const late = new Date('2026-12-01T09:00:00Z')
      const close = async (now: Date | undefined, reason: string) =>
        codeOf(await closeReview(tiny.as('cheffe', now), { ...(await on(tiny, id)), reason }))
      expect(await close(undefined, 'Pressé')).toBe('visas-missing')
      expect(await close(late, ' ')).toBe('reason-missing')
      expect(await close(late, 'Sans réponse après deux relances.')).toBe('ok')
      expect(
        await tiny.db.historyEvent.findFirst({ where: { action: 'edition.close-review' } }),
      ).toMatchObject({
        data: { reason: 'Sans réponse après deux relances.' },
      })
    }))

  it('reasons and notes that are missing', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      await advance(tiny, id, 'relecture')
      const back = async (reason: string) =>
        codeOf(await takeBackEdition(tiny.as('elue'), { ...(await on(tiny, id)), reason }))
      expect(await back('')).toBe('reason-missing')
      expect(await back('Le texte ne parle pas de Lens.')).toBe('ok')
      await advance(tiny, id, 'publie')
      const withdraw = async (note: string) =>
        codeOf(await withdrawEdition(tiny.as('directeur'), { ...(await on(tiny, id)), note }))
      expect(await withdraw(' ')).toBe('note-missing')
      expect(await withdraw('Une erreur a été signalée.')).toBe('ok')
    }))

  it('a publication whose files are no longer what was approved', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      await advance(tiny, id, 'approuve')
      const file = await tiny.db.renderedFile.findFirstOrThrow({ where: { kind: 'article' } })
      const stored = path.join(tiny.storeFolder, file.sha256.slice(0, 2), file.sha256)
      const original = await tiny.as('elue').store.get(file.sha256)
      const publish = async () => codeOf(await publishEdition(tiny.as('directrice'), await on(tiny, id)))
      await writeFile(stored, 'autre chose')
      expect(await publish()).toBe('files-damaged')
      expect((await verifyRevisions(tiny.db, tiny.as('elue').store)).differences).toMatchObject([
        { what: 'altered', file: 'article' },
      ])
      await rm(stored)
      expect(await publish()).toBe('files-damaged')
      expect(await tiny.db.publication.count()).toBe(0)
      await writeFile(stored, original ?? '')
      expect(await publish()).toBe('ok')
    }))

  it('a publication in the electoral period without the cabinet’s written reason', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      await advance(tiny, id, 'approuve')
      const later = new Date('2027-09-01T08:00:00Z')
      const publish = async () =>
        codeOf(await publishEdition(tiny.as('directrice', later), await on(tiny, id)))
      const override = async (person: Person, reason: string) =>
        codeOf(await overrideCalendar(tiny.as(person, later), { ...(await on(tiny, id)), reason }))
      expect(await publish()).toBe('electoral-period')
      expect(await override('directrice', 'Parce que')).toBe('forbidden')
      expect(await override('cheffe', ' ')).toBe('reason-missing')
      expect(await override('cheffe', 'Information légale due au public.')).toBe('ok')
      expect(await publish()).toBe('ok')
    }))
})
