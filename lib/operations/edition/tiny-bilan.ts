import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient } from '@/lib/data/client'
import { modeleContentSchema } from '@/lib/domain/bilan/modele'
import type { InlineNode, InlineText, RichText } from '@/lib/domain/bilan/rich-text'
import type { DraftRubrique } from '@/lib/domain/edition/draft'
import type { Role, Viewer } from '@/lib/domain/policy/role'
import { withTestDatabase } from '@/lib/services/database/test-database'
import { diskStore } from '@/lib/services/storage/file-store'
import type { OperationContext } from '../context'

type Client = ReturnType<typeof createClient>

/** For tests: the smallest bilan that can be published, with the people it takes. */
export type TinyBilan = {
  db: Client
  appUrl: string
  /** Of the one who may lock a whole table. */
  ownerUrl: string
  bilanId: string
  cantonId: string
  dataDir: string
  /** `dataDir/files`. */
  storeFolder: string
  people: Record<Person, Viewer>
  as(person: Person, now?: Date): OperationContext
}

const cast = {
  redactrice: ['communication'],
  redacteur: ['communication'],
  cheffe: ['cabinet'],
  chef: ['cabinet'],
  directrice: ['direction'],
  directeur: ['direction'],
  elue: ['conseiller'],
  elu: ['conseiller'],
  tout: ['communication', 'cabinet', 'direction'],
  statisticienne: ['service'],
  administrateur: ['administration'],
} satisfies Record<string, Role[]>
export type Person = keyof typeof cast

export const tinyNow = new Date('2026-11-22T09:00:00Z')

export const line = (...content: InlineNode[]): InlineText => ({
  type: 'doc',
  content: [content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' }],
})
export const said = (text: string): InlineNode => ({ type: 'text', text })
export const figure = (indicator: string, period = '2023', territory = 'self'): InlineNode => ({
  type: 'figure',
  attrs: {
    token: {
      indicator,
      territory,
      periods: [period],
      operation: 'value',
      format: 'exact',
      claim: 'exact',
      label: true,
    },
  },
})
export const text = (...content: InlineNode[]): RichText => line(...content)

export const tinyRubriques: DraftRubrique[] = [
  {
    key: 'couverture',
    page: 1,
    title: line(),
    chapo: null,
    ambition: null,
    blocks: [
      {
        key: 'couverture-titre',
        type: 'couverture',
        content: { title: line(said('Bilan de mi-mandat')), subtitle: line(), mediaId: null },
        common: false,
      },
    ],
  },
  {
    key: 'autonomie',
    page: 1,
    title: line(said('Autonomie')),
    chapo: null,
    ambition: null,
    blocks: [
      {
        key: 'autonomie-texte',
        type: 'texte',
        content: {
          title: null,
          text: text(said('Dans le canton, '), figure('beneficiaires-apa'), said(' en 2023.')),
        },
        common: false,
      },
      {
        key: 'contact',
        type: 'contact',
        content: { title: line(said('Nous écrire')), text: text(said('Hôtel du Département')) },
        common: true,
      },
      { key: 'mentions', type: 'mentions', content: { extra: line() }, common: true },
    ],
  },
]

/** Gives `work` a database with that bilan and a store of files, both thrown away afterwards. */
export const withTinyBilan = (work: (tiny: TinyBilan) => Promise<void>): Promise<void> =>
  withTestDatabase(async ({ appUrl, ownerUrl }) => {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'atelier-files-'))
    const db = createClient(appUrl)
    try {
      await work(await build(db, { appUrl, ownerUrl }, dataDir))
    } finally {
      await db.$disconnect()
      await rm(dataDir, { recursive: true, force: true })
    }
  })

