import { describe, expect, it } from 'vitest'
import { rubriqueSchema } from './block'
import { figure, line, newId, rich } from './lens.fixture'
import { instantiate, modeleContentSchema } from './modele'

const content = {
  pages: 4,
  rubriques: [
    {
      page: 1,
      title: line('Nos engagements'),
      chapo: null,
      ambition: null,
      blocks: [
        { type: 'texte', content: { title: null, text: rich(figure('apa')) }, words: 120 },
        { type: 'mentions', content: { extra: line() }, common: true },
      ],
    },
  ],
}

describe('modèle', () => {
  it('becomes rubriques and blocks with identifiers of their own, valid as they are stored', () => {
    const modele = modeleContentSchema.parse(content)
    const rubriques = instantiate(modele, newId)
    const ids = rubriques.flatMap(rubrique => [rubrique.id, ...rubrique.blocks.map(({ id }) => id)])
    expect(new Set(ids).size).toBe(3)
    for (const rubrique of rubriques) expect(rubriqueSchema.parse(rubrique)).toEqual(rubrique)
  })

  it('refuses identifiers, unknown blocks and no rubrique at all', () => {
    const [rubrique] = content.rubriques
    const withBlock = (block: unknown) => ({ ...content, rubriques: [{ ...rubrique, blocks: [block] }] })
    expect(modeleContentSchema.safeParse(content).success).toBe(true)
    expect(modeleContentSchema.safeParse({ ...content, rubriques: [] }).success).toBe(false)
    expect(modeleContentSchema.safeParse(withBlock({ type: 'inconnu', content: {} })).success).toBe(false)
    const withId = { type: 'mentions', content: { extra: line() }, id: newId() }
    expect(modeleContentSchema.safeParse(withBlock(withId)).success).toBe(false)
  })
})
