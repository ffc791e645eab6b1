import { describe, expect, it } from 'vitest'
import { listCollectionsBehind } from '@/lib/data/modele/follow'
import { findLatestVersion, findVersion } from '@/lib/data/modele/modeles'
import { modeleContentSchema } from '@/lib/domain/bilan/modele'
import type { InlineNode } from '@/lib/domain/bilan/rich-text'
import type { ModeleAnswerInput } from '@/lib/domain/modele/answer'
import type { ModeleEdit } from '@/lib/domain/modele/edit'
import { createEdition } from '../edition/create'
import { saveBlock } from '../edition/save-block'
import {
  figure,
  line,
  said,
  type TinyBilan,
  text,
  tinyNow,
  tinyRubriques,
  withTinyBilan,
} from '../edition/tiny-bilan'
import { advance, granted } from '../edition/tiny-path'
import { answerChanges } from './answer-changes'
import { detachBlock } from './detach-block'
import { editVersion, publishModele, saveIdentity, startVersion } from './edit-version'

const code = async (outcome: Promise<{ ok: boolean; error?: { code: string } }>) => {
  const { ok, error } = await outcome
  return ok ? 'granted' : error?.code
}

/** The draft of the next version. */
const startNext = async (tiny: TinyBilan) => {
  granted(await startVersion(tiny.as('redactrice'), { code: 'test' }))
  const { id: modeleId } = await tiny.db.modele.findUniqueOrThrow({ where: { code: 'test' } })
  const latest = await findLatestVersion(tiny.db, modeleId)
  return latest?.id ?? ''
}

const edit = async (tiny: TinyBilan, versionId: string, ...edits: ModeleEdit[]) => {
  for (const change of edits) {
    const { revision = 0 } = (await findVersion(tiny.db, versionId)) ?? {}
    granted(await editVersion(tiny.as('redactrice'), { versionId, revision, edit: change }))
  }
}

const publish = async (tiny: TinyBilan, versionId: string) => {
  const { revision = 0 } = (await findVersion(tiny.db, versionId)) ?? {}
  granted(await publishModele(tiny.as('redactrice'), { versionId, revision }))
}

const contact = (words: string): ModeleEdit => ({
  kind: 'block-content',
  key: 'contact',
  content: { title: line(said('Nous écrire')), text: text(said(words)) },
})

const lastYear: InlineNode = { type: 'words', attrs: { token: { kind: 'annee_fin', ref: '' } } }

/** Drafts of Lens and of a second canton, both made from version 1. */
const twoDrafts = async (tiny: TinyBilan) => {
  const { collectionId } = await tiny.db.bilan.findUniqueOrThrow({ where: { id: tiny.bilanId } })
  const { departementId } = await tiny.db.territory.findUniqueOrThrow({ where: { id: tiny.cantonId } })
  const place = { kind: 'canton', slug: 'lievin', liaison: 0, vintage: 2025, departementId } as const
  const canton = await tiny.db.territory.create({ data: { ...place, code: '6225', name: 'Liévin' } })
  const other = await tiny.db.bilan.create({ data: { collectionId, territoryId: canton.id } })
  const make = async (bilanId: string) =>
    granted(await createEdition(tiny.as('redactrice'), { bilanId, version: 'standard' })).editionId
  return { collectionId, lens: await make(tiny.bilanId), lievin: await make(other.id) }
}

const blockOf = (tiny: TinyBilan, editionId: string, modeleKey: string) =>
  tiny.db.block.findFirstOrThrow({ where: { editionId, modeleKey, deletedAt: null } })

const words = async (tiny: TinyBilan, editionId: string, key = 'contact') =>
  JSON.stringify((await blockOf(tiny, editionId, key)).content)

