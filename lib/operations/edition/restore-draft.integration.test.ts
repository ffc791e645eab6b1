import { afterAll, describe, expect, it } from 'vitest'
import { loadWorkingCopy } from '@/lib/data/edition/load-working-copy'
import { recordEvent } from '@/lib/data/history/record'
import { closePrint } from '@/lib/services/print/render'
import { addBlock, deleteBlock, moveBlock } from './arrange-blocks'
import { keepWrittenDrafts, nameCheckpoint } from './checkpoint'
import { createEdition } from './create'
import { replaceContent } from './replace-content'
import { restoreDraft } from './restore-draft'
import { saveBlock } from './save-block'
import { saveRubrique } from './save-rubrique'
import { takeBackEdition } from './take-back'
import { figure, line, said, type TinyBilan, text, tinyNow, withTinyBilan } from './tiny-bilan'
import { advance, granted, newDraft, on } from './tiny-path'

afterAll(closePrint)

const contentOf = async ({ db }: TinyBilan, editionId: string) =>
  (await loadWorkingCopy(db, editionId)).snapshot

const textBlock = async (tiny: TinyBilan, editionId: string) =>
  tiny.db.block.findFirstOrThrow({ where: { editionId, type: 'texte', deletedAt: null } })

const rewrite = async (
  tiny: TinyBilan,
  editionId: string,
  words: string,
  person: 'redactrice' | 'redacteur',
) => {
  const block = await textBlock(tiny, editionId)
  return granted(
    await saveBlock(tiny.as(person), {
      blockId: block.id,
      revision: block.revision,
      content: { title: null, text: text(said(words)) },
    }),
  )
}

/** Everything of the draft changed: a text, a head, an order, a block taken out, one added. */
const disturb = async (tiny: TinyBilan, editionId: string): Promise<void> => {
  const writer = tiny.as('redacteur')
  await rewrite(tiny, editionId, 'Tout autre chose', 'redacteur')
  const { rubriques, revisions } = await contentOf(tiny, editionId)
  const [cover, body] = rubriques
  if (!cover || !body) throw new Error('two rubriques')
  const [, contact, mentions] = body.blocks
  if (!contact || !mentions) throw new Error('three blocks')
  granted(
    await saveRubrique(writer, {
      rubriqueId: body.id,
      revision: revisions[body.id] ?? 0,
      content: { title: line(said('Un autre titre')), chapo: null },
    }),
  )
  granted(await deleteBlock(writer, { blockId: contact.id, revision: revisions[contact.id] ?? 0 }))
  granted(
    await moveBlock(writer, {
      blockId: mentions.id,
      from: { rubriqueId: body.id, position: 2 },
      rubriqueId: cover.id,
      position: 1,
    }),
  )
  granted(
    await addBlock(writer, {
      rubriqueId: body.id,
      position: 1,
      type: 'exergue',
      content: { text: text(said('Une citation')), attribution: line() },
    }),
  )
}

/** Contents without revision numbers: what a reader would see. */
const read = ({ rubriques }: Awaited<ReturnType<typeof contentOf>>) => rubriques

/** Everything that approval and publication stand on, to the byte. */
const whatIsLive = async ({ db }: TinyBilan) => ({
  revisions: await db.revision.findMany({ orderBy: { id: 'asc' } }),
  files: await db.renderedFile.findMany({ orderBy: [{ revisionId: 'asc' }, { kind: 'asc' }] }),
  publications: await db.publication.findMany({ orderBy: { id: 'asc' } }),
})

