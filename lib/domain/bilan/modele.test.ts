import { describe, expect, it } from 'vitest'
import { rubriqueSchema } from './block'
import { figure, line, newId, rich } from './lens.fixture'
import { instantiate, modeleContentSchema } from './modele'

const content = {
  pages: 4,
  rubriques: [
    {
      key: 'engagements',
      page: 1,
      title: line('Nos engagements'),
      chapo: null,
      ambition: null,
      blocks: [
        {
          key: 'texte',
          type: 'texte',
          content: { title: null, text: rich(figure('apa')) },
          words: 120,
        },
        { key: 'mentions', type: 'mentions', content: { extra: line() }, common: true },
      ],
    },
  ],
}

describe('modèle', () => {
  it('becomes rubriques and blocks with identifiers of their own, valid as they are stored', () => {
    const modele = modeleContentSchema.parse(content)
    const { rubriques, common, origins } = instantiate(modele.rubriques, newId)
    const ids = rubriques.flatMap(rubrique => [rubrique.id, ...rubrique.blocks.map(({ id }) => id)])
    expect(new Set(ids).size).toBe(3)
    expect(ids.map(id => origins.get(id))).toEqual(['engagements', 'texte', 'mentions'])
    expect([...common].map(id => origins.get(id))).toEqual(['mentions'])
    for (const rubrique of rubriques) expect(rubriqueSchema.parse(rubrique)).toEqual(rubrique)
  })

  it('refuses identifiers, unknown blocks and no rubrique at all', () => {
    const [rubrique] = content.rubriques
    const withBlock = (block: unknown) => ({ ...content, rubriques: [{ ...rubrique, blocks: [block] }] })
    expect(modeleContentSchema.safeParse(content).success).toBe(true)
    expect(modeleContentSchema.safeParse({ ...content, rubriques: [] }).success).toBe(false)
    expect(modeleContentSchema.safeParse(withBlock({ key: 'x', type: 'inconnu', content: {} })).success).toBe(
      false,
    )
    const withId = { key: 'm', type: 'mentions', content: { extra: line() }, id: newId() }
    expect(modeleContentSchema.safeParse(withBlock(withId)).success).toBe(false)
    const twice = { key: 'engagements', type: 'mentions', content: { extra: line() } }
    expect(modeleContentSchema.safeParse(withBlock(twice)).success).toBe(false)
    expect(modeleContentSchema.safeParse(withBlock({ ...twice, key: 'm' })).success).toBe(true)
    expect(
      modeleContentSchema.safeParse({ ...content, pages: 4, rubriques: [{ ...rubrique, page: 5 }] }).success,
    ).toBe(false)
  })
})
