import { describe, expect, it } from 'vitest'
import { findModele, findVersion } from '@/lib/data/modele/modeles'
import { modeleContentSchema } from '@/lib/domain/bilan/modele'
import { newModeleSchema } from '@/lib/domain/modele/new-modele'
import { type TinyBilan, withTinyBilan } from '../edition/tiny-bilan'
import { granted } from '../edition/tiny-path'
import { createModele } from './create-modele'
import { publishModele } from './edit-version'

const asked = (name: string, over: Record<string, string> = {}) =>
  newModeleSchema.parse({ name, from: '', issuer: 'institution', scope: 'canton', ...over })

const firstVersion = async (tiny: TinyBilan, code: string) => {
  const modele = await findModele(tiny.db, code)
  const version = await findVersion(tiny.db, modele?.versions[0]?.id ?? '')
  if (!modele || !version) throw new Error('a modèle')
  return { modele, version, content: modeleContentSchema.parse(version.content) }
}

describe('a new modèle', () => {
  it('starts from nothing, with a cover and the mentions, in the identity of its issuer', () =>
    withTinyBilan(async tiny => {
      const { code } = granted(await createModele(tiny.as('redactrice'), asked('Bilan d’Étape')))
      expect(code).toBe('bilan-d-etape')
      const { modele, version, content } = await firstVersion(tiny, code)
      expect(modele).toMatchObject({ issuer: 'institution', scope: 'canton' })
      expect(version).toMatchObject({ number: 1, publishedAt: null })
      expect(content.rubriques.flatMap(({ blocks }) => blocks.map(({ type }) => type))).toEqual([
        'couverture',
        'mentions',
      ])
      const own = await firstVersion(tiny, 'test')
      expect(version.identity).toEqual(own.version.identity)
      granted(await publishModele(tiny.as('redactrice'), { versionId: version.id, revision: 1 }))
    }))

  it('is copied from another, with its issuer, its scope and its texts', () =>
    withTinyBilan(async tiny => {
      const copied = asked('Copie', { from: 'test', issuer: 'groupe', scope: 'departement' })
      const { code } = granted(await createModele(tiny.as('redactrice'), copied))
      const source = await firstVersion(tiny, 'test')
      const { modele, content } = await firstVersion(tiny, code)
      expect(modele).toMatchObject({ issuer: source.modele.issuer, scope: source.modele.scope })
      expect(content).toEqual(source.content)
    }))

  it('has a name of its own, and comes from a modèle that exists', () =>
    withTinyBilan(async tiny => {
      granted(await createModele(tiny.as('redactrice'), asked('Brochure')))
      expect(await createModele(tiny.as('redactrice'), asked('brochure'))).toMatchObject({
        error: { code: 'modele-exists', fields: { name: expect.stringMatching(/déjà/) } },
      })
      expect(await createModele(tiny.as('redactrice'), asked('Autre', { from: 'inconnu' }))).toMatchObject({
        error: { code: 'unknown-modele' },
      })
    }))

  it('is made by editors', () =>
    withTinyBilan(async tiny => {
      const create = (person: 'statisticienne' | 'cheffe') => createModele(tiny.as(person), asked('Brochure'))
      expect(await create('statisticienne')).toMatchObject({ ok: false, error: { code: 'forbidden' } })
      granted(await create('cheffe'))
    }))
})