describe('restoreDraft', () => {
  it('puts a checkpoint back whole, and keeps what it replaces', () =>
    withTinyBilan(async tiny => {
      const editionId = await newDraft(tiny)
      const before = await contentOf(tiny, editionId)
      const { checkpointId } = granted(
        await nameCheckpoint(tiny.as('redactrice'), { editionId, name: 'Avant la réunion du 12' }),
      )
      await disturb(tiny, editionId)
      const disturbed = await contentOf(tiny, editionId)
      const later = new Date(tinyNow.getTime() + 60_000)
      granted(
        await restoreDraft(tiny.as('cheffe', later), {
          editionId,
          version: { kind: 'point', id: checkpointId },
          blockId: null,
        }),
      )
      expect(read(await contentOf(tiny, editionId))).toEqual(read(before))

      const [kept] = await tiny.db.checkpoint.findMany({ where: { kind: 'before' } })
      expect(kept).toMatchObject({
        working: disturbed,
        name: 'Avant de restaurer «\u00A0Avant la réunion du 12\u00A0»',
      })

      // Under new revisions, by the person who restored, with the references rewritten.
      const block = await textBlock(tiny, editionId)
      expect(block.revision).toBe(3)
      const write = await tiny.db.blockWrite.findFirstOrThrow({ where: { blockId: block.id, revision: 3 } })
      expect(write.authorId).toBe(tiny.people.cheffe.id)
      expect(await tiny.db.blockReference.count({ where: { blockId: block.id, kind: 'indicator' } })).toBe(1)
      const events = await tiny.db.historyEvent.findMany({ where: { at: later }, orderBy: { id: 'asc' } })
      expect(events.map(event => event.action)).toEqual(['rubrique.save', 'draft.restore'])
      // Nothing typed was lost: what the other person wrote is still there.
      const typed = await tiny.db.blockWrite.findFirstOrThrow({ where: { blockId: block.id, revision: 2 } })
      expect(typed).toMatchObject({ authorId: tiny.people.redacteur.id })
      expect(JSON.stringify(typed.content)).toContain('Tout autre chose')

      // And back again.
      granted(
        await restoreDraft(tiny.as('redactrice'), {
          editionId,
          version: { kind: 'point', id: kept?.id ?? '' },
          blockId: null,
        }),
      )
      expect(read(await contentOf(tiny, editionId))).toEqual(read(disturbed))
    }))

  it('puts one block back, where it is now or where it was', () =>
    withTinyBilan(async tiny => {
      const editionId = await newDraft(tiny)
      const before = await contentOf(tiny, editionId)
      const { checkpointId } = granted(
        await nameCheckpoint(tiny.as('redactrice'), { editionId, name: 'Point' }),
      )
      await disturb(tiny, editionId)
      const version = { kind: 'point' as const, id: checkpointId }
      const [, body] = before.rubriques
      const [first, contact] = body?.blocks ?? []
      for (const block of [first, contact])
        granted(await restoreDraft(tiny.as('redactrice'), { editionId, version, blockId: block?.id ?? '' }))
      const [, now] = (await contentOf(tiny, editionId)).rubriques
      expect(now?.blocks).toEqual(expect.arrayContaining([first, contact]))
      expect(now?.title).toEqual(line(said('Un autre titre')))
      const unknown = await restoreDraft(tiny.as('redactrice'), { editionId, version, blockId: editionId })
      expect(unknown).toMatchObject({ ok: false, error: { code: 'unknown-block' } })
    }))

  it('puts a published revision back in the next draft, and touches nothing of what is live', () =>
    withTinyBilan(async tiny => {
      const first = await newDraft(tiny)
      await advance(tiny, first, 'publie')
      const live = await whatIsLive(tiny)
      const { editionId } = granted(
        await createEdition(tiny.as('redactrice'), { bilanId: tiny.bilanId, version: 'standard' }),
      )
      const copied = await contentOf(tiny, editionId)
      await disturb(tiny, editionId)
      const [revision] = live.revisions
      const version = { kind: 'revision' as const, id: revision?.id ?? '' }
      const back = await restoreDraft(tiny.as('redactrice'), { editionId, version, blockId: null })
      granted(back)
      const restored = await contentOf(tiny, editionId)
      expect(
        restored.rubriques.map(({ title, blocks }) => [title, blocks.map(({ content }) => content)]),
      ).toEqual(copied.rubriques.map(({ title, blocks }) => [title, blocks.map(({ content }) => content)]))
      // Blocks that are still the same keep the identifiers of this draft, moved ones too.
      const idsOf = ({ rubriques }: typeof copied) =>
        rubriques.flatMap(({ blocks }) => blocks.filter(({ type }) => type !== 'texte').map(({ id }) => id))
      expect(idsOf(restored).filter(id => idsOf(copied).includes(id))).toHaveLength(2) // cover and mentions
      expect(await whatIsLive(tiny)).toEqual(live)

      // What is live is not a draft: it is refused there, whoever asks.
      const refused = await restoreDraft(tiny.as('redactrice'), { editionId: first, version, blockId: null })
      expect(refused).toMatchObject({ ok: false, error: { code: 'not-draft' } })
      expect(await whatIsLive(tiny)).toEqual(live)
    }))

  it('makes a common block that takes other words the canton’s own, and leaves the others common', () =>
    withTinyBilan(async tiny => {
      const editionId = await newDraft(tiny)
      await tiny.db.block.updateMany({
        where: { editionId, type: { in: ['contact', 'mentions'] } },
        data: { common: true },
      })
      const { checkpointId } = granted(
        await nameCheckpoint(tiny.as('redactrice'), { editionId, name: 'Point' }),
      )
      // As the modèle would change it everywhere.
      const contact = await tiny.db.block.findFirstOrThrow({ where: { editionId, type: 'contact' } })
      const content = { title: line(said('Nous joindre')), text: text(said('Autre adresse')) }
      await tiny.db.block.update({ where: { id: contact.id }, data: { content } })
      const version = { kind: 'point' as const, id: checkpointId }
      granted(await restoreDraft(tiny.as('redactrice'), { editionId, version, blockId: null }))
      const common = await tiny.db.block.findMany({
        where: { editionId, type: { in: ['contact', 'mentions'] } },
        orderBy: { position: 'asc' },
        select: { type: true, common: true },
      })
      expect(common).toEqual([
        { type: 'contact', common: false },
        { type: 'mentions', common: true },
      ])
    }))

  it('gives back what came from the modèle as what came from it, a rubrique that was taken out included', () =>
    withTinyBilan(async tiny => {
      const editionId = await newDraft(tiny)
      const keys = async () => {
        const { snapshot, blocks } = await loadWorkingCopy(tiny.db, editionId)
        return snapshot.rubriques.map(rubrique => [
          snapshot.origins[rubrique.id],
          ...rubrique.blocks.map(({ id }) => [snapshot.origins[id], blocks[id]?.common]),
        ])
      }
      const before = await keys()
      expect(before.flat(2)).toContain('mentions')
      const { checkpointId } = granted(
        await nameCheckpoint(tiny.as('redactrice'), { editionId, name: 'Point' }),
      )
      const [cover] = (await contentOf(tiny, editionId)).rubriques
      const shorter = { rubriques: cover ? [cover] : [], origins: {} }
      await tiny.db.$transaction(tx =>
        replaceContent(tx, tiny.as('redactrice'), editionId, shorter).then(granted),
      )
      expect(await keys()).toEqual(before.slice(0, 1))
      const version = { kind: 'point' as const, id: checkpointId }
      granted(await restoreDraft(tiny.as('redactrice'), { editionId, version, blockId: null }))
      expect(await keys()).toEqual(before)
    }))

  it('is refused to who may not write, and for a version of nowhere', () =>
    withTinyBilan(async tiny => {
      const editionId = await newDraft(tiny)
      await advance(tiny, editionId, 'relecture')
      const { id } = await tiny.db.revision.findFirstOrThrow({ select: { id: true } })
      const version = { kind: 'revision' as const, id }
      granted(
        await takeBackEdition(tiny.as('redactrice'), { ...(await on(tiny, editionId)), reason: 'Corriger' }),
      )
      const by = (person: 'elue' | 'directrice' | 'statisticienne' | 'redactrice') =>
        restoreDraft(tiny.as(person), { editionId, version, blockId: null })
      for (const person of ['elue', 'directrice', 'statisticienne'] as const)
        expect(await by(person)).toMatchObject({ ok: false, error: { code: 'forbidden' } })
      const nowhere = { kind: 'point' as const, id: editionId }
      expect(
        await restoreDraft(tiny.as('redactrice'), { editionId, version: nowhere, blockId: null }),
      ).toMatchObject({ ok: false, error: { code: 'unknown-version' } })
      expect(await tiny.db.checkpoint.count()).toBe(0)
      // Its allowed twin: nothing had changed, so nothing is written but the checkpoint.
      expect(await by('redactrice')).toEqual({ ok: true, value: { written: 0, added: 0, removed: 0 } })
    }))

  it('counts who restores among the authors that four eyes look at', () =>
    withTinyBilan(async tiny => {
      const editionId = await newDraft(tiny)
      granted(await nameCheckpoint(tiny.as('redactrice'), { editionId, name: 'Point' }))
      await rewrite(tiny, editionId, 'Tout autre chose', 'redacteur')
      const { id } = await tiny.db.checkpoint.findFirstOrThrow({ select: { id: true } })
      granted(
        await restoreDraft(tiny.as('cheffe'), { editionId, version: { kind: 'point', id }, blockId: null }),
      )
      await advance(tiny, editionId, 'validation')
      await expect(advance(tiny, editionId, 'approbation')).rejects.toThrow('four-eyes')
    }))
})

