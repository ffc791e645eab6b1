import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseAst } from 'vitest/node'
import { projectRoot } from '@/lib/services/database/settings'

/** A node of the syntax tree, of which only the type is known. */
export type Node = { type: string; start: number; end: number; [key: string]: unknown }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** Our own sources under some folders, without the tests. */
export const sourceFiles = (...folders: string[]): string[] =>
  folders.flatMap(folder =>
    readdirSync(path.join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .map(file => path.posix.join(folder, file.split(path.sep).join('/')))
      .filter(file => /(?<!\.test)\.tsx?$/.test(file)),
  )

export const readSource = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8')

/** Each node of a source, with those that hold it, the nearest first; how it is read follows from its name. */
export const nodesOf = (source: string, file: string): { node: Node; within: Node[] }[] => {
  const found: { node: Node; within: Node[] }[] = []
  const visit = (value: unknown, within: Node[]): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, within)
    else if (isNode(value)) {
      found.push({ node: value, within })
      for (const child of Object.values(value)) visit(child, [value, ...within])
    }
  }
  visit(parseAst(source, { lang: file.endsWith('x') ? 'tsx' : 'ts' }), [])
  return found
}

export const lineOf = (source: string, { start }: Node): number => source.slice(0, start).split('\n').length

/** The name of an identifier, or of a property by its identifier; empty for anything else. */
export const nameOf = (value: unknown): string =>
  isNode(value) && value.type === 'Identifier' && typeof value.name === 'string' ? value.name : ''
