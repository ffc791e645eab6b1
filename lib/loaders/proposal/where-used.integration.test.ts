import { describe, expect, it } from 'vitest'
import { describeUses } from '@/lib/data/proposal/describe-uses'
import { listUses } from '@/lib/data/proposal/record-uses'
import type { InlineNode, TextTokenKind } from '@/lib/domain/bilan/rich-text'
import type { DraftRubrique } from '@/lib/domain/edition/draft'
import type { UsedKind } from '@/lib/domain/proposal/use'
import { createEdition } from '@/lib/operations/edition/create'
import { saveBlock } from '@/lib/operations/edition/save-block'
import { submitEdition } from '@/lib/operations/edition/submit'
import {
  figure,
  line,
  said,
  type TinyBilan,
  text,
  tinyNow,
  withTinyBilan,
} from '@/lib/operations/edition/tiny-bilan'
import { granted, on } from '@/lib/operations/edition/tiny-path'
import { setArchived } from '@/lib/operations/record/set-archived'
import { loadImpact } from './impact'

const word = (kind: TextTokenKind, ref = ''): InlineNode => ({
  type: 'words',
  attrs: { token: { kind, ref } },
})

const page = { page: 1, chapo: null, ambition: null }

/** An édito that the élus sign, a head that counts, a dispositif whose text counts and names them, a groupe’s words. */
const rubriques: DraftRubrique[] = [
  {
    ...page,
    title: line(),
    blocks: [
      {
        type: 'couverture',
        content: { title: line(said('Bilan'), word('canton_de')), subtitle: line(), mediaId: null },
        common: false,
      },
      {
        type: 'edito',
        content: { text: text(said('Chers habitants,')), closing: line(), signed: true },
        common: false,
      },
    ],
  },
  {
    ...page,
    title: line(said('Autonomie, '), figure('beneficiaires-apa')),
    blocks: [
      {
        type: 'texte',
        content: { title: null, text: text(said('Près de chez vous, '), word('commune_a', '62498')) },
        common: false,
      },
      { type: 'dispositif', content: { dispositif: 'apa', length: 'short', local: null }, common: false },
      { type: 'communes', content: { title: line(said('Vos communes')) }, common: true },
      {
        type: 'expression_groupes',
        content: { entries: [{ groupe: 'Groupe de test', text: 'Nos mots.' }] },
        common: false,
      },
      {
        type: 'contact',
        content: { title: line(said('Nous écrire')), text: text(said('Arras')) },
        common: true,
      },
      { type: 'mentions', content: { extra: line() }, common: true },
    ],
  },
]

const drafted = async (tiny: TinyBilan): Promise<string> => {
  const short = text(figure('beneficiaires-apa'), said(' aidés avec '), word('elus'))
  await tiny.db.dispositif.create({
    data: { code: 'apa', name: 'Allocation personnalisée', shortText: short },
  })
  await tiny.db.groupe.create({ data: { name: 'Groupe de test' } })
  const asked = { bilanId: tiny.bilanId, version: 'standard', rubriques } as const
  return granted(await createEdition(tiny.as('redactrice'), asked)).editionId
}

const places = async ({ db }: TinyBilan, kind: UsedKind, id: string, now = tinyNow) => {
  const uses = await describeUses(db, await listUses(db, kind, id, now))
  return uses.flatMap(use => use.blocks.map(({ label, via }) => (via ? `${label} (${via})` : label)))
}

const eluOf = async ({ db }: TinyBilan): Promise<string> =>
  (await db.elu.findFirstOrThrow({ where: { printedName: 'elue de test' }, select: { id: true } })).id

const throughApa = 'texte du dispositif «\u00a0Allocation personnalisée\u00a0»'

