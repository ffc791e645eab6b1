import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Rows placed by hand for the tests of the public pages: nothing of the product imports it. */
const testSupport = new Set(['lib/loaders/public/test-site.ts'])

/** Code that could write an edition: not the tests, not what Prisma generates, not the migrations. */
const sources = async (): Promise<string[]> => {
  const folders = ['app', 'components', 'lib', 'prisma/seed']
  const found = await Promise.all(
    folders.map(async folder => {
      const names = await readdir(path.join(root, folder), { recursive: true }).catch(() => [])
      return names.map(name => path.join(folder, name))
    }),
  )
  return found
    .flat()
    .filter(name => /\.(ts|tsx|mjs)$/.test(name) && !/\.test\.tsx?$/.test(name))
    .filter(name => !testSupport.has(name))
}

const followsModele = 'lib/data/modele/follow-version.ts'

const writes = [
  /\bedition\s*\.\s*(update|updateMany|updateManyAndReturn|upsert)\s*\(/,
  /\beditions?\s*:\s*\{\s*(update|upsert|updateMany)\b/,
  /update\s+(only\s+)?(public\.)?"?editions\b/i,
]
const creationWithStatus = /\bedition\s*\.\s*create(Many)?\s*\(\s*\{[^;]*?\bstatus\s*:/

describe('the status of an edition', () => {
  it('is written by apply-transition.ts and nowhere else', async () => {
    const files = await sources()
    const texts = await Promise.all(files.map(file => readFile(path.join(root, file), 'utf8')))
    const writers = files.filter((_, index) => writes.some(pattern => pattern.test(texts[index] ?? '')))
    expect(writers.toSorted()).toEqual(['lib/data/edition/apply-transition.ts', followsModele])
    // Which version of the modèle an edition follows: of its status, not a word.
    expect(texts[files.indexOf(followsModele)]).not.toMatch(/status/i)
    expect(files.filter((_, index) => creationWithStatus.test(texts[index] ?? ''))).toEqual([])
  })

  it('would be found if it were', () => {
    expect(writes.some(pattern => pattern.test("db.edition.update({ data: { status: 'publie' } })"))).toBe(
      true,
    )
    expect(writes.some(pattern => pattern.test(`UPDATE "editions" SET status = 'publie'`))).toBe(true)
    expect(creationWithStatus.test("tx.edition.create({ data: { bilanId, status: 'publie' } })")).toBe(true)
  })
})
