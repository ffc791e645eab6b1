import { afterAll, describe, expect, it } from 'vitest'
import { loadFacts } from '@/lib/data/edition/load-facts'
import { findSubmissionRemarks } from '@/lib/data/edition/submission-remarks'
import { closePrint } from '@/lib/services/print/render'
import { sha256 } from '@/lib/services/storage/sha256'
import { verifyRevisions } from '../verify'
import { archiveEdition } from './archive'
import { closeReview } from './close-review'
import { createEdition } from './create'
import { publishEdition } from './publish'
import { saveBlock } from './save-block'
import { scheduleEdition, unscheduleEdition } from './schedule'
import { submitEdition } from './submit'
import { takeBackEdition } from './take-back'
import { figure, said, text, tinyNow, withTinyBilan } from './tiny-bilan'
import { advance, granted, newDraft, on, stateOf } from './tiny-path'
import { restoreEdition, withdrawEdition } from './withdraw'

afterAll(closePrint)

describe('the path of a bilan', () => {
  it('goes from draft to published, and what is served is what was submitted', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      await advance(tiny, id, 'publie')
      expect(await stateOf(tiny, id)).toMatchObject({ status: 'publie', lock: 6 })

      const publication = await tiny.db.publication.findUniqueOrThrow({
        where: { editionId: id },
        select: { revision: { select: { manifest: true, manifestHash: true, files: true, blocks: true } } },
      })
      const { revision } = publication
      expect(sha256(revision.manifest)).toBe(revision.manifestHash)
      expect(revision.files.map(file => file.kind).sort()).toEqual(['article', 'csv', 'json', 'pdf'])
      expect(revision.blocks).toHaveLength(7) // the frame, two rubriques, four blocks
      const article = revision.files.find(file => file.kind === 'article')
      const bytes = await tiny.as('elue').store.get(article?.sha256 ?? '')
      expect(new TextDecoder().decode(bytes ?? new Uint8Array())).toContain('634')

      const events = await tiny.db.historyEvent.findMany({
        where: { editionId: id },
        orderBy: { id: 'asc' },
        select: { action: true, actorName: true },
      })
      expect(events.map(event => `${event.action} ${event.actorName}`)).toEqual([
        'edition.create redactrice',
        'edition.submit redactrice',
        'edition.visa elue',
        'edition.visa elu',
        'edition.close-review cheffe',
        'edition.validate cheffe',
        'edition.approve directrice',
        'edition.publish directrice',
      ])
    }))

  it('leaves the published bytes alone when a value changes afterwards', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      await advance(tiny, id, 'publie')
      const before = await tiny.db.renderedFile.findMany({ orderBy: { kind: 'asc' } })
      const old = await tiny.db.value.findFirstOrThrow()
      await tiny.db.value.update({ where: { id: old.id }, data: { supersededAt: tinyNow } })
      await tiny.db.value.create({ data: { ...old, id: undefined, amount: '641' } })
      expect(await tiny.db.renderedFile.findMany({ orderBy: { kind: 'asc' } })).toEqual(before)
      const verified = await verifyRevisions(tiny.db, tiny.as('elue').store)
      expect(verified).toEqual({ revisions: 1, files: 4, differences: [] })
    }))

  it('replaces the edition before, withdraws, puts back and archives', () =>
    withTinyBilan(async tiny => {
      const first = await newDraft(tiny)
      await advance(tiny, first, 'publie')
      const next = await createEdition(tiny.as('redacteur'), { bilanId: tiny.bilanId, version: 'standard' })
      const { editionId: second, number } = granted(next)
      expect(number).toBe(2)
      await advance(tiny, second, 'publie')
      expect((await stateOf(tiny, first)).status).toBe('remplace')

      const note = 'Un chiffre est en cours de vérification.'
      granted(await withdrawEdition(tiny.as('chef'), { ...(await on(tiny, second)), note }))
      expect(await tiny.db.publication.findUnique({ where: { editionId: second } })).toMatchObject({
        publicNote: note,
        withdrawnAt: tinyNow,
      })
      granted(await restoreEdition(tiny.as('directeur'), await on(tiny, second)))
      expect((await stateOf(tiny, second)).status).toBe('publie')
      granted(await archiveEdition(tiny.as('chef'), await on(tiny, first)))
      expect((await stateOf(tiny, first)).status).toBe('archive')
    }))

  it('refuses to put back an edition when another is online', () =>
    withTinyBilan(async tiny => {
      const first = await newDraft(tiny)
      await advance(tiny, first, 'publie')
      granted(await withdrawEdition(tiny.as('chef'), { ...(await on(tiny, first)), note: 'Retirée.' }))
      const next = await createEdition(tiny.as('redacteur'), { bilanId: tiny.bilanId, version: 'standard' })
      await advance(tiny, granted(next).editionId, 'publie')
      const refused = await restoreEdition(tiny.as('directeur'), await on(tiny, first))
      expect(refused).toMatchObject({ ok: false, error: { code: 'other-live' } })
    }))

  it('is scheduled and unscheduled', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      await advance(tiny, id, 'approuve')
      const scheduledFor = new Date('2026-11-25T07:00:00Z')
      granted(await scheduleEdition(tiny.as('directrice'), { ...(await on(tiny, id)), scheduledFor }))
      expect(await tiny.db.edition.findUnique({ where: { id } })).toMatchObject({
        status: 'programme',
        scheduledFor,
      })
      granted(await unscheduleEdition(tiny.as('directeur'), await on(tiny, id)))
      expect(await tiny.db.edition.findUnique({ where: { id } })).toMatchObject({
        status: 'approuve',
        scheduledFor: null,
      })
      granted(await publishEdition(tiny.as('directeur'), await on(tiny, id)))
    }))

  it('is taken back, corrected and submitted again: old decisions are void, visas on unchanged words stay', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      await advance(tiny, id, 'approuve')
      const remarksOf = async (editionId: string) => {
        const { currentRevisionId } = await tiny.db.edition.findUniqueOrThrow({ where: { id: editionId } })
        return findSubmissionRemarks(tiny.db, { editionId, revisionId: currentRevisionId ?? '' })
      }
      // What each submission left to be desired stays with it.
      const noGroupe = expect.stringMatching(/^Aucun texte des groupes/)
      expect(await remarksOf(id)).toEqual([noGroupe])
      granted(
        await takeBackEdition(tiny.as('directeur'), { ...(await on(tiny, id)), reason: 'Une coquille.' }),
      )
      expect(await tiny.db.edition.findUnique({ where: { id } })).toMatchObject({
        status: 'brouillon',
        validatedById: null,
        approvedById: null,
        approvedManifest: null,
      })
      // Nothing changed: the visas stand, the review closes without asking again.
      granted(await submitEdition(tiny.as('redacteur'), await on(tiny, id)))

      const facts = await loadFacts(tiny.db, id, tinyNow)
      expect(facts).toMatchObject({ changedBy: [], submittedById: tiny.people.redacteur.id })

      granted(await closeReview(tiny.as('cheffe'), await on(tiny, id)))

      // A block changes: its visas fall, its author is known.
      granted(await takeBackEdition(tiny.as('chef'), { ...(await on(tiny, id)), reason: 'Encore une.' }))
      const block = await tiny.db.block.findFirstOrThrow({ where: { editionId: id, type: 'texte' } })
      const content = {
        title: null,
        text: text(said('Ici, 12 sur '), figure('beneficiaires-apa'), said('.')),
      }
      granted(await saveBlock(tiny.as('chef'), { blockId: block.id, revision: block.revision, content }))
      granted(await submitEdition(tiny.as('redactrice'), await on(tiny, id)))
      expect((await loadFacts(tiny.db, id, tinyNow))?.changedBy).toEqual([tiny.people.chef.id])
      expect(await remarksOf(id)).toEqual([
        noGroupe,
        expect.stringMatching(/^Bloc «.Texte.».: Le nombre «.12.»/),
      ])
      const refused = await closeReview(tiny.as('cheffe'), await on(tiny, id))
      expect(refused).toMatchObject({ ok: false, error: { code: 'visas-missing' } })
      await advance(tiny, id, 'publie')
      expect((await verifyRevisions(tiny.db, tiny.as('elue').store)).revisions).toBe(3)
    }))
})
