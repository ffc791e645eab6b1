import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { loadModelePreview, type PreviewVersion } from '@/lib/data/modele/load-preview'
import { findLatestVersion, findVersion } from '@/lib/data/modele/modeles'
import { modeleContentSchema } from '@/lib/domain/bilan/modele'
import { previewTokens } from '@/lib/domain/bilan/preview-tokens'
import { blockOfToken } from '@/lib/domain/bilan/token-block'
import type { FigureToken } from '@/lib/domain/figure/token'
import { figureKey } from '@/lib/domain/figure/token-key'
import { type TinyBilan, tinyNow, withTinyBilan } from '@/lib/operations/edition/tiny-bilan'
import { figureParts } from '../edition/figure-parts'

const token: FigureToken = {
  indicator: 'beneficiaires-apa',
  territory: 'self',
  periods: ['2023'],
  operation: 'value',
  format: 'exact',
  claim: 'exact',
  label: true,
}

const versionOf = async ({ db }: TinyBilan) => {
  const { id: modeleId } = await db.modele.findUniqueOrThrow({ where: { code: 'test' } })
  const latest = await findLatestVersion(db, modeleId)
  const stored = latest && (await findVersion(db, latest.id))
  if (!stored) throw new Error('No version')
  return { ...stored, content: modeleContentSchema.parse(stored.content) }
}

const previewOf = async ({ db }: TinyBilan, version: PreviewVersion, territoryId: string) => {
  const settings = { siteUrl: 'https://bilans.test', demonstration: true, now: tinyNow }
  const preview = await loadModelePreview(db, { version, territoryId }, settings, randomUUID)
  if (!preview) throw new Error('No such territory')
  return preview
}

const seenFrom = async (tiny: TinyBilan, territoryId: string) => {
  const preview = await previewOf(tiny, await versionOf(tiny), territoryId)
  return figureParts(tiny.db, tiny.as('redactrice').viewer, token, preview.input)
}

describe('a figure of a modèle', () => {
  it('is told with the values of the territory it is looked at with', () =>
    withTinyBilan(async tiny => {
      const { departementId } = await tiny.db.territory.findUniqueOrThrow({ where: { id: tiny.cantonId } })
      const place = { kind: 'canton', slug: 'lievin', liaison: 0, vintage: 2025, departementId } as const
      const lievin = await tiny.db.territory.create({ data: { ...place, code: '6225', name: 'Liévin' } })
      const { parts } = await seenFrom(tiny, tiny.cantonId)
      expect(parts).toMatchObject([{ printed: '634', address: { territory: 'canton:6224', period: '2023' } }])
      // Without the value there: nothing in its place.
      expect((await seenFrom(tiny, lievin.id)).parts).toEqual([])
    }))

  it('relative to the collection, is told in the years of the last one, of this modèle or of another', () =>
    withTinyBilan(async tiny => {
      const { db, cantonId } = tiny
      const relative = { ...token, periods: ['@fin'] }
      const seen = async () => {
        const version = await versionOf(tiny)
        const blocks = [
          { ...blockOfToken('seul', relative), key: 'seul', common: false, words: null, lines: null },
        ]
        const [rubrique] = version.content.rubriques
        if (!rubrique) throw new Error('No rubrique')
        const content = { pages: 1, rubriques: [{ ...rubrique, blocks }] }
        const preview = await previewOf(tiny, { ...version, content }, cantonId)
        return previewTokens(preview.input, preview.written).figures[figureKey(relative)]
      }
      const found = {
        text: '634\u00A0bénéficiaires de l’APA',
        period: 'en 2023 (la dernière année de la collection)',
      }
      expect(await seen()).toMatchObject(found)
      const other = await db.modele.create({ data: { code: 'autre', name: 'Autre', issuer: 'institution' } })
      const { id: modeleVersionId } = await db.modeleVersion.create({
        data: { modeleId: other.id, number: 1, publishedAt: tinyNow, identity: {}, content: {} },
      })
      await db.collection.updateMany({ data: { modeleVersionId } })
      expect(await seen()).toMatchObject(found)
    }))
})