const build = async (
  db: Client,
  urls: Pick<TinyBilan, 'appUrl' | 'ownerUrl'>,
  dataDir: string,
): Promise<TinyBilan> => {
  const place = { liaison: 0, vintage: 2025 }
  const departement = await db.territory.create({
    data: {
      ...place,
      kind: 'departement',
      code: '62',
      name: 'Pas-de-Calais',
      slug: 'pas-de-calais',
      liaison: 2,
    },
  })
  const inside = { ...place, departementId: departement.id }
  const canton = await db.territory.create({
    data: { ...inside, kind: 'canton', code: '6224', name: 'Lens', slug: 'lens', population: 30_000 },
  })
  const commune = await db.territory.create({
    data: { ...inside, kind: 'commune', code: '62498', name: 'Lens', slug: 'lens' },
  })
  await db.cantonCommune.create({ data: { cantonId: canton.id, communeId: commune.id } })
  const service = await db.service.create({ data: { code: 'autonomie', name: 'Autonomie' } })
  const people = await createPeople(db, canton.id, service.id)
  const indicator = await db.indicator.create({
    data: {
      code: 'beneficiaires-apa',
      labelOne: 'bénéficiaire de l’APA',
      labelMany: 'bénéficiaires de l’APA',
      serviceId: service.id,
    },
  })
  await db.value.create({
    data: {
      indicatorId: indicator.id,
      territoryId: canton.id,
      periodKind: 'year',
      periodKey: '2023',
      amount: '634',
      status: 'final',
      source: 'Registre de test',
      enteredById: people.statisticienne.id,
      certifiedById: people.administrateur.id,
      certifiedAt: tinyNow,
    },
  })
  const modele = await db.modele.create({
    data: { code: 'test', name: 'Modèle de test', issuer: 'institution' },
  })
  const version = await db.modeleVersion.create({
    data: {
      modeleId: modele.id,
      number: 1,
      content: modeleContentSchema.parse({ pages: 1, rubriques: tinyRubriques }),
      publishedAt: tinyNow,
      identity: {
        name: 'Département du Pas-de-Calais',
        tagline: '',
        accent: '#0b5d7a',
        logoSha256: null,
        contactDomain: 'pasdecalais.fr',
      },
    },
  })
  const imprimeur = await db.imprimeur.create({
    data: { name: 'Imprimerie de test', address: '1, rue du Test, 62000 Arras' },
  })
  const collection = await db.collection.create({
    data: {
      slug: 'bilan-2025',
      title: 'Bilan de mi-mandat 2025',
      issuer: 'institution',
      modeleVersionId: version.id,
      dataStartYear: 2021,
      dataEndYear: 2023,
      mandat: '2021-2028',
      imprint: { director: 'Directrice de test', host: 'Hébergeur de test', contact: 'test@pasdecalais.fr' },
      imprimeurId: imprimeur.id,
      deadlines: { create: { step: 'relecture', dueOn: new Date('2026-11-30') } },
    },
  })
  const bilan = await db.bilan.create({ data: { collectionId: collection.id, territoryId: canton.id } })
  const storeFolder = path.join(dataDir, 'files')
  const store = diskStore(storeFolder)
  const settings = { siteUrl: 'https://bilans.test', demonstration: false }
  const as = (person: Person, now = tinyNow): OperationContext => ({
    db,
    viewer: people[person],
    now,
    store,
    settings,
  })
  return { db, ...urls, bilanId: bilan.id, cantonId: canton.id, dataDir, storeFolder, people, as }
}

const createPeople = async (
  db: Client,
  cantonId: string,
  serviceId: string,
): Promise<Record<Person, Viewer>> => {
  const create = async (name: Person): Promise<Viewer> => {
    const roles: Role[] = cast[name]
    const isElu = roles.includes('conseiller')
    const { id } = await db.user.create({
      data: { email: `${name}@test.fr`, name, roles: { create: roles.map(role => ({ role })) } },
      select: { id: true },
    })
    if (isElu) {
      await db.elu.create({
        data: { printedName: `${name} de test`, functions: [], territoryId: cantonId, userId: id },
      })
    }
    const serviceIds = roles.includes('service') ? [serviceId] : []
    return { id, name, roles, territoryIds: isElu ? [cantonId] : [], serviceIds }
  }
  return {
    redactrice: await create('redactrice'),
    redacteur: await create('redacteur'),
    cheffe: await create('cheffe'),
    chef: await create('chef'),
    directrice: await create('directrice'),
    directeur: await create('directeur'),
    elue: await create('elue'),
    elu: await create('elu'),
    tout: await create('tout'),
    statisticienne: await create('statisticienne'),
    administrateur: await create('administrateur'),
  }
}
