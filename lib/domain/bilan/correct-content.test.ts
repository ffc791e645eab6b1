import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, typographyPasses } from '../typography/correct'
import { correctContent, countedCorrections } from './correct-content'
import { editInline } from './edit-inline'
import { inlineTextOf } from './plain-text'
import type { InlineNode, RichText } from './rich-text'

const said = (text: string, ...marks: ('bold' | 'italic')[]): InlineNode => ({
  type: 'text',
  text,
  ...(marks.length > 0 && { marks: marks.map(type => ({ type })) }),
})
const token: InlineNode = { type: 'words', attrs: { token: { kind: 'canton_de', ref: '' } } }
const paragraph = (...content: InlineNode[]): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content }],
})

describe('editInline', () => {
  it('keeps marks, tokens and their order', () => {
    const nodes = [said('Le canton '), token, said(' : ', 'bold'), said("l'entraide")]
    const text = nodes.map(inlineTextOf).join('')
    const [edits = []] = typographyPasses(text)
    expect(editInline(nodes, edits)).toEqual([
      said('Le canton '),
      token,
      said('\u00A0: ', 'bold'),
      said('l’entraide'),
    ])
  })

  it('puts words before a token that opens the line', () => {
    expect(editInline([token], [{ from: 0, to: 0, text: '«' }])).toEqual([said('«'), token])
    expect(editInline([said('a', 'bold'), token], [{ from: 1, to: 1, text: 'b' }])).toEqual([
      said('ab', 'bold'),
      token,
    ])
  })

  it('does to a paragraph what it does to its plain text, tokens never lost', () => {
    const nodes = fc.array(
      fc.oneof(
        fc.constantFrom(token, { type: 'hardBreak' } as InlineNode),
        fc.string({ minLength: 1, maxLength: 5 }).map(text => said(text.replaceAll('\n', ' '))),
      ),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(nodes, fc.nat(), fc.nat(3), fc.string({ maxLength: 3 }), (line, at, length, text) => {
        const before = line.map(inlineTextOf).join('')
        const from = Math.min(at % (before.length + 1), before.length)
        const to = Math.min(before.length, from + length)
        // An edit of the typography never covers a token.
        fc.pre(!/[\uFFFC]/.test(before.slice(from, to)) && !/[\uFFFC\n]/.test(text))
        const after = editInline(line, [{ from, to, text }])
        expect(after.map(inlineTextOf).join('')).toBe(applyEdits(before, [{ from, to, text, rule: 'spare' }]))
        expect(after.every(node => node.type !== 'text' || node.text !== '')).toBe(true)
      }),
    )
  })
})

describe('correctContent', () => {
  it('corrects every text of a block and nothing else', () => {
    const block = {
      title: paragraph(said("L'emploi")),
      href: 'https://exemple.fr/a?b=1;c=2',
      label: "l'adresse",
      items: [{ label: paragraph(said('Que faire ?')) }],
    }
    const { content, corrections } = correctContent(block)
    expect(content).toEqual({
      ...block,
      title: paragraph(said('L’emploi')),
      items: [{ label: paragraph(said('Que faire\u202F?')) }],
    })
    expect(corrections).toEqual([
      { before: "L'emploi", after: 'L’emploi', counts: { apostrophe: 1 } },
      { before: 'Que faire ?', after: 'Que faire\u202F?', counts: { noBreak: 1 } },
    ])
    expect(countedCorrections(corrections)).toBe('apostrophe (1), espace insécable (1)')
    expect(correctContent(content).corrections).toEqual([])
  })
})
