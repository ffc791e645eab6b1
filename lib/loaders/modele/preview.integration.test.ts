import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { loadModelePreview } from '@/lib/data/modele/load-preview'
import { findLatestVersion, findVersion } from '@/lib/data/modele/modeles'
import { modeleContentSchema } from '@/lib/domain/bilan/modele'
import type { FigureToken } from '@/lib/domain/figure/token'
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

const seenFrom = async (tiny: TinyBilan, territoryId: string) => {
  const { db } = tiny
  const { id: modeleId } = await db.modele.findUniqueOrThrow({ where: { code: 'test' } })
  const latest = await findLatestVersion(db, modeleId)
  const stored = latest && (await findVersion(db, latest.id))
  if (!stored) throw new Error('No version')
  const version = { ...stored, content: modeleContentSchema.parse(stored.content) }
  const settings = { siteUrl: 'https://bilans.test', demonstration: true, now: tinyNow }
  const preview = await loadModelePreview(db, { version, territoryId }, settings, randomUUID)
  if (!preview) throw new Error('No such territory')
  return figureParts(db, tiny.as('redactrice').viewer, token, preview.input)
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
})
