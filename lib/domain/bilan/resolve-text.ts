import { capitalize, opensSentence } from '../typography/sentence'
import { TO_COMPLETE } from './figure-register'
import type { Place } from './place'
import type { ResolveContext } from './resolve-context'
import { resolveWords } from './resolve-words'
import type { Flow, Run } from './resolved'
import type { InlineNode, InlineText, Mark, RichText } from './rich-text'

type Style = { bold?: true; italic?: true; href?: string }

const styleOf = (marks: readonly Mark[] = []): Style => {
  const style: Style = {}
  for (const mark of marks) {
    switch (mark.type) {
      case 'bold':
        style.bold = true
        break
      case 'italic':
        style.italic = true
        break
      case 'link':
        style.href = mark.attrs.href
        break
    }
  }
  return style
}

const sameStyle = (a: Style, b: Style): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.href === b.href

/** Adds a run; neighbouring texts of one style become one, whatever they come from. */
const push = (runs: Run[], run: Run): void => {
  const last = runs.at(-1)
  if (run.kind === 'text' && last?.kind === 'text' && sameStyle(last, run)) last.text += run.text
  else runs.push(run)
}

const textOf = (runs: readonly Run[]): string =>
  runs.map(run => (run.kind === 'break' ? ' ' : run.text)).join('')

/** Whether the first word of the line opens a sentence (a paragraph, a title) or goes on from something (a label). */
type Opening = 'sentence' | 'fragment'

/** Runs of a line. A token that opens a sentence takes a capital: « Plus de 1,6 million d’euros… ». */
const resolveLine = (
  nodes: readonly InlineNode[],
  place: Place,
  context: ResolveContext,
  opening: Opening,
): Run[] => {
  const runs: Run[] = []
  for (const node of nodes) {
    const before = textOf(runs)
    const opens = opensSentence(before) && (opening === 'sentence' || before.trim() !== '')
    switch (node.type) {
      case 'text':
        push(runs, { kind: 'text', text: node.text, ...styleOf(node.marks) })
        break
      case 'words': {
        const words = resolveWords(node.attrs.token, place, context)
        push(runs, { kind: 'text', text: opens ? capitalize(words) : words, ...styleOf(node.marks) })
        break
      }
      case 'figure': {
        const figure = context.register.print(node.attrs.token, place, opens)
        const style = styleOf(node.marks)
        if (figure) push(runs, { kind: 'figure', text: figure.text, figure: figure.key, ...style })
        else push(runs, { kind: 'text', text: TO_COMPLETE, ...style })
        break
      }
      case 'hardBreak':
        push(runs, { kind: 'break' })
        break
    }
  }
  return runs
}

/** A title, a chapô, a caption. */
export const resolveInline = (
  text: InlineText,
  place: Place,
  context: ResolveContext,
  opening: Opening = 'sentence',
): Run[] => resolveLine(text.content[0].content ?? [], place, context, opening)

/** Paragraphs and lists; empty paragraphs are left out. */
export const resolveFlow = (text: RichText, place: Place, context: ResolveContext): Flow[] =>
  text.content.flatMap((node): Flow[] => {
    switch (node.type) {
      case 'paragraph': {
        const runs = resolveLine(node.content ?? [], place, context, 'sentence')
        return isBlank(runs) ? [] : [{ kind: 'paragraph', runs }]
      }
      case 'bulletList':
      case 'orderedList': {
        const items = node.content.map(item =>
          item.content.flatMap((paragraph, index): Run[] => {
            const runs = resolveLine(paragraph.content ?? [], place, context, 'fragment')
            return index === 0 ? runs : [{ kind: 'break' }, ...runs]
          }),
        )
        return [{ kind: 'list', ordered: node.type === 'orderedList', items }]
      }
    }
  })

/** Nothing to read. */
export const isBlank = (runs: readonly Run[]): boolean => textOf(runs).trim() === ''
