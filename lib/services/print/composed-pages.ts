import type { ProofPage } from '@/lib/domain/bilan/proof'
import { sha256 } from '@/lib/services/storage/sha256'
import type { Mark, SetPage } from './outcome'

/** Names of the drawings of a planned page, and what stands where on them, counted from its own first sheet. */
type Remembered = { hashes: string[]; layout: Mark[] }

/**
 * What pages gave, by the data that made them: a page that has not changed is not composed again for a screen that has
 * its drawings. Drawings are not kept; forgotten, a page is composed once more.
 */
const remembered = new Map<string, Remembered>()
const pagesRemembered = 300

/** By épreuve, how many sheets each of its pages took last: where a page begins, before those above are composed. */
const sheetsOf = new Map<string, number[]>()

/** The most recent last; the oldest is dropped. */
const keep = <Value>(kept: Map<string, Value>, key: string, value: Value): void => {
  kept.delete(key)
  kept.set(key, value)
  const oldest = kept.keys().next()
  if (kept.size > pagesRemembered && !oldest.done) kept.delete(oldest.value)
}

const recall = (key: string, known: readonly string[]): SetPage | null => {
  const found = remembered.get(key)
  if (!found?.hashes.every(hash => known.includes(hash))) return null
  keep(remembered, key, found)
  return { drawings: found.hashes.map(hash => ({ hash, svg: null })), layout: found.layout }
}

type Asked<Page> = {
  /** Whose épreuve of what. */
  key: string
  pages: readonly Page[]
  /** Drawings that the screen has. */
  known: readonly string[]
  /** The data of a page that begins on the sheet `first`. */
  dataOf: (page: Page, first: number) => string
}

/**
 * The sheets of planned pages, composing those that are not known. A page that takes more sheets than expected moves
 * those that follow it: they are asked again with their new number.
 */
export const composePages = async <Page>(
  { key, pages, known, dataOf }: Asked<Page>,
  compose: (data: string[]) => Promise<SetPage[]>,
): Promise<{ drawings: ProofPage[]; layout: Mark[] }> => {
  const composed = new Map<string, SetPage>()
  for (;;) {
    const expected = sheetsOf.get(key) ?? []
    const found: { page: SetPage; before: number }[] = []
    const missing = new Map<string, string>()
    let before = 0
    for (const [index, page] of pages.entries()) {
      const data = dataOf(page, before + 1)
      const name = sha256(data)
      const here = composed.get(name) ?? recall(name, known)
      if (here) found.push({ page: here, before })
      else missing.set(name, data)
      before += here?.drawings.length ?? expected[index] ?? 1
    }
    if (missing.size === 0) {
      keep(
        sheetsOf,
        key,
        found.map(({ page }) => page.drawings.length),
      )
      return {
        drawings: found.flatMap(({ page }) => page.drawings),
        layout: found.flatMap(({ page, before }) =>
          page.layout.map(mark => ({ ...mark, physical: mark.physical + before })),
        ),
      }
    }
    const answers = await compose([...missing.values()])
    for (const [index, name] of [...missing.keys()].entries()) {
      const answer = answers[index]
      if (!answer) throw new Error('A page was not composed')
      composed.set(name, answer)
      keep(remembered, name, { hashes: answer.drawings.map(({ hash }) => hash), layout: answer.layout })
    }
  }
}
