import { getSchema } from '@tiptap/core'
import { describe, expect, it } from 'vitest'
import { figure, rich, token } from '@/lib/domain/bilan/lens.fixture'
import { pastedIn, refusedSentence } from './pasted-years'
import { FigureNode, richExtensions, WordsNode } from './schema'

const schema = getSchema([...richExtensions, FigureNode, WordsNode])
const years = { dataStartYear: 2021, dataEndYear: 2023 }
const year = { type: 'words' as const, attrs: { token: { kind: 'annee_fin' as const, ref: '' as const } } }

/** What was copied in a modèle, or in a bilan. */
const copied = (...content: Parameters<typeof rich>) => {
  const doc = schema.nodeFromJSON(rich(...content))
  return doc.slice(1, doc.content.size - 1)
}
const textIn = (...[into, slice]: Parameters<typeof pasted>) => pasted(into, slice).slice.content.toJSON()
const pasted = (into: Parameters<typeof pastedIn>[0], slice: ReturnType<typeof copied>) =>
  pastedIn(into, slice, schema)
const inside = (...content: Parameters<typeof rich>) => copied(...content).content.toJSON()

describe('what was copied in a modèle', () => {
  const relative = ['@fin', '@avant', '@debut'].map(period => figure('apa', { periods: [period] }))
  const slice = copied('En ', year, ', ', ...relative, '.')

  it('names the years of the collection in a bilan, as plain ones', () => {
    const concrete = ['2023', '2022', '2021'].map(period => figure('apa', { periods: [period] }))
    expect(textIn(years, slice)).toEqual(inside('En 2023, ', ...concrete, '.'))
    const whole = copied(figure('apa', { periods: ['@annees'], operation: 'sum' }))
    expect(textIn(years, whole)).toEqual(
      inside(figure('apa', { periods: ['2021', '2022', '2023'], operation: 'sum' })),
    )
    expect(pasted(years, slice).refused).toBe(0)
  })

  it('is as it was in a modèle', () => {
    expect(pasted('relative', slice).slice.eq(slice)).toBe(true)
  })

  it('leaves its figures behind where no collection is known, and says so', () => {
    const { slice: left, refused } = pasted(null, copied('Avec ', ...relative, 'et ', figure('apa'), '.'))
    expect(left.content.toJSON()).toEqual(inside('Avec et ', figure('apa'), '.'))
    expect(refused).toBe(3)
    expect(refusedSentence(1)).toMatch(/^Un chiffre n’est pas collé/)
    expect(refusedSentence(3)).toMatch(/^3\u00a0chiffres ne sont pas collés/)
  })
})

it('keeps the figures of a bilan as they are, wherever they are pasted', () => {
  const slice = copied(
    'Avec ',
    { type: 'figure', attrs: { token: token('apa', { periods: ['2020'] }) } },
    '.',
  )
  expect(textIn(years, slice)).toEqual(slice.content.toJSON())
  expect(textIn(null, slice)).toEqual(slice.content.toJSON())
})
