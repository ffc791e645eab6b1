import { describe, expect, it } from 'vitest'
import { createClient } from '@/lib/data/client'
import { claimRow } from '@/lib/data/collection/creations'
import { modeleContentSchema } from '@/lib/domain/bilan/modele'
import { type CollectionInput } from '@/lib/domain/collection/form'
import { identitySchema } from '@/lib/domain/edition/collection-content'
import { openEdition } from '../edition/create'
import { line, type TinyBilan, tinyNow, tinyRubriques, withTinyBilan } from '../edition/tiny-bilan'
import { granted } from '../edition/tiny-path'
import { askCreation, runCreation, runOpenCreations } from './create-bilans'
import { saveCollection } from './save-collection'

const institution = {
  name: 'Département du Pas-de-Calais',
  accent: '#0b5d7a',
  contactDomain: 'pasdecalais.fr',
}
const groupe = { name: 'Groupe de test', accent: '#7a0b5d', contactDomain: 'groupe.exemple' }

/** Cantons of the tiny département. */
const addCantons = async ({ db, cantonId }: TinyBilan, count: number): Promise<string[]> => {
  const { departementId } = await db.territory.findUniqueOrThrow({ where: { id: cantonId } })
  const ids: string[] = []
  for (let index = 1; index <= count; index++) {
    const { id } = await db.territory.create({
      data: {
        kind: 'canton',
        code: `63${String(index).padStart(2, '0')}`,
        name: `Canton ${index}`,
        slug: `canton-${index}`,
        liaison: 0,
        vintage: 2025,
        departementId,
      },
    })
    ids.push(id)
  }
  return ids
}

const addModele = async (
  { db }: TinyBilan,
  issuer: 'institution' | 'groupe',
  published = true,
  rubriques = tinyRubriques,
) => {
  const { id } = await db.modeleVersion.create({
    data: {
      number: 1,
      content: modeleContentSchema.parse({ pages: 1, rubriques }),
      identity: identitySchema.parse(issuer === 'groupe' ? groupe : institution),
      publishedAt: published ? tinyNow : null,
      modele: { create: { code: `${issuer}-${published}`, name: issuer, issuer } },
    },
  })
  return id
}

const form = (modeleVersionId: string, territoryIds: string[]): CollectionInput => ({
  id: null,
  revision: null,
  title: 'Bilan de fin de mandat',
  modeleVersionId,
  dataStartYear: 2021,
  dataEndYear: 2026,
  mandat: '2021-2028',
  letterboxOn: '2027-03-01',
  days: { soumission: 63, relecture: 49, validation: 42, approbation: 35, publication: 0 },
  director: 'Directrice de test',
  host: 'Hébergeur de test',
  contact: null,
  payer: null,
  imprimeurId: null,
  imprimeurName: null,
  imprimeurAddress: null,
  territoryIds,
})

const code = async (outcome: Promise<{ ok: boolean; error?: { code: string } }>) => {
  const { ok, error } = await outcome
  return ok ? 'granted' : error?.code
}

/** A collection of so many cantons, ready for its bilans. */
const newCollection = async (tiny: TinyBilan, cantons: number): Promise<string> => {
  const modele = await addModele(tiny, 'institution')
  const { slug } = granted(
    await saveCollection(tiny.as('cheffe'), form(modele, await addCantons(tiny, cantons))),
  )
  return (await tiny.db.collection.findUniqueOrThrow({ where: { slug } })).id
}

const outcomes = async ({ db }: TinyBilan, creationId: string) =>
  (await db.bilanCreationRow.findMany({ where: { creationId }, orderBy: { bilanId: 'asc' } })).map(
    ({ outcome }) => outcome,
  )

