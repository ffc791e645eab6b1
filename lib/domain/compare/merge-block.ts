import { diffArrays } from 'diff'
import type { Block } from '../bilan/block'
import { fieldsOf } from '../bilan/block-fields'
import { canonicalJson } from '../bilan/canonical'
import { type RichText, richTextSchema } from '../bilan/rich-text'
import { printed, type TokenWords, workingBlock } from './working-parts'

export type MergeSide = 'mine' | 'theirs'

/** One thing that differs: a paragraph (or a run of them), or a whole field. Empty words: that side has nothing there. */
export type MergePart = { id: string; label: string; mine: string; theirs: string }

export type BlockMerge = {
  parts: MergePart[]
  /** The content with these choices; a part without a choice keeps mine. */
  build: (choices: Choices) => Record<string, unknown>
}

type Nodes = RichText['content'][number][]
type Run = { same: Nodes } | { id: string; mine: Nodes; theirs: Nodes }

type Choices = Readonly<Record<string, MergeSide>>

/**
 * What differs between two texts of one block, part by part, and the content that a choice for each makes. Paragraphs are
 * compared whole: two edits of one paragraph are one choice. Choosing one side everywhere gives that side exactly. Pure.
 */
export const mergeBlock = (mine: Block, theirs: Block, tokens: TokenWords): BlockMerge => {
  const fields = fieldsToMerge(mine, theirs, tokens)
  return {
    parts: fields.flatMap(({ runs, label, said }) =>
      runs
        ? runs.flatMap(run =>
            'id' in run
              ? { id: run.id, label, mine: words(run.mine, tokens), theirs: words(run.theirs, tokens) }
              : [],
          )
        : said,
    ),
    build: choices =>
      Object.fromEntries(
        fields.map(({ key, runs, values }) => [
          key,
          runs ? { type: 'doc', content: joined(runs, choices) } : values[choices[key] ?? 'mine'],
        ]),
      ),
  }
}

type Field = {
  key: string
  label: string
  values: Record<MergeSide, unknown>
  /** Of a text on both sides; null for what is chosen whole. */
  runs: Run[] | null
  /** What is chosen whole, when it differs. */
  said: MergePart[]
}

const fieldsToMerge = (mine: Block, theirs: Block, tokens: TokenWords): Field[] => {
  const [own, other]: Record<string, unknown>[] = [mine.content, theirs.content]
  const labels = new Map(fieldsOf(mine.type).map(({ key, label }) => [key, label]))
  const text = (block: Block, key: string) =>
    workingBlock(block, tokens).texts.find(one => one.key === key)?.text ?? ''
  return Object.keys(mine.content).map(key => {
    const values = { mine: own?.[key], theirs: other?.[key] }
    const label = labels.get(key) ?? key
    const [a, b] = [richTextSchema.safeParse(values.mine).data, richTextSchema.safeParse(values.theirs).data]
    if (a && b) return { key, label, values, runs: runsOf(key, a, b), said: [] }
    const same = canonicalJson(values.mine ?? null) === canonicalJson(values.theirs ?? null)
    const part = { id: key, label, mine: text(mine, key), theirs: text(theirs, key) }
    return { key, label, values, runs: null, said: same ? [] : [part] }
  })
}

const runsOf = (key: string, mine: RichText, theirs: RichText): Run[] => {
  const runs: Run[] = []
  const changes = diffArrays<RichText['content'][number]>(theirs.content, mine.content, {
    comparator: (one, other) => canonicalJson(one) === canonicalJson(other),
  })
  for (const { added, removed, value } of changes) {
    const last = runs.at(-1)
    if (!added && !removed) runs.push({ same: value })
    else if (last && 'id' in last) last[added ? 'mine' : 'theirs'].push(...value)
    else
      runs.push({
        id: `${key} ${runs.length}`,
        mine: added ? [...value] : [],
        theirs: removed ? [...value] : [],
      })
  }
  return runs.flatMap(paired)
}

/** As many paragraphs on each side: one choice each. */
const paired = (run: Run): Run[] =>
  'same' in run || run.mine.length !== run.theirs.length
    ? [run]
    : run.mine.map((node, index) => ({
        id: `${run.id}.${index}`,
        mine: [node],
        theirs: run.theirs.slice(index, index + 1),
      }))

/** Never empty: each side has a paragraph, and what both share stays. */
const joined = (runs: readonly Run[], choices: Choices): Nodes =>
  runs.flatMap(run => ('same' in run ? run.same : run[choices[run.id] ?? 'mine']))

const words = (nodes: Nodes, tokens: TokenWords): string => printed({ type: 'doc', content: nodes }, tokens)
