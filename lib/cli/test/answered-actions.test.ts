import { describe, expect, it } from 'vitest'
import { lineOf, nameOf, nodesOf, readSource, sourceFiles } from './source'

/** Given under these names, an action is called by `useZodForm`, which answers for it. */
const givenToForms = new Set(['action', 'typedAction', 'send'])

/** Calls of actions that nothing answers for: each would take the screen away when the server can’t be reached. */
const bareCalls = (source: string, file: string): number[] => {
  const nodes = nodesOf(source, file)
  const actions = new Set(
    nodes
      .filter(({ node }) => node.type === 'ImportSpecifier')
      .filter(({ within: [declaration] }) =>
        JSON.stringify(declaration?.source ?? null).includes('"value":"@/lib/actions/'),
      )
      .map(({ node }) => nameOf(node.local)),
  )
  return nodes
    .filter(({ node }) => node.type === 'CallExpression' && actions.has(nameOf(node.callee)))
    .filter(({ within: [parent] }) => nameOf(parent?.callee) !== 'answered')
    .filter(
      ({ within }) => !within.some(({ type, key }) => type === 'Property' && givenToForms.has(nameOf(key))),
    )
    .map(({ node }) => lineOf(source, node))
}

describe('the calls of actions on screens', () => {
  it('are seen', () => {
    const source = `
      import { saveAction } from '@/lib/actions/save'
      const bare = async () => { await saveAction({}) }
      const caught = () => saveAction({}).catch(() => null)
      const kept = async () => { await answered(saveAction({})) }
      useZodForm({ action: values => saveAction(values) })`
    expect(bareCalls(source, 'screen.tsx')).toEqual([3, 4])
  })

  it('are answered for, whatever happens to the server', () => {
    const bare = sourceFiles('components').flatMap(file =>
      bareCalls(readSource(file), file).map(line => `${file}:${line}`),
    )
    expect(bare).toEqual([])
  })
})
