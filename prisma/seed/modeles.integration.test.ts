import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient } from '@/lib/data/client'
import { loadModelePreview } from '@/lib/data/modele/load-preview'
import { findTerritoryPublications } from '@/lib/data/publication/find-territory-publications'
import { modeleContentSchema } from '@/lib/domain/bilan/modele'
import { resolveBilan } from '@/lib/domain/bilan/resolve'
import { collectionFormSchema, newCollection } from '@/lib/domain/collection/form'
import { askCreation, runCreation } from '@/lib/operations/collection/create-bilans'
import { saveCollection } from '@/lib/operations/collection/save-collection'
import { createTestDatabase, type TestDatabase } from '@/lib/services/database/test-database'
import { closePrint, renderPdf } from '@/lib/services/print/render'
import { diskStore } from '@/lib/services/storage/file-store'
import { crewOf, viewerOf } from './build/viewers'
import { allowed, type Stage, walker } from './build/walk'
import { walkTo } from './build/walk-to'
import { seedBase } from './load/base'

const now = new Date('2026-11-20T10:00:00Z')
const settings = { siteUrl: 'https://bilans.exemple.fr', demonstration: true }
let database: TestDatabase
let folder: string
let stage: Stage

beforeAll(async () => {
  database = await createTestDatabase('modeles')
  folder = await mkdtemp(path.join(tmpdir(), 'modeles-'))
  stage = { db: createClient(database.appUrl), store: diskStore(folder), settings }
  await seedBase(stage.db, now)
})

afterAll(async () => {
  await closePrint()
  await stage.db.$disconnect()
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

const versionOf = async (code: string) => {
  const version = await stage.db.modeleVersion.findFirstOrThrow({
    where: { modele: { code } },
    include: { modele: true },
  })
  return { ...version, content: modeleContentSchema.parse(version.content) }
}

/** A collection made from this modèle by the cabinet, with its bilans. */
const collectionOf = async (code: string, territoryIds: string[], payer = '') => {
  const context = { ...stage, now, viewer: await viewerOf(stage.db, 'cabinet@demo.test') }
  const { id: modeleVersionId } = await versionOf(code)
  const form = {
    ...newCollection({ modeleVersionId, mandat: '2021-2028' }),
    title: `Collection ${code}`,
    dataStartYear: '2021',
    dataEndYear: '2023',
    letterboxOn: '2027-03-01',
    payer,
    territoryIds,
  }
  const { slug } = allowed(await saveCollection(context, collectionFormSchema.parse(form)))
  const { id: collectionId } = await stage.db.collection.findUniqueOrThrow({ where: { slug } })
  const { creationId } = allowed(await askCreation(context, { collectionId }))
  await runCreation(context, creationId)
  const rows = await stage.db.bilanCreationRow.findMany({ where: { creationId } })
  return { slug, outcomes: rows.map(({ outcome, sentence }) => sentence ?? outcome) }
}

describe.each(['canton-institution', 'canton-groupe', 'departement-etape'])('the modèle %s', code => {
  it('makes pages that hold, whose only blocking gaps are values', async () => {
    const version = await versionOf(code)
    const territory = await stage.db.territory.findFirstOrThrow({
      where: version.modele.scope === 'canton' ? { slug: 'berck', kind: 'canton' } : { kind: 'departement' },
    })
    const preview = await loadModelePreview(
      stage.db,
      { version, territoryId: territory.id },
      { ...settings, now },
      randomUUID,
    )
    if (!preview) throw new Error('no preview')
    const { bilan, remarks } = resolveBilan(preview.input)
    expect(remarks.filter(({ severity }) => severity === 'blocking')).toEqual([])
    const { pages, overflow } = await renderPdf(bilan, { medias: new Map(), createdAt: now })
    expect({ pages, overflow }).toEqual({ pages: 4, overflow: [] })
  })
})

describe('the groupe', () => {
  it('prints nothing of the institution, and pays', async () => {
    const { content, identity, modele } = await versionOf('canton-groupe')
    expect(modele.issuer).toBe('groupe')
    const types = content.rubriques.flatMap(({ blocks }) => blocks.map(({ type }) => type))
    expect(types).not.toContain('expression_groupes')
    expect(types).toContain('mentions')
    const written = JSON.stringify([content, identity])
    expect(written).not.toMatch(/pasdecalais\.fr|jeunesdu62|Le Département/)
    const institution = JSON.stringify((await versionOf('canton-institution')).content)
    expect(institution).toMatch(/pasdecalais\.fr/)
    const lens = await stage.db.territory.findFirstOrThrow({ where: { slug: 'lens', kind: 'canton' } })
    await expect(collectionOf('canton-groupe', [lens.id])).rejects.toThrow(/qui le paie/)
    const made = await collectionOf('canton-groupe', [lens.id], 'Le groupe, sur ses cotisations')
    expect(made.outcomes).toEqual(['created'])
  })
})

describe('the bilan of the département', () => {
  it('goes from its modèle to its public page by the real decisions', async () => {
    const territory = await stage.db.territory.findFirstOrThrow({ where: { kind: 'departement' } })
    const made = await collectionOf('departement-etape', [territory.id])
    expect(made.outcomes).toEqual(['created'])
    const edition = await stage.db.edition.findFirstOrThrow({
      where: { bilan: { collection: { slug: made.slug } } },
    })
    const crew = await crewOf(stage.db, territory)
    await walkTo('publie', { crew, review: 'none', now, walk: walker(stage, edition.id) })
    const found = await findTerritoryPublications(stage.db, 'departement')
    expect(found?.territory.kind).toBe('departement')
    expect(found?.publications.map(({ status, collection }) => [status, collection.slug])).toEqual([
      ['publie', made.slug],
    ])
  })
})
