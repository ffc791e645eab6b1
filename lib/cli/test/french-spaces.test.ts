import { describe, expect, it } from 'vitest'
import { lineOf, type Node, nodesOf, readSource, sourceFiles } from './source'

/** A plain space where a line must not break (a number and its unit too), or the wide one where the narrow one is due (CONTRIBUTING, « Style »). */
const wrong = /(?<=^|[\p{L}\p{N})»…”])(?: [:;!?»]|\u00a0[;!?])(?=\s|[.,)]|$)|« |\d (?:Mo|jours)\b/u

const textOf = ({ type, value }: Node): string | null => {
  if ((type === 'Literal' || type === 'JSXText') && typeof value === 'string') return value
  if (type !== 'TemplateElement' || typeof value !== 'object' || value === null || !('cooked' in value))
    return null
  return typeof value.cooked === 'string' ? value.cooked : null
}

const badSpaces = (source: string, file: string): string[] =>
  nodesOf(source, file).flatMap(({ node }) => {
    const text = textOf(node) ?? ''
    const found = wrong.exec(text)
    return found
      ? [`${file}:${lineOf(source, node)} ${text.slice(Math.max(0, found.index - 20), found.index + 20)}`]
      : []
  })

describe('the spaces of French sentences', () => {
  it('are seen where they are wrong, and let be in code', () => {
    const source = `
      const bad = ['Rien : recommencez.', \`\${name} » est retiré\`, 'Fini\u00a0; recommencez', '25 Mo au plus']
      const good = ['Rien\u00a0: recommencez.', 'Fini\u202f; recommencez', right ? 'a:b' : 'flex gap-2', '25\u00a0Mo']
      const screen = <p title="Déjà ?">« {name}&nbsp;»</p>`
    expect(badSpaces(source, 'screen.tsx')).toEqual([
      'screen.tsx:2 Rien : recommencez.',
      'screen.tsx:2  » est retiré',
      'screen.tsx:2 Fini\u00a0; recommencez',
      'screen.tsx:2 25 Mo au plus',
      'screen.tsx:4 Déjà ?',
      'screen.tsx:4 « ',
    ])
  })

  it('hold in everything that a person reads', { timeout: 60_000 }, () => {
    const bad = sourceFiles('app', 'components', 'lib').flatMap(file => badSpaces(readSource(file), file))
    expect(bad).toEqual([])
  })
})