describe('where an élu is printed', () => {
  it('is where they sign or are named, through a dispositif too', () =>
    withTinyBilan(async tiny => {
      await drafted(tiny)
      const elue = await eluOf(tiny)
      expect(await places(tiny, 'elu', elue)).toEqual([
        'Bloc «\u00a0Édito\u00a0»',
        `Bloc «\u00a0Dispositif\u00a0» (${throughApa})`,
      ])
      await tiny.db.elu.update({ where: { id: elue }, data: { email: 'elue@test.fr' } })
      expect(await places(tiny, 'elu', elue)).toContainEqual(expect.stringContaining('Contact'))
    }))

  it('is no longer a draft once the mandate has ended, and still what was submitted', () =>
    withTinyBilan(async tiny => {
      const id = await drafted(tiny)
      const elue = await eluOf(tiny)
      const after = new Date('2027-06-01T09:00:00Z')
      await tiny.db.elu.update({ where: { id: elue }, data: { endsOn: new Date('2027-05-31') } })
      expect(await places(tiny, 'elu', elue, after)).toEqual([])
      granted(await submitEdition(tiny.as('redactrice'), await on(tiny, id)))
      expect(await places(tiny, 'elu', elue, after)).toContain('Bloc «\u00a0Édito\u00a0»')
    }))

  it('is told when the record is archived: drafts lose the name', () =>
    withTinyBilan(async tiny => {
      await drafted(tiny)
      const elue = await eluOf(tiny)
      const archive = { kind: 'elu' as const, ids: [elue], archived: true }
      expect(await setArchived(tiny.as('redactrice'), archive)).toMatchObject({ value: [{ done: false }] })
      const [outcome] = granted(await setArchived(tiny.as('cheffe'), archive))
      expect(outcome?.sentence).toBe(
        'ne paraît plus dans les listes. Une édition s’en sert (Lens)\u00a0: un brouillon ne l’imprime plus, ce qui est soumis ou publié ne change pas.',
      )
      expect(await places(tiny, 'elu', elue)).toEqual([])
    }))
})

describe('where a groupe, a place, an indicator is printed', () => {
  it('a groupe: under its name; archived, its words stay', () =>
    withTinyBilan(async tiny => {
      await drafted(tiny)
      const { id } = await tiny.db.groupe.findFirstOrThrow({ select: { id: true } })
      expect(await places(tiny, 'groupe', id)).toHaveLength(1)
      await tiny.db.elu.updateMany({ data: { groupeId: id } })
      const [outcome] = granted(
        await setArchived(tiny.as('cheffe'), { kind: 'groupe', ids: [id], archived: true }),
      )
      expect(outcome?.sentence).toBe(
        'est archivé. Une édition s’en sert (Lens)\u00a0: elle ne change pas. Y renvoient encore\u00a0: 2 élus.',
      )
      expect(await tiny.db.groupe.count({ where: { id, archivedAt: tinyNow } })).toBe(1)
    }))

  it('a commune: by its name and in the list of its canton', () =>
    withTinyBilan(async tiny => {
      await drafted(tiny)
      const commune = await tiny.db.territory.findFirstOrThrow({ where: { kind: 'commune' } })
      const found = await places(tiny, 'territory', commune.id)
      expect(found).toEqual(['Bloc «\u00a0Texte\u00a0»', expect.stringMatching(/\(liste des communes\)$/)])
    }))

  it('a canton: by its name, by its figures, whoever prints them; forgotten with the words', () =>
    withTinyBilan(async tiny => {
      const editionId = await drafted(tiny)
      const found = await places(tiny, 'territory', tiny.cantonId)
      expect(found).toHaveLength(3)
      expect(found.join()).toContain('en-tête de la rubrique')
      expect(found.join()).toContain(throughApa)
      const cover = await tiny.db.block.findFirstOrThrow({ where: { editionId, type: 'couverture' } })
      const content = { title: line(said('Bilan')), subtitle: line(), mediaId: null }
      granted(await saveBlock(tiny.as('redactrice'), { blockId: cover.id, revision: 1, content }))
      expect(await places(tiny, 'territory', tiny.cantonId)).toHaveLength(2)
    }))

  it('an indicator printed by no block of its own is still in use', () =>
    withTinyBilan(async tiny => {
      await drafted(tiny)
      const { id } = await tiny.db.indicator.findFirstOrThrow({ select: { id: true } })
      expect(await tiny.db.blockReference.count({ where: { indicatorId: id } })).toBe(0)
      expect(await places(tiny, 'indicator', id)).toHaveLength(2)
      expect(await loadImpact(tiny.db, { record: { kind: 'indicator', id } })).toMatchObject({ draft: 1 })
      const [outcome] = granted(
        await setArchived(tiny.as('statisticienne'), { kind: 'indicator', ids: [id], archived: true }),
      )
      expect(outcome?.sentence).toBe(
        'est archivé. Une édition s’en sert (Lens)\u00a0: elle ne change pas. Y renvoient encore\u00a0: texte de «\u00a0Allocation personnalisée\u00a0».',
      )
    }))
})
