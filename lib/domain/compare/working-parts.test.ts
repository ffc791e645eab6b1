import { describe, expect, it } from 'vitest'
import { block, figure, lens, line, rich } from '../bilan/lens.fixture'
import { resolveBilan } from '../bilan/resolve'
import { changedRubriques, compareRubriques, isChanged } from './blocks'
import { resolvedParts } from './resolved-parts'
import { tokenNames, workingParts } from './working-parts'

const text = (words: string) => block('texte', { title: line('Emploi'), text: rich(words, figure('apa')) })

describe('the parts that are compared', () => {
  const input = lens([text('Depuis 2021, ')])
  const [rubrique] = input.rubriques
  if (!rubrique) throw new Error('a rubrique')

  it('name the texts of a block and what its tokens stand for', () => {
    const [compared] = workingParts([rubrique], tokenNames)
    expect(compared?.blocks[0]?.texts).toEqual([
      { key: 'title', label: 'Intertitre', text: 'Emploi' },
      { key: 'text', label: 'Texte', text: 'Depuis 2021, [apa 2023]' },
    ])
  })

  it('differ when a word differs, and only then', () => {
    const again = { ...rubrique, blocks: rubrique.blocks.map(held => ({ ...held, id: crypto.randomUUID() })) }
    const parts = (one: typeof rubrique) => workingParts([one], tokenNames)
    expect(changedRubriques(compareRubriques(parts(rubrique), parts(again)))).toEqual([])
    const other = { ...rubrique, blocks: [text('Depuis 2022, ')] }
    expect(changedRubriques(compareRubriques(parts(rubrique), parts(other)))).toHaveLength(1)
  })

  it('are what a reader sees once resolved: other figures elsewhere change nothing', () => {
    const { bilan } = resolveBilan(input)
    const more = resolveBilan({
      ...input,
      rubriques: [
        {
          ...rubrique,
          blocks: [block('texte', { title: null, text: rich(figure('pch')) }), ...rubrique.blocks],
        },
      ],
    }).bilan
    const changes = compareRubriques(resolvedParts(bilan), resolvedParts(more)).flatMap(
      ({ blocks }) => blocks,
    )
    expect(changes.filter(isChanged).map(change => change.kind)).toEqual(['added'])
  })
})
