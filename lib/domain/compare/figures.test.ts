import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { block, figure, lens, rich, value } from '../bilan/lens.fixture'
import { resolveBilan } from '../bilan/resolve'
import type { ResolveInput } from '../bilan/resolve-input'
import type { InlineNode } from '../bilan/rich-text'
import { compareFigures } from './figures'
import { compareNames } from './names'

const texte = (...content: (InlineNode | string)[]) => ({
  ...block('texte', { title: null, text: rich(...content) }),
  id: '00000000-0000-4000-8000-aaaaaaaaaaaa',
})

const printed = (content: (InlineNode | string)[], over: Partial<ResolveInput> = {}) =>
  resolveBilan(lens([texte(...content)], over)).bilan

const told = (before: Parameters<typeof printed>, after: Parameters<typeof printed>) =>
  compareFigures(printed(...before), printed(...after)).map(change => [
    change.before?.text ?? null,
    change.after?.text ?? null,
    ...change.reasons,
  ])

describe('compareFigures', () => {
  const apa = figure('apa')

  it('finds nothing when only the words around a figure change', () => {
    expect(told([['Aujourd’hui ', apa, ' personnes']], [[apa, ' personnes aidées']])).toEqual([])
  })

  it('says that a value was corrected, and which took the place of which', () => {
    const { values } = lens([])
    const corrected = values.map(one =>
      one.indicator === 'apa' ? value('apa', '641', { id: 'corrected' }) : one,
    )
    const changes = compareFigures(printed([apa]), printed([apa], { values: corrected }))
    expect(changes.map(({ before, after, reasons }) => [before?.text, after?.text, ...reasons])).toEqual([
      ['634', '641', 'corrected'],
    ])
    expect(changes[0]?.corrections.map(({ to }) => to.valueId)).toEqual(['corrected'])
  })

  it('tells another period, another indicator and another turn of phrase apart', () => {
    const emploi = (periods: string[]) => figure('retours-emploi', { periods })
    expect(told([[emploi(['2021'])]], [[emploi(['2023'])]])).toEqual([['188', '278', 'period']])
    expect(told([[apa]], [[emploi(['2023'])]])).toEqual([['634', '278', 'indicator']])
    expect(told([[apa]], [[figure('apa', { claim: 'pres_de' })]]).map(([, , ...why]) => why)).toEqual([
      ['claim'],
    ])
  })

  it('tells what came and what left, in whatever order', () => {
    const emploi = figure('retours-emploi', { periods: ['2023'] })
    expect(told([[apa]], [[emploi, ' puis ', apa]])).toEqual([[null, '278']])
    expect(told([[emploi, ' puis ', apa]], [[apa]])).toEqual([['278', null]])
  })

  it('finds nothing between a bilan and itself', () => {
    const nodes = [
      apa,
      figure('retours-emploi', { periods: ['2021'] }),
      figure('retours-emploi', { periods: ['2022'] }),
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...nodes), { maxLength: 8 }), content => {
        expect(compareFigures(printed(content), printed(content))).toEqual([])
      }),
    )
  })
})

describe('compareNames', () => {
  it('tells the names that changed around the blocks', () => {
    const before = printed([])
    const [elu] = before.elus
    if (!elu) throw new Error('an élu')
    const after = { ...before, elus: [{ ...elu, name: 'Fatima AÏT CHIKHEBBIH' }] }
    expect(compareNames(before, before)).toEqual([])
    expect(compareNames(before, after).map(({ label, after: now }) => [label, now])).toEqual([
      ['Élus', 'Fatima AÏT CHIKHEBBIH'],
    ])
  })
})
