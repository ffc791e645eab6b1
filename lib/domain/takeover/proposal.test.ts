import { expect, it } from 'vitest'
import { type TakenRubrique, takenProblem, takenRubriquesSchema } from './proposal'
import { readDocument } from './read-document'
import { readPasted } from './source'

const rubriquesOf = (pasted: string): TakenRubrique[] =>
  readDocument(readPasted(pasted), { names: [], people: [] }, { typography: false }).rubriques

it('refuses at the reading what could not be taken over at the end, and nothing else', () => {
  const short = rubriquesOf('Bien vieillir\n\nL’aide compte 634 bénéficiaires.')
  const [rubrique] = short
  if (!rubrique) throw new Error('a rubrique')
  const long = rubriquesOf(`Bien vieillir\n\n${'Une phrase assez longue. '.repeat(500)}`)
  const many = Array.from({ length: 61 }, () => rubrique)
  const title = [{ ...rubrique, title: 'x'.repeat(501) }]
  for (const [rubriques, taken] of [
    [short, true],
    [long, false],
    [many, false],
    [title, false],
  ] as const) {
    expect(takenProblem(rubriques) === null).toBe(taken)
    expect(takenRubriquesSchema.safeParse(rubriques).success).toBe(taken)
  }
})