/** Keys of the rubriques of a draft and of their blocks, in order. */
const plan = async (tiny: TinyBilan, editionId: string) => {
  const rubriques = await tiny.db.rubrique.findMany({
    where: { editionId },
    orderBy: { position: 'asc' },
    select: {
      modeleKey: true,
      blocks: { where: { deletedAt: null }, orderBy: { position: 'asc' }, select: { modeleKey: true } },
    },
  })
  return rubriques.map(({ modeleKey, blocks }) => [modeleKey, ...blocks.map(block => block.modeleKey)])
}

const answer = (
  editionId: string,
  key: string,
  revision: number | null,
  more: Partial<ModeleAnswerInput> = {},
): ModeleAnswerInput => ({ editionId, key, revision, answer: 'taken', localShown: false, ...more })

const results = async (
  tiny: TinyBilan,
  target: { collectionId: string; versionId: string },
  answers: ModeleAnswerInput[],
) =>
  granted(await answerChanges(tiny.as('redactrice'), { ...target, answers, follow: [] })).map(
    ({ ok, sentence }) => `${ok ? 'oui' : 'non'} ${sentence}`,
  )

describe('a version of a modèle', () => {
  it('is edited as a draft by editors, and never again once published', () =>
    withTinyBilan(async tiny => {
      expect(await code(startVersion(tiny.as('statisticienne'), { code: 'test' }))).toBe('forbidden')
      const versionId = await startNext(tiny)
      expect(await code(startVersion(tiny.as('redactrice'), { code: 'test' }))).toBe('draft-exists')
      const change = (person: 'redactrice' | 'statisticienne', revision: number) =>
        code(editVersion(tiny.as(person), { versionId, revision, edit: contact('Nouvelle adresse') }))
      expect(await change('statisticienne', 1)).toBe('forbidden')
      expect(await change('redactrice', 1)).toBe('granted')
      expect(await change('redactrice', 1)).toBe('stale')
      await publish(tiny, versionId)
      expect(await change('redactrice', 2)).toBe('published')
      // Whatever writes it: the database holds it too.
      await expect(
        tiny.db.modeleVersion.update({ where: { id: versionId }, data: { content: {} } }),
      ).rejects.toMatchObject({ code: 'P2003' })
    }))

  it('is not published while it says what the former one says', () =>
    withTinyBilan(async tiny => {
      const versionId = await startNext(tiny)
      const publishing = (revision: number) =>
        code(publishModele(tiny.as('redactrice'), { versionId, revision }))
      expect(await publishing(1)).toBe('unchanged')
      await edit(tiny, versionId, contact('Nouvelle adresse'))
      expect(await publishing(2)).toBe('granted')
    }))

  it('names only records that exist', () =>
    withTinyBilan(async tiny => {
      const versionId = await startNext(tiny)
      const dispositif = (known: string) =>
        code(
          editVersion(tiny.as('redactrice'), {
            versionId,
            revision: 1,
            edit: {
              kind: 'add-block',
              key: 'apa',
              rubrique: 'autonomie',
              type: 'dispositif',
              content: { dispositif: known, length: 'short', local: null },
            },
          }),
        )
      expect(await dispositif('apa')).toBe('unknown-record')
      await tiny.db.dispositif.create({
        data: { code: 'apa', name: 'Allocation', shortText: line(said('A')) },
      })
      expect(await dispositif('apa')).toBe('granted')
    }))

  it('keeps the identities of the institution and of the groupe apart, in colours that are seen', () =>
    withTinyBilan(async tiny => {
      const modele = await tiny.db.modele.create({
        data: { code: 'groupe', name: 'Groupe', issuer: 'groupe' },
      })
      const [own] = await tiny.db.modeleVersion.findMany({ where: { modele: { code: 'test' } } })
      const draft = await tiny.db.modeleVersion.create({
        data: {
          modeleId: modele.id,
          number: 1,
          content: modeleContentSchema.parse(own?.content),
          identity: { name: 'À compléter', accent: '#7a0b5d' },
        },
      })
      const save = (changed: object) =>
        code(
          saveIdentity(tiny.as('redactrice'), {
            versionId: draft.id,
            revision: 1,
            name: 'Un groupe d’élus',
            tagline: '',
            accent: '#7a0b5d',
            logoMediaId: null,
            contactDomain: 'groupe.exemple',
            ...changed,
          }),
        )
      expect(await save({ contactDomain: 'pasdecalais.fr' })).toBe('issuer-mixed')
      expect(await save({ contactDomain: 'groupe.pasdecalais.fr' })).toBe('issuer-mixed')
      expect(await save({ name: 'Département du Pas-de-Calais' })).toBe('issuer-mixed')
      expect(await save({ accent: '#ffe600' })).toBe('accent-unseen')
      expect(await save({})).toBe('granted')
    }))
})

