import { afterAll, describe, expect, it } from 'vitest'
import { findForm } from '@/lib/data/dispositif/find'
import { loadWorking } from '@/lib/data/edition/load-working'
import { findDispositif, listDispositifs } from '@/lib/data/record/dispositifs'
import { resolveBilan } from '@/lib/domain/bilan/resolve'
import type { RichText } from '@/lib/domain/bilan/rich-text'
import { type DispositifInput, dispositifSchema, dispositifValues } from '@/lib/domain/dispositif/form'
import type { DraftRubrique } from '@/lib/domain/edition/draft'
import { readPdf } from '@/lib/services/print/fixture/read-pdf'
import { closePrint } from '@/lib/services/print/render'
import { createEdition } from '../edition/create'
import { submitEdition } from '../edition/submit'
import { said, type TinyBilan, text, tinyNow, tinyRubriques, withTinyBilan } from '../edition/tiny-bilan'
import { advance, granted, on } from '../edition/tiny-path'
import { decideProposal } from '../proposal/decide-proposals'
import { addNote } from './add-note'
import { saveDispositif } from './save'

afterAll(closePrint)

const later = (minutes: number) => new Date(tinyNow.getTime() + minutes * 60_000)

const create = async (tiny: TinyBilan, changes: Partial<DispositifInput> = {}): Promise<string> => {
  const created = granted(
    await saveDispositif(tiny.as('redactrice'), {
      id: null,
      revision: null,
      code: 'apa',
      name: 'Allocation personnalisée d’autonomie',
      acronym: 'APA',
      short: text(said('Une aide à domicile.')),
      medium: text(said('Une aide pour rester chez soi.')),
      long: null,
      audience: null,
      conditions: null,
      link: null,
      source: null,
      ambitionId: null,
      serviceId: null,
      photoId: null,
      orientations: [],
      deliberations: [{ number: '23-101', adoptedOn: '2023-06-26', title: 'Règlement' }],
      forbidden: ['Aide personnalisée d’autonomie'],
      ...changes,
    }),
  )
  if (created.kind !== 'saved') throw new Error('not created')
  return created.id
}

/** The record as its form would send it back, with these changes. */
const change = async (
  tiny: TinyBilan,
  id: string,
  changes: Partial<DispositifInput>,
  { minutes, person = 'redactrice' }: { minutes: number; person?: 'redactrice' | 'redacteur' },
) => {
  const found = await findForm(tiny.db, { id })
  if (!found) throw new Error('no such dispositif')
  const input = dispositifSchema.parse(dispositifValues(found))
  return saveDispositif(tiny.as(person, later(minutes)), { ...input, ...changes })
}

const presenting = (length: 'short' | 'medium', local: RichText | null = null): DraftRubrique[] =>
  tinyRubriques.map((rubrique, index) =>
    index === 0
      ? rubrique
      : {
          ...rubrique,
          blocks: [
            { type: 'dispositif', content: { dispositif: 'apa', length, local }, common: false },
            ...rubrique.blocks,
          ],
        },
  )

const draft = async (tiny: TinyBilan, rubriques: DraftRubrique[]): Promise<string> =>
  granted(
    await createEdition(tiny.as('redactrice'), { bilanId: tiny.bilanId, version: 'standard', rubriques }),
  ).editionId

const settings = { siteUrl: 'https://bilans.test', demonstration: false, now: tinyNow }

const resolved = async ({ db }: TinyBilan, editionId: string) => {
  const working = await loadWorking(db, editionId, settings)
  if (!working) throw new Error('no such edition')
  return resolveBilan(working.input)
}