describe('keepWrittenDrafts', () => {
  it('keeps a draft once an hour while somebody writes, however many servers ask', () =>
    withTinyBilan(async tiny => {
      const editionId = await newDraft(tiny)
      const { viewer: _viewer, ...system } = tiny.as('redactrice')
      const at = (minutes: number) => ({ ...system, now: new Date(tinyNow.getTime() + minutes * 60_000) })
      const count = () => tiny.db.checkpoint.count({ where: { kind: 'hourly' } })

      expect(await keepWrittenDrafts(at(0))).toEqual({ made: 0, thinned: 0 }) // nobody wrote yet
      const block = await textBlock(tiny, editionId)
      const save = async (revision: number, minutes: number) =>
        granted(
          await saveBlock(tiny.as('redactrice', at(minutes).now), {
            blockId: block.id,
            revision,
            content: { title: null, text: text(figure('beneficiaires-apa'), said(` ${revision}`)) },
          }),
        )
      await save(1, 10)
      const servers = await Promise.all([20, 21, 22].map(minutes => keepWrittenDrafts(at(minutes))))
      expect(servers.reduce((sum, { made }) => sum + made, 0)).toBe(1)
      await save(2, 30)
      await keepWrittenDrafts(at(40)) // the same hour
      expect(await count()).toBe(1)
      await keepWrittenDrafts(at(60))
      expect(await count()).toBe(2)
      await keepWrittenDrafts(at(120)) // nobody wrote
      expect(await count()).toBe(2)
      // What was kept before a restoration does not hold what the restoration wrote.
      const { id } = await tiny.db.checkpoint.findFirstOrThrow({ orderBy: { madeAt: 'asc' } })
      const version = { kind: 'point' as const, id }
      const restored = await restoreDraft(tiny.as('redactrice', at(130).now), {
        editionId,
        version,
        blockId: null,
      })
      expect(granted(restored).written).toBe(1)
      await keepWrittenDrafts(at(180))
      expect(await count()).toBe(3)
    }))

  it('sees what was asked before a checkpoint and written after it, and an accepted proposal', () =>
    withTinyBilan(async tiny => {
      const editionId = await newDraft(tiny)
      const { viewer: _viewer, ...system } = tiny.as('redactrice')
      const at = (minutes: number) => new Date(tinyNow.getTime() + minutes * 60_000)
      const made = async (minutes: number) => (await keepWrittenDrafts({ ...system, now: at(minutes) })).made
      granted(await nameCheckpoint(tiny.as('redactrice', at(20)), { editionId, name: 'Point' }))
      const block = await textBlock(tiny, editionId)
      const content = { title: null, text: text(said('Demandé avant, écrit après')) }
      granted(await saveBlock(tiny.as('redactrice', at(19.9)), { blockId: block.id, revision: 1, content }))
      expect(await made(60)).toBe(1)
      expect(await made(120)).toBe(0)
      await recordEvent(tiny.db, {
        actor: tiny.people.redactrice,
        at: at(130),
        action: 'proposal.accept',
        subject: { kind: 'proposal', id: editionId },
        editionId,
      })
      expect(await made(180)).toBe(1)
    }))

  it('thins after thirty days: the last of each day, and every one that a person named', () =>
    withTinyBilan(async tiny => {
      const editionId = await newDraft(tiny)
      const { viewer: _viewer, ...system } = tiny.as('redactrice')
      const block = await textBlock(tiny, editionId)
      for (const hour of [1, 2, 3]) {
        const now = new Date(tinyNow.getTime() + hour * 3_600_000)
        granted(
          await saveBlock(tiny.as('redactrice', now), {
            blockId: block.id,
            revision: hour,
            content: { title: null, text: text(said(`Heure ${hour}`)) },
          }),
        )
        await keepWrittenDrafts({ ...system, now: new Date(now.getTime() + 60_000) })
      }
      granted(await nameCheckpoint(tiny.as('redactrice'), { editionId, name: 'Point' }))
      const kinds = async () =>
        (await tiny.db.checkpoint.findMany({ orderBy: { madeAt: 'asc' } })).map(({ kind }) => kind)
      const days = (count: number) => new Date(tinyNow.getTime() + count * 86_400_000)
      await keepWrittenDrafts({ ...system, now: days(29) })
      expect(await kinds()).toEqual(['named', 'hourly', 'hourly', 'hourly'])
      expect(await keepWrittenDrafts({ ...system, now: days(31) })).toEqual({ made: 0, thinned: 2 })
      expect(await kinds()).toEqual(['named', 'hourly'])
    }))
})