describe('what changed in the modèle', () => {
  it('is taken in one canton and not in the other', () =>
    withTinyBilan(async tiny => {
      const { collectionId, lens, lievin } = await twoDrafts(tiny)
      const versionId = await startNext(tiny)
      await edit(tiny, versionId, contact('12, rue Neuve'))
      const target = { collectionId, versionId }
      expect(
        await code(
          answerChanges(tiny.as('redactrice'), {
            ...target,
            answers: [answer(lens, 'contact', 1)],
            follow: [],
          }),
        ),
      ).toBe('not-published')
      await publish(tiny, versionId)
      expect(await words(tiny, lens)).not.toContain('12, rue Neuve')
      const { modeleId } = await tiny.db.modeleVersion.findUniqueOrThrow({ where: { id: versionId } })
      const behind = async (number: number) =>
        (await listCollectionsBehind(tiny.db, { modeleId, number })).map(({ slug }) => slug)
      const { slug } = await tiny.db.collection.findUniqueOrThrow({ where: { id: collectionId } })
      expect([await behind(1), await behind(2)]).toEqual([[], [slug]])

      expect(
        await results(tiny, target, [
          answer(lens, 'contact', 1),
          answer(lievin, 'contact', 1, { answer: 'kept' }),
        ]),
      ).toEqual(['oui Repris du modèle.', 'oui Gardé tel quel.'])
      expect(await words(tiny, lens)).toContain('12, rue Neuve')
      expect(await words(tiny, lievin)).not.toContain('12, rue Neuve')
      // Both have answered: they follow version 2. The collection is moved by who manages it alone.
      const followed = await tiny.db.edition.findMany({ select: { modeleVersionId: true } })
      expect(followed.map(edition => edition.modeleVersionId)).toEqual([versionId, versionId])
      expect(await behind(2)).toEqual([])
      const collection = () => tiny.db.collection.findUniqueOrThrow({ where: { id: collectionId } })
      const before = await collection()
      expect(before.modeleVersionId).not.toBe(versionId)
      const move = { ...target, answers: [], follow: [] }
      for (const person of ['redactrice', 'cheffe', 'cheffe'] as const)
        expect(await code(answerChanges(tiny.as(person), move))).toBe('granted')
      expect(await collection()).toMatchObject({
        modeleVersionId: versionId,
        revision: before.revision + 1,
      })
      const moves = await tiny.db.historyEvent.findMany({ where: { action: 'collection.save' } })
      expect(moves).toMatchObject([{ actorName: 'cheffe', data: { modeleVersion: 2 } }])
      expect(await tiny.db.historyEvent.count({ where: { action: 'edition.follow-modele' } })).toBe(2)
      // A version that asks nothing of them: they follow it, nothing of their texts moves.
      const third = await startNext(tiny)
      await edit(tiny, third, {
        kind: 'block-settings',
        key: 'contact',
        common: true,
        words: 40,
        lines: null,
      })
      await publish(tiny, third)
      const follow = { collectionId, versionId: third, answers: [], follow: [lens] }
      expect(await code(answerChanges(tiny.as('statisticienne'), follow))).toBe('forbidden')
      expect(await code(answerChanges(tiny.as('cheffe'), follow))).toBe('granted')
      expect(await tiny.db.edition.findUniqueOrThrow({ where: { id: lens } })).toMatchObject({
        modeleVersionId: third,
      })
      // Asked again, nothing is done twice.
      expect(await results(tiny, target, [answer(lens, 'contact', 1)])).toEqual(['oui Déjà fait.'])
      // A page left open at an earlier version takes nobody back to it.
      expect(await tiny.db.edition.findUniqueOrThrow({ where: { id: lens } })).toMatchObject({
        modeleVersionId: third,
      })
      expect(await collection()).toMatchObject({ modeleVersionId: third })
      expect((await blockOf(tiny, lens, 'contact')).revision).toBe(2)
    }))

  it('never replaces what a canton wrote unless it was shown, and as it was shown', () =>
    withTinyBilan(async tiny => {
      const { collectionId, lens } = await twoDrafts(tiny)
      const block = await blockOf(tiny, lens, 'autonomie-texte')
      const write = (revision: number, said_: string) =>
        saveBlock(tiny.as('redacteur'), {
          blockId: block.id,
          revision,
          content: { title: null, text: text(said(said_)) },
        })
      granted(await write(1, 'Le texte de Lens'))
      const versionId = await startNext(tiny)
      const content = { title: null, text: text(said('Le nouveau texte')) }
      await edit(tiny, versionId, { kind: 'block-content', key: 'autonomie-texte', content })
      await publish(tiny, versionId)
      const target = { collectionId, versionId }
      const take = (revision: number, localShown: boolean) =>
        results(tiny, target, [answer(lens, 'autonomie-texte', revision, { localShown })])
      expect(await take(2, false)).toEqual([
        'non Ce texte a été modifié dans ce canton\u00A0: regardez-le avant de le remplacer.',
      ])
      granted(await write(2, 'Le texte de Lens, retouché'))
      expect(await take(2, true)).toEqual([
        'non Ce texte vient de changer dans ce canton\u00A0: rien n’a été remplacé. Relisez-le.',
      ])
      expect(await words(tiny, lens, 'autonomie-texte')).toContain('retouché')
      expect(await take(3, true)).toEqual(['oui Repris du modèle.'])
      expect(await words(tiny, lens, 'autonomie-texte')).toContain('Le nouveau texte')
    }))

  it('is told in the years of the collection: what drafts say already asks nothing', () =>
    withTinyBilan(async tiny => {
      const { collectionId, lens } = await twoDrafts(tiny)
      const says = (start: string, period: string): ModeleEdit => ({
        kind: 'block-content',
        key: 'autonomie-texte',
        content: {
          title: null,
          text: text(said(start), figure('beneficiaires-apa', period), said(' en '), lastYear, said('.')),
        },
      })
      const second = await startNext(tiny)
      await edit(tiny, second, says('Dans le canton, ', '@fin'))
      await publish(tiny, second)
      const follow = { collectionId, versionId: second, answers: [], follow: [lens] }
      expect(await code(answerChanges(tiny.as('redactrice'), follow))).toBe('granted')
      const { modeleVersionId } = await tiny.db.edition.findUniqueOrThrow({ where: { id: lens } })
      expect(modeleVersionId).toBe(second)

      const third = await startNext(tiny)
      await edit(tiny, third, says('Ici, ', '@avant'))
      await publish(tiny, third)
      const target = { collectionId, versionId: third }
      expect(await results(tiny, target, [answer(lens, 'autonomie-texte', 1)])).toEqual([
        'oui Repris du modèle.',
      ])
      const taken = await blockOf(tiny, lens, 'autonomie-texte')
      expect(taken.content).toEqual({
        title: null,
        text: text(said('Ici, '), figure('beneficiaires-apa', '2022'), said(' en 2023.')),
      })
      const uses = await tiny.db.blockReference.findMany({ where: { blockId: taken.id, kind: 'indicator' } })
      expect(uses.map(({ periodKey }) => periodKey)).toEqual(['2022'])
    }))

  it('moves what moved in the modèle, and lets a rubrique leave once it is empty', () =>
    withTinyBilan(async tiny => {
      const { collectionId, lens, lievin } = await twoDrafts(tiny)
      const versionId = await startNext(tiny)
      await edit(
        tiny,
        versionId,
        { kind: 'add-rubrique', key: 'fin', page: 1, title: line(said('Pour finir')) },
        { kind: 'move-block', key: 'autonomie-texte', rubrique: 'fin', position: 1 },
        { kind: 'move-block', key: 'contact', rubrique: 'fin', position: 2 },
        { kind: 'move-block', key: 'mentions', rubrique: 'fin', position: 1 },
        { kind: 'remove-rubrique', key: 'autonomie' },
      )
      await publish(tiny, versionId)
      const target = { collectionId, versionId }
      // Without its new rubrique a block has nowhere to go; a rubrique that holds blocks does not leave.
      expect(await results(tiny, target, [answer(lens, 'contact', 1), answer(lens, 'autonomie', 1)])).toEqual(
        [
          expect.stringMatching(/^non La rubrique de ce bloc/),
          expect.stringMatching(/^non .*encore des blocs/),
        ],
      )
      expect(
        await results(tiny, target, [
          answer(lens, 'fin', null),
          answer(lens, 'mentions', 1),
          answer(lens, 'contact', 1),
          answer(lens, 'autonomie-texte', 1),
          answer(lens, 'autonomie', 1),
          answer(lievin, 'contact', 1, { answer: 'kept' }),
        ]),
      ).toEqual([...Array(5).fill('oui Repris du modèle.'), 'oui Gardé tel quel.'])
      expect(await plan(tiny, lens)).toEqual([
        ['couverture', 'couverture-titre'],
        ['fin', 'mentions', 'autonomie-texte', 'contact'],
      ])
      expect(await plan(tiny, lievin)).toEqual([
        ['couverture', 'couverture-titre'],
        ['autonomie', 'autonomie-texte', 'contact', 'mentions'],
      ])
      const writes = await tiny.db.block.findMany({ where: { editionId: lens, deletedAt: null } })
      expect(writes.every(({ revision }) => revision === 1)).toBe(true)
    }))

  it('brings a new rubrique, a new block in its place, and takes away what the modèle no longer has', () =>
    withTinyBilan(async tiny => {
      const { collectionId, lens } = await twoDrafts(tiny)
      const versionId = await startNext(tiny)
      await edit(
        tiny,
        versionId,
        {
          kind: 'add-block',
          key: 'neuf',
          rubrique: 'autonomie',
          type: 'texte',
          content: { title: null, text: text(said('Neuf')) },
        },
        { kind: 'move-block', key: 'neuf', rubrique: 'autonomie', position: 2 },
        { kind: 'remove-block', key: 'mentions' },
        { kind: 'add-rubrique', key: 'jeunesse', page: 1, title: line(said('Jeunesse')) },
        {
          kind: 'add-block',
          key: 'jeunesse-texte',
          rubrique: 'jeunesse',
          type: 'texte',
          content: { title: null, text: text(said('Les jeunes')) },
        },
      )
      await publish(tiny, versionId)
      const done = await results(tiny, { collectionId, versionId }, [
        answer(lens, 'neuf', null),
        answer(lens, 'mentions', 1),
        answer(lens, 'jeunesse', null),
      ])
      expect(done).toEqual(Array(3).fill('oui Repris du modèle.'))
      expect(await plan(tiny, lens)).toEqual([
        ['couverture', 'couverture-titre'],
        ['autonomie', 'autonomie-texte', 'neuf', 'contact'],
        ['jeunesse', 'jeunesse-texte'],
      ])
    }))

  it.each(['taken', 'kept'] as const)(
    '%s: who took a change is an author for four eyes, not who declined',
    reply =>
      withTinyBilan(async tiny => {
        const { collectionId, lens } = await twoDrafts(tiny)
        const versionId = await startNext(tiny)
        // Two changes, so that declining one leaves the edition at its version; nothing that a block remembers.
        await edit(
          tiny,
          versionId,
          { kind: 'remove-block', key: 'contact' },
          { kind: 'remove-block', key: 'mentions' },
        )
        await publish(tiny, versionId)
        granted(
          await answerChanges(tiny.as('cheffe'), {
            collectionId,
            versionId,
            answers: [answer(lens, 'contact', 1, { answer: reply })],
            follow: [],
          }),
        )
        await advance(tiny, lens, 'validation')
        const validated = advance(tiny, lens, 'approbation')
        if (reply === 'taken') await expect(validated).rejects.toThrow('four-eyes')
        else await expect(validated).resolves.not.toThrow()
      }),
  )

  it('does not touch a bilan in review, nor one of another collection', () =>
    withTinyBilan(async tiny => {
      const { collectionId, lens, lievin } = await twoDrafts(tiny)
      const versionId = await startNext(tiny)
      await edit(tiny, versionId, contact('12, rue Neuve'))
      await publish(tiny, versionId)
      await advance(tiny, lens, 'relecture')
      const [refused] = await results(tiny, { collectionId, versionId }, [answer(lens, 'contact', 1)])
      expect(refused).toMatch(/^non Ce bilan est à l’étape/)
      expect(await words(tiny, lens)).not.toContain('12, rue Neuve')
      const stranger = await tiny.db.modeleVersion.create({
        data: {
          number: 9,
          content: modeleContentSchema.parse({ pages: 1, rubriques: tinyRubriques }),
          identity: {},
          publishedAt: tinyNow,
          modele: { create: { code: 'autre', name: 'Autre', issuer: 'groupe' } },
        },
      })
      const otherModele = { collectionId, versionId: stranger.id }
      expect(await results(tiny, otherModele, [answer(lievin, 'contact', 1)])).toEqual([
        'non Ce bilan est fait d’un autre modèle.',
      ])
      const { modeleVersionId } = await tiny.db.collection.findUniqueOrThrow({ where: { id: collectionId } })
      const years = { dataStartYear: 2024, dataEndYear: 2026, mandat: '2021-2028' }
      const another = await tiny.db.collection.create({
        data: {
          ...years,
          slug: 'autre',
          title: 'Autre',
          issuer: 'institution',
          modeleVersionId,
          imprint: {},
        },
      })
      const elsewhere = { collectionId: another.id, versionId }
      expect(await results(tiny, elsewhere, [answer(lievin, 'contact', 1)])).toEqual([
        'non Ce bilan n’est pas de cette collection.',
      ])
      expect(await results(tiny, { collectionId, versionId }, [answer(lievin, 'contact', 1)])).toEqual([
        'oui Repris du modèle.',
      ])
    }))
})

describe('a common block', () => {
  it('is written in the modèle, or detached for one canton', () =>
    withTinyBilan(async tiny => {
      const { lens } = await twoDrafts(tiny)
      const { id: blockId } = await blockOf(tiny, lens, 'contact')
      const content = { title: line(said('Nous écrire')), text: text(said('À Lens')) }
      const write = (revision: number) =>
        code(saveBlock(tiny.as('redactrice'), { blockId, revision, content }))
      expect(await write(1)).toBe('common-block')
      expect(await code(detachBlock(tiny.as('statisticienne'), { blockId, revision: 1 }))).toBe('forbidden')
      expect(await code(detachBlock(tiny.as('redactrice'), { blockId, revision: 1 }))).toBe('granted')
      expect(await write(1)).toBe('granted')
    }))
})