describe('a collection', () => {
  it('is opened by the cabinet, with its deadlines counted back from the letterbox', () =>
    withTinyBilan(async tiny => {
      const modele = await addModele(tiny, 'institution')
      const cantons = await addCantons(tiny, 2)
      expect(await code(saveCollection(tiny.as('redactrice'), form(modele, cantons)))).toBe('forbidden')
      const { slug } = granted(await saveCollection(tiny.as('cheffe'), form(modele, cantons)))
      expect(slug).toBe('bilan-de-fin-de-mandat')
      const saved = await tiny.db.collection.findUniqueOrThrow({
        where: { slug },
        include: { deadlines: { orderBy: { dueOn: 'asc' } }, bilans: true },
      })
      expect(saved.bilans).toHaveLength(2)
      expect(saved.deadlines.map(({ step, dueOn }) => [step, dueOn.toISOString().slice(0, 10)])).toEqual([
        ['soumission', '2026-12-28'],
        ['relecture', '2027-01-11'],
        ['validation', '2027-01-18'],
        ['approbation', '2027-01-25'],
        ['publication', '2027-03-01'],
      ])
    }))

  it('prints the imprimeur where it is now: a new address of a known one is kept, and told', () =>
    withTinyBilan(async tiny => {
      const modele = await addModele(tiny, 'institution')
      const moved = {
        ...form(modele, await addCantons(tiny, 1)),
        imprimeurName: 'Imprimerie de test',
        imprimeurAddress: '2, rue Neuve, 62000 Arras',
      }
      const { slug } = granted(await saveCollection(tiny.as('cheffe'), moved))
      const saved = await tiny.db.collection.findUniqueOrThrow({
        where: { slug },
        select: { imprimeur: { select: { name: true, address: true } } },
      })
      expect(saved.imprimeur).toEqual({ name: 'Imprimerie de test', address: '2, rue Neuve, 62000 Arras' })
      expect(await tiny.db.imprimeur.count()).toBe(1)
      const told = await tiny.db.historyEvent.findFirstOrThrow({ where: { action: 'collection.save' } })
      expect(told.data).toMatchObject({
        imprimeur: 'Imprimerie de test',
        movedFrom: '1, rue du Test, 62000 Arras',
        movedTo: '2, rue Neuve, 62000 Arras',
      })
    }))

  it('starts from a published version, for the territories it is made for', () =>
    withTinyBilan(async tiny => {
      const [canton = ''] = await addCantons(tiny, 1)
      const { departementId } = await tiny.db.territory.findUniqueOrThrow({ where: { id: canton } })
      const save = (modele: string, territories: string[]) =>
        code(saveCollection(tiny.as('cheffe'), form(modele, territories)))
      expect(await save(await addModele(tiny, 'institution', false), [canton])).toBe('not-published')
      const published = await addModele(tiny, 'institution')
      expect(await save(published, [departementId ?? ''])).toBe('wrong-scope')
      expect(await save(published, [canton])).toBe('granted')
    }))

  it('never mixes the groupe and the institution: who pays, contact, modèle', () =>
    withTinyBilan(async tiny => {
      const [canton = ''] = await addCantons(tiny, 1)
      await addModele(tiny, 'institution')
      const modele = await addModele(tiny, 'groupe')
      const save = (changed: Partial<CollectionInput>) =>
        code(saveCollection(tiny.as('cheffe'), { ...form(modele, [canton]), ...changed }))
      expect(await save({ payer: null })).toBe('issuer-mixed')
      expect(await save({ payer: 'Le Département du Pas-de-Calais' })).toBe('issuer-mixed')
      expect(await save({ payer: 'Le groupe', contact: 'groupe@pasdecalais.fr' })).toBe('issuer-mixed')
      expect(await save({ payer: 'Le groupe', contact: 'nous@groupe.exemple' })).toBe('granted')
      const saved = await tiny.db.collection.findUniqueOrThrow({ where: { slug: 'bilan-de-fin-de-mandat' } })
      expect(saved.issuer).toBe('groupe')
      // Whatever writes it: the database holds it too.
      const other = await tiny.db.collection.findUniqueOrThrow({ where: { slug: 'bilan-2025' } })
      const follow = (modeleVersionId: string) =>
        tiny.db.collection.update({ where: { id: saved.id }, data: { modeleVersionId } })
      await expect(follow(other.modeleVersionId)).rejects.toMatchObject({ code: 'P2003' })
      expect((await follow(modele)).modeleVersionId).toBe(modele)
    }))

  it('keeps of the mentions what no form writes', () =>
    withTinyBilan(async tiny => {
      const id = await newCollection(tiny, 1)
      const stored = await tiny.db.collection.update({
        where: { id },
        data: { imprint: { director: 'Une personne', credits: ['Photo Une'] } },
        select: { modeleVersionId: true, bilans: { select: { territoryId: true } } },
      })
      const territories = stored.bilans.map(({ territoryId }) => territoryId)
      const input = { ...form(stored.modeleVersionId, territories), id, revision: 1, director: 'Une autre' }
      granted(await saveCollection(tiny.as('cheffe'), input))
      const { imprint } = await tiny.db.collection.findUniqueOrThrow({ where: { id } })
      expect(imprint).toMatchObject({ director: 'Une autre', credits: ['Photo Une'] })
    }))

  it('refuses who read an older state, and keeps a canton whose bilan has begun', () =>
    withTinyBilan(async tiny => {
      const id = await newCollection(tiny, 2)
      const { modeleVersionId } = await tiny.db.collection.findUniqueOrThrow({ where: { id } })
      const cantons = await tiny.db.bilan.findMany({
        where: { collectionId: id },
        orderBy: { territory: { code: 'asc' } },
      })
      const [first = '', second = ''] = cantons.map(({ territoryId }) => territoryId)
      const save = (revision: number, territories: string[]) =>
        code(saveCollection(tiny.as('cheffe'), { ...form(modeleVersionId, territories), id, revision }))
      expect(await save(1, [first])).toBe('granted')
      expect(await save(1, [first, second])).toBe('stale')
      expect(await save(2, [first, second])).toBe('granted')
      const { creationId } = granted(await askCreation(tiny.as('cheffe'), { collectionId: id }))
      await runCreation(tiny.as('cheffe'), creationId)
      expect(await save(3, [first])).toBe('bilan-begun')
      expect(await save(3, [first, second])).toBe('granted')
    }))
})

