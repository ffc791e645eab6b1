import { expect, it } from 'vitest'
import { composePages } from './composed-pages'
import type { SetPage } from './outcome'

/** Pages that say how many sheets they take; `asked` is what was composed, in its order. */
const press = (key: string) => {
  const asked: string[] = []
  const compose = async (data: string[]): Promise<SetPage[]> => {
    asked.push(...data)
    return data.map(one => {
      const [, words = '', sheets = '1'] = one.split(' ')
      const drawings = Array.from({ length: Number(sheets) }, (_, sheet) => ({
        hash: `${one} ${sheet}`,
        svg: `<svg>${words}</svg>`,
      }))
      return { drawings, layout: [{ mark: 'foot', page: 1, physical: Number(sheets), x: 0, y: 0 }] }
    })
  }
  const print = async (pages: string[], known: string[] = []) => {
    asked.length = 0
    const dataOf = (page: string, first: number) => `${key}@${first} ${page}`
    const { drawings, layout } = await composePages({ key, pages, known, dataOf }, compose)
    return {
      asked: [...asked],
      hashes: drawings.map(({ hash }) => hash),
      drawn: drawings.filter(({ svg }) => svg !== null).length,
      feet: layout.map(({ physical }) => physical),
    }
  }
  return print
}

it('composes again only the page that changed, for a screen that has the others', async () => {
  const print = press('a')
  const before = await print(['one 1', 'two 1', 'three 1'])
  expect(before).toMatchObject({ drawn: 3, feet: [1, 2, 3] })
  const after = await print(['one 1', 'deux 1', 'three 1'], before.hashes)
  expect(after).toMatchObject({ asked: ['a@2 deux 1'], drawn: 1, feet: [1, 2, 3] })
  expect(after.hashes).toEqual([before.hashes[0], 'a@2 deux 1 0', before.hashes[2]])
})

it('composes every page for a screen that has none', async () => {
  const print = press('b')
  await print(['one 1', 'two 1'])
  expect(await print(['one 1', 'two 1'])).toMatchObject({ drawn: 2, asked: ['b@1 one 1', 'b@2 two 1'] })
})

it('gives their new number to the pages that a longer one moves, then expects its length', async () => {
  const print = press('c')
  const before = await print(['one 1', 'two 1', 'three 1'])
  const moved = await print(['one 1', 'twolonger 2', 'three 1'], before.hashes)
  expect(moved).toMatchObject({ feet: [1, 3, 4], asked: ['c@2 twolonger 2', 'c@4 three 1'] })
  const again = await print(['one 1', 'twolongest 2', 'three 1'], moved.hashes)
  expect(again).toMatchObject({ feet: [1, 3, 4], asked: ['c@2 twolongest 2'] })
})
