import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { closePrint } from '@/lib/services/print/render'
import { saveBlock } from './save-block'
import { saveRubrique } from './save-rubrique'
import { submitEdition } from './submit'
import { figure, line, said, type TinyBilan, text, withTinyBilan } from './tiny-bilan'
import { advance, granted, newDraft, on } from './tiny-path'
import { validateEdition } from './validate'

afterAll(closePrint)

const firstBlock = (tiny: TinyBilan, editionId: string) =>
  tiny.db.block.findFirstOrThrow({ where: { editionId, type: 'texte', deletedAt: null } })

const content = (...words: string[]) => ({
  title: null,
  text: text(said(words.join(' ')), figure('beneficiaires-apa')),
})

describe('saving a block', () => {
  it('keeps the write, its author and what it refers to', () =>
    withTinyBilan(async tiny => {
      const block = await firstBlock(tiny, await newDraft(tiny))
      const saved = await saveBlock(tiny.as('redacteur'), {
        blockId: block.id,
        revision: 1,
        content: content('Ici,'),
      })
      expect(granted(saved)).toMatchObject({ revision: 2 })
      const writes = await tiny.db.blockWrite.findMany({
        where: { blockId: block.id },
        orderBy: { revision: 'asc' },
      })
      expect(writes.map(write => write.authorId)).toEqual([
        tiny.people.redactrice.id,
        tiny.people.redacteur.id,
      ])
      const references = await tiny.db.blockReference.findMany({ where: { blockId: block.id } })
      expect(references).toMatchObject([
        { kind: 'indicator', territoryKey: 'canton:6224', periodKey: '2023' },
      ])
      const without = { title: null, text: text(said('Sans chiffre.')) }
      granted(await saveBlock(tiny.as('redacteur'), { blockId: block.id, revision: 2, content: without }))
      expect(await tiny.db.blockReference.count({ where: { blockId: block.id } })).toBe(0)
    }))

  it('shows the other text when someone saved first, and writes nothing', () =>
    withTinyBilan(async tiny => {
      const block = await firstBlock(tiny, await newDraft(tiny))
      const first = await saveBlock(tiny.as('cheffe'), {
        blockId: block.id,
        revision: 1,
        content: content('Premier'),
      })
      expect(first.ok).toBe(true)
      const second = await saveBlock(tiny.as('redacteur'), {
        blockId: block.id,
        revision: 1,
        content: content('Second'),
      })
      expect(second).toMatchObject({
        ok: false,
        error: {
          code: 'conflict',
          conflict: { revision: 2, authorName: 'cheffe', content: content('Premier') },
        },
      })
      expect(await tiny.db.blockWrite.count({ where: { blockId: block.id } })).toBe(2)
    }))

  it('lets one of two simultaneous saves win', () =>
    withTinyBilan(async tiny => {
      const block = await firstBlock(tiny, await newDraft(tiny))
      const results = await Promise.all(
        (['redactrice', 'redacteur', 'chef'] as const).map(person =>
          saveBlock(tiny.as(person), { blockId: block.id, revision: 1, content: content(person) }),
        ),
      )
      expect(results.map(result => (result.ok ? 'saved' : result.error.code)).sort()).toEqual([
        'conflict',
        'conflict',
        'saved',
      ])
    }))

  it('acknowledges a save tried again, and writes it once', () =>
    withTinyBilan(async tiny => {
      const block = await firstBlock(tiny, await newDraft(tiny))
      const mutation = randomUUID()
      const save = (person: 'redacteur' | 'cheffe', revision: number, name = mutation) =>
        saveBlock(tiny.as(person), { blockId: block.id, revision, content: content('Ici'), mutation: name })
      const first = granted(await save('redacteur', 1))
      expect(granted(await save('redacteur', 1))).toEqual(first)
      // Named as theirs by somebody else, it is no save of theirs.
      expect(await save('cheffe', 1)).toMatchObject({ error: { code: 'conflict', conflict: { mutation } } })
      granted(await save('cheffe', 2, randomUUID()))
      expect(granted(await save('redacteur', 1))).toEqual(first)
      expect(await tiny.db.blockWrite.count({ where: { blockId: block.id } })).toBe(3)
    }))

  it('acknowledges the head of a rubrique saved again, and writes it once', () =>
    withTinyBilan(async tiny => {
      const { rubriqueId } = await firstBlock(tiny, await newDraft(tiny))
      const mutation = randomUUID()
      const head = { title: line(said('Autrement')), chapo: null }
      const save = (person: 'redacteur' | 'cheffe') =>
        saveRubrique(tiny.as(person), { rubriqueId, revision: 1, content: head, mutation })
      const first = granted(await save('redacteur'))
      expect(granted(await save('redacteur'))).toEqual(first)
      expect(await save('cheffe')).toMatchObject({ error: { code: 'conflict', conflict: { mutation } } })
      expect(await tiny.db.historyEvent.count({ where: { action: 'rubrique.save' } })).toBe(1)
    }))

  it('saves the ambition of a rubrique with its head; a text without one leaves it', () =>
    withTinyBilan(async tiny => {
      const { rubriqueId } = await firstBlock(tiny, await newDraft(tiny))
      const label = 'Projet de mandat 2022-2027'
      const projet = { create: { kind: 'projet' as const, label, startYear: 2022, endYear: 2027 } }
      const pacte = { create: { code: 'solidarites', name: 'Solidarités', position: 1, projet } }
      await tiny.db.ambition.create({
        data: { code: 'autonomie', name: 'Favoriser l’autonomie', position: 1, pacte },
      })
      const head = { title: line(said('L’autonomie')), chapo: null }
      const save = (person: 'redacteur' | 'cheffe', revision: number, content: object) =>
        saveRubrique(tiny.as(person), { rubriqueId, revision, content })
      const stored = async () =>
        (await tiny.db.rubrique.findUniqueOrThrow({ where: { id: rubriqueId }, select: { ambition: true } }))
          .ambition?.code ?? null
      granted(await save('redacteur', 1, { ...head, ambition: 'autonomie' }))
      granted(await save('redacteur', 2, head))
      expect(await stored()).toBe('autonomie')
      expect(await save('redacteur', 3, { ...head, ambition: 'nulle-part' })).toMatchObject({
        error: { code: 'unknown-ambition' },
      })
      expect(await save('cheffe', 1, { ...head, ambition: null })).toMatchObject({
        error: { code: 'conflict', conflict: { content: { ambition: 'autonomie' } } },
      })
      granted(await save('cheffe', 3, { ...head, ambition: null }))
      expect(await stored()).toBeNull()
    }))

  it('names the records that do not exist', () =>
    withTinyBilan(async tiny => {
      const block = await firstBlock(tiny, await newDraft(tiny))
      const save = (...nodes: Parameters<typeof text>) =>
        saveBlock(tiny.as('redacteur'), {
          blockId: block.id,
          revision: 1,
          content: { title: null, text: text(...nodes) },
        })
      const sentence = async (...nodes: Parameters<typeof text>) => {
        const result = await save(...nodes)
        return result.ok ? 'saved' : `${result.error.code} ${result.error.sentence}`
      }
      expect(await sentence(figure('de-personne'))).toMatch(
        /^unknown-record .*indicateur «\u00a0de-personne\u00a0»/,
      )
      expect(await sentence(figure('beneficiaires-apa', '2023', 'canton:9999'))).toMatch(
        /territoire «\u00a0canton:9999/,
      )
      const words = {
        type: 'words' as const,
        attrs: { token: { kind: 'dispositif' as const, ref: 'inconnu' } },
      }
      expect(await sentence(words)).toMatch(/dispositif «\u00a0inconnu/)
      expect((await save(figure('beneficiaires-apa'))).ok).toBe(true)
    }))

  it.each([
    [
      'a javascript link',
      said('x'),
      { marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] },
      'Un lien commence par',
    ],
    ['an unknown node', { type: 'iframe' }, {}, 'mal formé'],
    ['a value without a period', figure('beneficiaires-apa', ''), {}, 'Cette période n’est pas reconnue.'],
    [
      'a malformed canton',
      figure('beneficiaires-apa', '2023', 'canton:'),
      {},
      'Ce territoire n’est pas reconnu.',
    ],
  ])('refuses %s with a sentence', (_name, node, changes, expected) =>
    withTinyBilan(async tiny => {
      const block = await firstBlock(tiny, await newDraft(tiny))
      const bad = { type: 'doc', content: [{ type: 'paragraph', content: [{ ...node, ...changes }] }] }
      const save = (words: unknown) =>
        saveBlock(tiny.as('redacteur'), {
          blockId: block.id,
          revision: 1,
          content: { title: null, text: words },
        })
      const refused = await save(bad)
      expect(refused.ok ? 'saved' : refused.error.sentence).toContain(expected)
      expect((await save(text(said('Bien formé.')))).ok).toBe(true)
    }),
  )

  it('is for editors, and for drafts', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      const block = await firstBlock(tiny, id)
      const as = (person: 'elue' | 'directrice' | 'redacteur', revision: number) =>
        saveBlock(tiny.as(person), { blockId: block.id, revision, content: content('Ici') })
      for (const person of ['elue', 'directrice'] as const) {
        expect(await as(person, 1)).toMatchObject({ ok: false, error: { code: 'forbidden' } })
      }
      expect((await as('redacteur', 1)).ok).toBe(true)
      granted(await submitEdition(tiny.as('chef'), await on(tiny, id)))
      expect(await as('redacteur', 2)).toMatchObject({ ok: false, error: { code: 'not-draft' } })
    }))
})

describe('the head of a rubrique', () => {
  it('is saved, and counts who wrote it among the authors', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      const { rubriqueId } = await firstBlock(tiny, id)
      const head = (title: string, mutation?: string) => ({
        rubriqueId,
        revision: 1,
        content: { title: line(said(title)), chapo: null },
        mutation,
      })
      expect(granted(await saveRubrique(tiny.as('cheffe'), head('Autrement'))).revision).toBe(2)
      expect(await saveRubrique(tiny.as('chef'), head('Encore'))).toMatchObject({
        error: { code: 'conflict', conflict: { authorName: 'cheffe' } },
      })
      await advance(tiny, id, 'validation')
      expect(await validateEdition(tiny.as('cheffe'), await on(tiny, id))).toMatchObject({
        error: { code: 'four-eyes-author' },
      })
      granted(await validateEdition(tiny.as('chef'), await on(tiny, id)))
    }))
})
