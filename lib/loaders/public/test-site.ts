import { randomUUID } from 'node:crypto'
import type { createClient } from '@/lib/data/client'
import type { Status } from '@/lib/domain/edition/status'
import type { FileStore } from '@/lib/services/storage/file-store'
import { sha256 } from '@/lib/services/storage/sha256'

type Client = ReturnType<typeof createClient>

/** A small site for integration tests: a département, two collections, cantons and communes made on demand. */
export type TestSite = {
  userId: string
  collections: Record<'institution' | 'groupe', string>
  canton(slug: string): Promise<string>
  commune(name: string, variant: string, cantonIds: string[]): Promise<void>
  media(bytes: Uint8Array, store: FileStore): Promise<void>
}

const identity = {
  name: 'Département d’essai',
  tagline: '',
  accent: '#0b5d57',
  logoSha256: null,
  contactDomain: 'exemple.fr',
}

export const siteForTest = async (db: Client): Promise<TestSite> => {
  const user = await db.user.create({ data: { email: 'essai@demo.test', name: 'Essai' } })
  const departement = await db.territory.create({
    data: {
      kind: 'departement',
      code: '62',
      name: 'Pas-de-Calais',
      slug: 'pas-de-calais',
      liaison: 2,
      vintage: 2025,
    },
  })
  const collection = async (issuer: 'institution' | 'groupe', slug: string): Promise<string> => {
    const modele = await db.modele.create({ data: { code: slug, name: slug, issuer } })
    const version = await db.modeleVersion.create({
      data: { modeleId: modele.id, number: 1, content: {}, identity },
    })
    const created = await db.collection.create({
      data: {
        slug,
        title: 'Bilan de mi-mandat 2025',
        issuer,
        modeleVersionId: version.id,
        dataStartYear: 2021,
        dataEndYear: 2024,
        mandat: '2021-2028',
        imprint: {},
      },
    })
    return created.id
  }
  const inside = { departementId: departement.id, vintage: 2025 }
  return {
    userId: user.id,
    collections: {
      institution: await collection('institution', 'mi-mandat-2025'),
      groupe: await collection('groupe', 'groupe-2025'),
    },
    canton: async slug => {
      const code = randomUUID()
      const tile = { tileColumn: 1, tileRow: 1 }
      const data = { kind: 'canton' as const, code, name: 'Lens', slug, ...inside, ...tile }
      return (await db.territory.create({ data })).id
    },
    commune: async (name, variant, cantonIds) => {
      const code = randomUUID()
      await db.territory.create({
        data: {
          kind: 'commune',
          code,
          name,
          slug: code,
          ...inside,
          variants: { create: { name: variant, nature: 'usage' } },
          cantons: { create: cantonIds.map(cantonId => ({ cantonId, split: true })) },
        },
      })
    },
    media: async (bytes, store) => {
      const hash = await store.put(bytes)
      await db.media.create({
        data: {
          sha256: hash,
          fileName: 'a.jpg',
          mime: 'image/jpeg',
          bytes: bytes.byteLength,
          width: 4,
          height: 3,
        },
      })
    },
  }
}

export type Published = {
  edition: number
  words: string
  status?: Status
  replacedAt?: Date
  issuer?: 'institution' | 'groupe'
  medias?: string[]
}

type Where = TestSite & { cantonId: string; store: FileStore }

/** An edition in the state asked, with the files that `words` name, and its publication. */
export const publishForTest = async (db: Client, where: Where, given: Published) => {
  const place = {
    collectionId: where.collections[given.issuer ?? 'institution'],
    territoryId: where.cantonId,
  }
  const bilan = (await db.bilan.findFirst({ where: place })) ?? (await db.bilan.create({ data: place }))
  const { modeleVersionId } = await db.collection.findUniqueOrThrow({ where: { id: place.collectionId } })
  const edition = await db.edition.create({
    data: { bilanId: bilan.id, number: given.edition, modeleVersionId },
  })
  const pdf = Buffer.from(`%PDF ${given.words}`)
  const files = [
    { kind: 'pdf' as const, mime: 'application/pdf', bytes: pdf, pages: 4 },
    { kind: 'article' as const, mime: 'text/html', bytes: article(given.words), pages: null },
    { kind: 'csv' as const, mime: 'text/csv', bytes: Buffer.from('indicateur;1'), pages: null },
    { kind: 'json' as const, mime: 'application/json', bytes: Buffer.from('{}'), pages: null },
  ]
  const rows = await Promise.all(
    files.map(async ({ bytes, ...file }) => ({
      ...file,
      bytes: bytes.byteLength,
      sha256: await where.store.put(bytes),
    })),
  )
  const revision = await db.revision.create({
    data: {
      editionId: edition.id,
      number: 1,
      manifest: '{}',
      manifestHash: sha256('{}'),
      resolved: { medias: (given.medias ?? []).map(hash => ({ sha256: hash })) },
      working: {},
      submittedById: where.userId,
      files: { create: rows },
    },
  })
  await db.edition.update({
    where: { id: edition.id },
    data: {
      status: given.status ?? 'publie',
      currentRevisionId: revision.id,
      approvedManifest: sha256('{}'),
    },
  })
  const publication = await db.publication.create({
    data: {
      bilanId: bilan.id,
      version: 'standard',
      editionId: edition.id,
      revisionId: revision.id,
      publishedAt: new Date(`2025-12-0${given.edition}T08:00:00Z`),
      replacedAt: given.replacedAt ?? null,
    },
  })
  return { editionId: edition.id, publicationId: publication.id, pdf }
}

const article = (words: string): Buffer =>
  Buffer.from(`<article class="bilan" lang="fr"><p>${words}</p></article>`)
