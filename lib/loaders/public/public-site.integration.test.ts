import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createClient } from '@/lib/data/client'
import { createTestDatabase, type TestDatabase } from '@/lib/services/database/test-database'
import { diskStore } from '@/lib/services/storage/file-store'
import { sha256 } from '@/lib/services/storage/sha256'
import type { PublicContext } from './context'
import { loadBilanPage } from './load-bilan-page'
import { loadFile } from './load-file'
import { loadIndexPage } from './load-index-page'
import { loadMedia } from './load-media'
import { type Published, publishForTest, siteForTest, type TestSite } from './test-site'

let database: TestDatabase
let owner: ReturnType<typeof createClient>
let application: ReturnType<typeof createClient>
let folder: string
let context: PublicContext
let site: TestSite

beforeAll(async () => {
  database = await createTestDatabase('public_site')
  owner = createClient(database.ownerUrl)
  application = createClient(database.appUrl)
  folder = await mkdtemp(path.join(tmpdir(), 'public-site-'))
  // The pages are read with the application's own rights.
  context = {
    db: application,
    store: diskStore(folder),
    siteUrl: 'https://bilans.exemple.fr',
    demonstration: true,
  }
  site = await siteForTest(owner)
})

afterAll(async () => {
  await owner.$disconnect()
  await application.$disconnect()
  await database.drop()
  await rm(folder, { recursive: true })
})

/** Each test has a canton of its own, so that none depends on another. */
let slug: string
let cantonId: string
beforeEach(async () => {
  slug = `canton-${randomUUID()}`
  cantonId = await site.canton(slug)
})

const get = (address: string, headers: Record<string, string> = {}): Request =>
  new Request(`https://bilans.exemple.fr${address}`, { headers })
const page = (address: { slug: string; collection?: string; edition?: string }, headers = {}) =>
  loadBilanPage(context, get(`/bilans/${address.slug}`, headers), address)
const publish = (edition: number, words: string, change: Partial<Published> = {}) =>
  publishForTest(owner, { ...site, cantonId, store: context.store }, { edition, words, ...change })