describe('« Créer les bilans »', () => {
  it('is asked by the cabinet, once while it runs', () =>
    withTinyBilan(async tiny => {
      const collectionId = await newCollection(tiny, 2)
      expect(await code(askCreation(tiny.as('redactrice'), { collectionId }))).toBe('forbidden')
      const nowhere = { collectionId: tiny.cantonId }
      expect(await code(askCreation(tiny.as('cheffe'), nowhere))).toBe('unknown-collection')
      const asked = await Promise.all(
        (['cheffe', 'chef', 'cheffe'] as const).map(who => askCreation(tiny.as(who), { collectionId })),
      )
      expect(new Set(asked.map(result => granted(result).creationId)).size).toBe(1)
      expect(await tiny.db.bilanCreation.count()).toBe(1)
    }))

  it('makes one edition per canton, whoever runs it at the same time', () =>
    withTinyBilan(async tiny => {
      const collectionId = await newCollection(tiny, 8)
      const { creationId } = granted(await askCreation(tiny.as('cheffe'), { collectionId }))
      const other = createClient(tiny.appUrl)
      try {
        await Promise.all([
          runCreation(tiny.as('cheffe'), creationId),
          runCreation({ ...tiny.as('cheffe'), db: other }, creationId),
          runOpenCreations({ ...tiny.as('cheffe'), db: other }),
        ])
      } finally {
        await other.$disconnect()
      }
      expect(await outcomes(tiny, creationId)).toEqual(Array(8).fill('created'))
      const editions = await tiny.db.edition.groupBy({
        by: ['bilanId'],
        where: { bilan: { collectionId } },
        _count: { _all: true },
      })
      expect(editions.map(({ _count }) => _count._all)).toEqual(Array(8).fill(1))
      expect(
        (await tiny.db.bilanCreation.findUniqueOrThrow({ where: { id: creationId } })).finishedAt,
      ).toEqual(tinyNow)
      // Asked again: nothing is made twice, and it is said.
      const again = granted(await askCreation(tiny.as('chef'), { collectionId }))
      expect(again.creationId).not.toBe(creationId)
      await runCreation(tiny.as('chef'), again.creationId)
      expect(await outcomes(tiny, again.creationId)).toEqual(Array(8).fill('existed'))
      expect(await tiny.db.edition.count({ where: { bilan: { collectionId } } })).toBe(8)
    }))

  it('writes in each collection its own years, which then stay', () =>
    withTinyBilan(async tiny => {
      const series = { title: line(), indicator: 'beneficiaires-apa', territory: 'self' }
      const rubriques = tinyRubriques.map(rubrique => ({
        ...rubrique,
        blocks: rubrique.blocks.map(block =>
          block.key === 'autonomie-texte'
            ? { ...block, type: 'evolution' as const, content: { ...series, periods: ['@annees'] } }
            : block,
        ),
      }))
      const modele = await addModele(tiny, 'institution', true, rubriques)
      const cantons = await addCantons(tiny, 1)
      const make = async (title: string, dataStartYear: number, dataEndYear: number) => {
        const years = { dataStartYear, dataEndYear }
        const asked = { ...form(modele, cantons), title, ...years }
        const { slug } = granted(await saveCollection(tiny.as('cheffe'), asked))
        const { id } = await tiny.db.collection.findUniqueOrThrow({ where: { slug } })
        const { creationId } = granted(await askCreation(tiny.as('cheffe'), { collectionId: id }))
        await runCreation(tiny.as('cheffe'), creationId)
        granted(
          await saveCollection(tiny.as('cheffe'), {
            ...asked,
            id,
            revision: 1,
            dataEndYear: dataEndYear + 1,
          }),
        )
        const block = await tiny.db.block.findFirstOrThrow({
          where: { modeleKey: 'autonomie-texte', edition: { bilan: { collectionId: id } } },
          include: { references: true },
        })
        expect(block.content).toMatchObject({ periods: block.references.map(use => use.periodKey).sort() })
        return block.references.map(use => use.periodKey).sort()
      }
      expect(await make('Mi-mandat', 2021, 2023)).toEqual(['2021', '2022', '2023'])
      expect(await make('Fin de mandat', 2024, 2026)).toEqual(['2024', '2025', '2026'])
    }))

  it('is taken up where a crash left it', () =>
    withTinyBilan(async tiny => {
      const collectionId = await newCollection(tiny, 4)
      const { creationId } = granted(await askCreation(tiny.as('cheffe'), { collectionId }))
      // A server that dies while it holds two lines, an edition half made: PostgreSQL undoes its transactions.
      const dying = createClient(tiny.appUrl)
      const death = new Error('the server stops here')
      const killed = dying.$transaction(first =>
        dying.$transaction(async second => {
          await claimRow(first, creationId)
          const bilanId = (await claimRow(second, creationId)) ?? ''
          const opened = await openEdition(second, tiny.as('cheffe'), { bilanId, version: 'standard' })
          expect(opened.ok).toBe(true)
          await runCreation(tiny.as('cheffe'), creationId)
          throw death
        }),
      )
      await expect(killed).rejects.toBe(death)
      await dying.$disconnect()
      expect((await outcomes(tiny, creationId)).toSorted()).toEqual(['created', 'created', null, null])
      expect(await tiny.db.edition.count({ where: { bilan: { collectionId } } })).toBe(2)
      await runOpenCreations(tiny.as('cheffe'))
      expect(await outcomes(tiny, creationId)).toEqual(Array(4).fill('created'))
      expect(await tiny.db.edition.count({ where: { bilan: { collectionId } } })).toBe(4)
    }))

  it('says why a bilan is refused and makes the others', () =>
    withTinyBilan(async tiny => {
      const collectionId = await newCollection(tiny, 3)
      const { creationId } = granted(await askCreation(tiny.as('cheffe'), { collectionId }))
      await tiny.db.$transaction(async tx => {
        // Another server holds a line: it is left to it.
        await claimRow(tx, creationId)
        await runCreation(tiny.as('cheffe'), creationId)
      })
      expect((await outcomes(tiny, creationId)).filter(outcome => outcome === null)).toHaveLength(1)
      await tiny.db.roleGrant.updateMany({
        where: { userId: tiny.people.cheffe.id },
        data: { revokedAt: tinyNow },
      })
      await runOpenCreations(tiny.as('cheffe'))
      expect((await outcomes(tiny, creationId)).toSorted()).toEqual(['created', 'created', 'refused'])
      const refused = await tiny.db.bilanCreationRow.findFirstOrThrow({ where: { outcome: 'refused' } })
      expect(refused.sentence).toContain('réservée')
    }))

  it('tells a line that fails, and goes on', () =>
    withTinyBilan(async tiny => {
      const collectionId = await newCollection(tiny, 2)
      const { creationId } = granted(await askCreation(tiny.as('cheffe'), { collectionId }))
      // A version that no schema reads: nobody foresaw it.
      const broken = await tiny.db.modeleVersion.create({
        data: {
          number: 2,
          content: {},
          identity: institution,
          publishedAt: tinyNow,
          modele: { connect: { code: 'institution-true' } },
        },
      })
      await tiny.db.collection.update({
        where: { id: collectionId },
        data: { modeleVersionId: broken.id },
      })
      await runOpenCreations(tiny.as('cheffe'))
      expect(await outcomes(tiny, creationId)).toEqual(['refused', 'refused'])
      const [line] = await tiny.db.bilanCreationRow.findMany({ where: { creationId } })
      expect(line?.sentence).toMatch(/référence [A-Z0-9]{6}/)
      const { finishedAt } = await tiny.db.bilanCreation.findUniqueOrThrow({ where: { id: creationId } })
      expect(finishedAt).toEqual(tinyNow)
    }))
})
