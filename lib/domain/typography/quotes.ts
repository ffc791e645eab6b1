import type { TextEdit } from './rules'
import { NBSP } from './spaces'

const isSpace = (char: string | undefined): boolean => char === undefined || /\s/.test(char)
const opens = (before: string | undefined): boolean => isSpace(before) || /[([’'«–-]/.test(before ?? '')
const ends = (after: string | undefined): boolean => isSpace(after) || /[.,;:!?)\]»”…]/.test(after ?? '')

const quote = (at: number, sign: string): TextEdit => ({ rule: 'quotes', from: at, to: at + 1, text: sign })

type Open = { sign: '«' | '“'; edit: TextEdit | null }

/**
 * Straight and English quotes as French writes them: « » first, “ ” inside them. While typing, an opening quote is
 * corrected at once; over a whole text only a pair is, since one alone may be an inch or a slip.
 */
export const quoteEdits = (text: string, typing: boolean): TextEdit[] => {
  const edits: TextEdit[] = []
  const stack: Open[] = []
  for (const { 0: char, index } of text.matchAll(/["“”„«»]/g)) {
    const [before, after] = [text[index - 1], text[index + 1]]
    if (char === '«') stack.push({ sign: '«', edit: null })
    else if (char === '»') stack.pop()
    else if (char !== '”' && opensHere(char, before, after, stack.length > 0)) {
      const sign = stack.length === 0 ? '«' : '“'
      const edit = quote(index, sign === '«' ? `«${NBSP}` : '“')
      if (typing) edits.push(edit)
      stack.push({ sign, edit: char === sign || typing ? null : edit })
    } else {
      const open = stack.pop()
      if (!open) continue
      if (open.edit) edits.push(open.edit)
      const closing = open.sign === '«' ? `${NBSP}»` : '”'
      if (char !== closing) edits.push(quote(index, closing))
    }
  }
  return edits
}

const opensHere = (
  char: string,
  before: string | undefined,
  after: string | undefined,
  inside: boolean,
): boolean => {
  if (char !== '"') return true
  return opens(before) && !(inside && ends(after))
}