describe('a published bilan', () => {
  it('shows the stored article, to the byte, under a policy without script', async () => {
    await publish(1, 'Première édition à 634 €')
    const response = await page({ slug })
    const text = await response.text()
    expect(response.status).toBe(200)
    expect(text).toContain('<article class="bilan" lang="fr"><p>Première édition à 634 €</p></article>')
    expect(text).toContain('<title>Bilan de mi-mandat 2025, canton de Lens – Département d’essai</title>')
    expect(text).toContain('Démonstration')
    expect(response.headers.get('x-robots-tag')).toContain('noindex')
    expect(response.headers.get('content-security-policy')).toContain("script-src 'none'")
    expect(text).not.toContain('<script')
  })

  it('gives its files as they are stored, and says nothing more to who has them already', async () => {
    const { pdf } = await publish(1, 'Fichiers')
    const response = await loadFile(context, get('/x'), { slug }, 'pdf')
    expect(Buffer.from(await response.arrayBuffer()).equals(pdf)).toBe(true)
    expect(response.headers.get('etag')).toBe(`"${sha256(pdf)}"`)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(response.headers.get('content-disposition')).toContain(
      `bilan-${slug}-mi-mandat-2025-edition-1.pdf`,
    )
    expect(response.headers.get('cache-control')).toBe('public, no-cache')
    const again = await loadFile(
      context,
      get('/x', { 'if-none-match': `W/"${sha256(pdf)}"` }),
      { slug },
      'pdf',
    )
    expect([again.status, await again.text()]).toEqual([304, ''])
    const head = await loadFile(context, new Request('https://x/', { method: 'HEAD' }), { slug }, 'csv')
    expect([head.status, await head.text(), head.headers.get('content-length')]).toEqual([200, '', '12'])
  })

  it('keeps a replaced edition at its permanent address, with a notice', async () => {
    await publish(1, 'Ancienne', { status: 'remplace', replacedAt: new Date('2025-12-10T08:00:00Z') })
    await publish(2, 'Nouvelle')
    const permanent = await page({ slug, collection: 'mi-mandat-2025', edition: '1' })
    const text = await permanent.text()
    expect(permanent.status).toBe(200)
    expect(text).toContain('Ancienne')
    expect(text).toContain('a été remplacée le 10\u00a0décembre 2025')
    expect(text).toContain(`href="/bilans/${slug}">Lire l’édition 2`)
    const latest = await (await page({ slug })).text()
    expect(latest).toContain('Nouvelle')
    expect(latest).not.toContain('a été remplacée')
  })

  it('is gone at the next request once withdrawn, page, files and all, with the public note', async () => {
    const { publicationId, editionId } = await publish(1, 'À retirer')
    expect((await page({ slug })).status).toBe(200)
    await owner.edition.update({ where: { id: editionId }, data: { status: 'retire' } })
    await owner.publication.update({
      where: { id: publicationId },
      data: { withdrawnAt: new Date('2025-12-12T08:00:00Z'), publicNote: 'Un <chiffre> était faux.' },
    })
    const response = await page({ slug })
    const text = await response.text()
    expect(response.status).toBe(410)
    expect(text).toContain('Un &lt;chiffre&gt; était faux.')
    expect(text).not.toContain('À retirer')
    expect((await page({ slug, collection: 'mi-mandat-2025', edition: '1' })).status).toBe(410)
    for (const kind of ['pdf', 'csv', 'json'] as const) {
      expect((await loadFile(context, get('/x'), { slug }, kind)).status).toBe(410)
    }
  })

  it('tells an unknown canton from a bilan that is not out, and reveals no draft', async () => {
    const unknown = await page({ slug: 'nulle-part' })
    expect([unknown.status, await unknown.text()]).toEqual([404, expect.stringContaining('n’existe pas')])
    await publish(1, 'Brouillon secret', { status: 'approbation' })
    const draft = await page({ slug })
    const text = await draft.text()
    expect(draft.status).toBe(404)
    expect(text).toContain('n’est pas publié')
    expect(text).not.toContain('secret')
  })

  it('never shows the bilan of a groupe', async () => {
    await publish(1, 'Tribune du groupe', { issuer: 'groupe' })
    expect((await page({ slug })).status).toBe(404)
    expect((await page({ slug, collection: 'groupe-2025', edition: '1' })).status).toBe(404)
    expect((await loadFile(context, get('/x'), { slug }, 'pdf')).status).toBe(404)
  })

  it('answers 503 rather than other bytes than the approved ones', async () => {
    const { pdf } = await publish(1, `Abîmé ${slug}`)
    const file = path.join(folder, sha256(pdf).slice(0, 2), sha256(pdf))
    await writeFile(file, 'autre chose')
    const damaged = await loadFile(context, get('/x'), { slug }, 'pdf')
    expect([damaged.status, await damaged.text()]).toEqual([503, expect.stringContaining('momentanément')])
    await rm(file)
    expect((await loadFile(context, get('/x'), { slug }, 'pdf')).status).toBe(503)
    expect((await page({ slug })).status).toBe(200)
  })

  it('gives the photos it prints and no other', async () => {
    const photo = Buffer.from(`photo ${slug}`)
    const other = Buffer.from(`autre ${slug}`)
    await site.media(photo, context.store)
    await site.media(other, context.store)
    await publish(1, 'Avec photo', { medias: [sha256(photo)] })
    const address = { slug, collection: 'mi-mandat-2025', edition: '1' }
    const shown = await loadMedia(context, get('/x'), address, sha256(photo))
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    expect((await loadMedia(context, get('/x'), address, sha256(other))).status).toBe(404)
    expect((await loadMedia(context, get('/x'), address, '../../etc/passwd')).status).toBe(404)
  })
})

describe('/bilans', () => {
  const index = async (query = '') => (await loadIndexPage(context, get(`/bilans${query}`))).text()

  it('links to what is online only', async () => {
    expect(await index()).not.toContain(`href="/bilans/${slug}"`)
    await publish(1, 'En ligne')
    expect(await index()).toContain(`href="/bilans/${slug}"`)
  })

  it('finds every canton of a commune by a usage name without its accents', async () => {
    await publish(1, 'En ligne')
    const otherId = await site.canton(`${slug}-b`)
    await site.commune('Étaples-la-Fictive', 'Vieux-Étaples', [cantonId, otherId])
    const text = await index('?commune=vieux+etaples')
    expect(text).toContain('aussi appelée Vieux-Étaples')
    expect(text).toContain('commune partagée entre 2 cantons')
    expect(text).toContain(`<li><a href="/bilans/${slug}">Bilan du canton de Lens</a></li>`)
    expect(text).toContain('bilan pas encore publié')
  })

  it('says that no commune has this name, as text', async () => {
    expect(await index('?commune=%22%3E%3Cscript%3E')).toContain('«\u00a0&quot;&gt;&lt;script&gt;\u00a0»')
  })
})