describe('a changed dispositif', () => {
  it('asks the editions that print the words changed, and they keep the old ones meanwhile', () =>
    withTinyBilan(async tiny => {
      const id = await create(tiny)
      const edition = await draft(tiny, presenting('short'))
      granted(await change(tiny, id, { medium: text(said('Autre texte moyen.')) }, { minutes: 1 }))
      expect(await tiny.db.proposal.count()).toBe(0)

      granted(await change(tiny, id, { short: text(said('Une aide chez soi.')) }, { minutes: 2 }))
      granted(await change(tiny, id, { short: text(said('Une aide, chez soi.')) }, { minutes: 3 }))
      const [proposal, ...others] = await tiny.db.proposal.findMany({
        select: { id: true, oldRevision: true, newRevision: true },
      })
      expect(others).toEqual([])
      expect(proposal).toMatchObject({ oldRevision: 2, newRevision: 4 })
      expect(JSON.stringify((await resolved(tiny, edition)).bilan)).toContain('Une aide à domicile.')

      const accept = { decision: 'accepted', reason: '' } as const
      const answer = (proposed: string) =>
        decideProposal(tiny.as('redactrice', later(4)), { proposalId: proposal?.id ?? '', proposed }, accept)
      expect(await answer('3')).toMatchObject({ ok: false, error: { code: 'stale' } })
      granted(await answer('4'))
      expect(JSON.stringify((await resolved(tiny, edition)).bilan)).toContain('Une aide, chez soi.')
    }))

  it('asks nothing of a block worded locally, but for the name', () =>
    withTinyBilan(async tiny => {
      const id = await create(tiny)
      await draft(tiny, presenting('short', text(said('Dit autrement.'))))
      granted(await change(tiny, id, { short: text(said('Nouveau.')) }, { minutes: 1 }))
      expect(await tiny.db.proposal.count()).toBe(0)
      granted(await change(tiny, id, { name: 'Allocation d’autonomie' }, { minutes: 2 }))
      expect(await tiny.db.proposal.count()).toBe(1)
    }))

  it('is told to the second of two people, with what the first saved', () =>
    withTinyBilan(async tiny => {
      const id = await create(tiny)
      const found = await findForm(tiny.db, { id })
      if (!found) throw new Error('no such dispositif')
      const read = dispositifSchema.parse(dispositifValues(found))
      granted(await change(tiny, id, { audience: 'Plus de 60 ans' }, { minutes: 1, person: 'redacteur' }))
      // Written since, and no version of the record.
      granted(await addNote(tiny.as('cheffe', later(1.5)), { dispositifId: id, body: 'À vérifier.' }))
      const second = await saveDispositif(tiny.as('redactrice', later(2)), { ...read, audience: 'Tous' })
      expect(second).toMatchObject({
        ok: true,
        value: { kind: 'conflict', by: 'redacteur', theirs: { audience: 'Plus de 60 ans' } },
      })
      expect((await findForm(tiny.db, { id }))?.audience).toBe('Plus de 60 ans')
    }))

  it('is refused to who may not', () =>
    withTinyBilan(async tiny => {
      const id = await create(tiny)
      const found = await findForm(tiny.db, { id })
      if (!found) throw new Error('no such dispositif')
      const input = dispositifSchema.parse(dispositifValues(found))
      for (const person of ['directrice', 'elue', 'statisticienne', 'administrateur'] as const)
        expect(await saveDispositif(tiny.as(person), input)).toMatchObject({ error: { code: 'forbidden' } })
    }))
})

describe('a wording that is forbidden', () => {
  it('blocks a bilan that does not even name the dispositif', () =>
    withTinyBilan(async tiny => {
      await create(tiny)
      const words = text(said('L’aide personnalisée d’autonomie a progressé.'))
      const edition = await draft(
        tiny,
        tinyRubriques.map((rubrique, index) =>
          index === 0
            ? rubrique
            : {
                ...rubrique,
                blocks: [
                  { type: 'texte', content: { title: null, text: words }, common: false },
                  ...rubrique.blocks,
                ],
              },
        ),
      )
      const refused = await submitEdition(tiny.as('redactrice'), await on(tiny, edition))
      expect(refused).toMatchObject({ ok: false, error: { remarks: [{ rule: 'forbidden-variant' }] } })
    }))
})

describe('an internal note', () => {
  const marker = 'MARQUE-CONFIDENTIELLE-7319'

  it('is in no output of a bilan, nor in anything that reads a dispositif', () =>
    withTinyBilan(async tiny => {
      const id = await create(tiny)
      granted(await addNote(tiny.as('redactrice'), { dispositifId: id, body: marker }))
      const edition = await draft(tiny, presenting('medium'))
      await advance(tiny, edition, 'publie')
      const { store } = tiny.as('redactrice')
      const revision = await tiny.db.revision.findFirstOrThrow({
        select: { manifest: true, resolved: true, working: true, files: true },
      })
      expect(revision.files.map(file => file.kind).sort()).toEqual(['article', 'csv', 'json', 'pdf'])
      for (const file of revision.files) {
        const bytes = await store.get(file.sha256)
        if (!bytes) throw new Error(`no ${file.kind}`)
        const read =
          file.kind === 'pdf'
            ? (await readPdf(new Uint8Array(bytes))).pages.join('\n')
            : Buffer.from(bytes).toString()
        // The output does print the dispositif: what follows proves something.
        if (file.kind === 'pdf' || file.kind === 'article') expect(read).toContain('rester chez soi')
        expect(read).not.toContain(marker)
      }
      const asked = { query: '', sort: { id: 'nom', desc: false }, page: 1, pageSize: 50, filters: {} }
      const elsewhere = JSON.stringify([
        revision,
        await loadWorking(tiny.db, edition, settings),
        await findDispositif(tiny.db, 'apa'),
        await listDispositifs(tiny.db, asked),
        await findForm(tiny.db, { id }),
        await tiny.db.historyEvent.findMany(),
      ])
      expect(elsewhere).toContain('rester chez soi')
      expect(elsewhere).not.toContain(marker)
    }))

  it('is written by communication and the cabinet only', () =>
    withTinyBilan(async tiny => {
      const id = await create(tiny)
      const note = { dispositifId: id, body: marker }
      for (const person of ['directrice', 'elue', 'statisticienne', 'administrateur'] as const)
        expect(await addNote(tiny.as(person), note)).toMatchObject({ error: { code: 'forbidden' } })
      for (const person of ['redactrice', 'cheffe'] as const) granted(await addNote(tiny.as(person), note))
      expect(await tiny.db.dispositifNote.count()).toBe(2)
    }))
})
