import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/services/database/settings'

const read = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8')

const inCode = (text: string): string[] => [...text.matchAll(/`([^`\n]+)`/g)].map(found => found[1] ?? '')

/** What the reader is sent to: files and folders of the project, without those that only the build makes. */
const pathsOf = (text: string): string[] =>
  inCode(text).filter(
    word => /^(?:app|components|lib|prisma|e2e|public)\/[\w./()[\]-]+$/.test(word) && !word.includes('…'),
  )

describe.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md'])('%s', file => {
  it('names files that exist', () => {
    const missing = pathsOf(read(file)).filter(named => !existsSync(path.join(projectRoot, named)))
    expect(missing).toEqual([])
  })

  it('names commands of package.json', () => {
    const { scripts } = JSON.parse(read('package.json'))
    const named = [...read(file).matchAll(/npm run ([a-z]+(?::[a-z]+)?)/g)].map(found => found[1] ?? '')
    expect(named.filter(name => !Object.hasOwn(scripts, name))).toEqual([])
  })
})

it('says every setting in the README and in .env.example', () => {
  const settings = [...read('lib/env.ts').matchAll(/^ {2}([A-Z_]{4,}): /gm)].map(found => found[1] ?? '')
  expect(settings).toContain('ATELIER_URL')
  const listed = [...read('README.md').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(found => found[1])
  const example = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(found => found[1])
  expect(listed).toEqual(expect.arrayContaining(settings))
  expect(example.toSorted()).toEqual(listed.toSorted())
})
