import { editInline } from '../bilan/edit-inline'
import { inlineTextOf } from '../bilan/plain-text'
import type { InlineNode } from '../bilan/rich-text'
import type { Pasted } from './pasted'

export const textOf = (nodes: readonly InlineNode[]): string => nodes.map(inlineTextOf).join('')

/** First parts that keep their hyphen at the end of a line: « médico-/sociales », « bien-/être », « elle-/même ». */
const keepsHyphen =
  /(?:^|[\s’'«(-])(?:médico|socio|demi|mi|semi|vice|ex|non|porte|sapeurs?|rendez|grands?|avant|après|arrière|bien|savoir|sous|celui|celle|ceux|celles|lui|elles?|eux|nous|vous|soi|moi|toi|quelques|peut|jusque|chef|chefs|centre|ville|mieux|plate|tout|au|par|ci|là)-$/iu

/** « sous-Lens », « Claude »: the second part of a name. */
const nameGoesOn = /^(?:\p{Lu}|(?:sous|sur|lès|lez|les|en|au|aux|de|du|des|la|le)-\p{Lu})/u

/** The hyphen at the end of `before` belongs to the word, and stays when the line goes on with `after`. */
const ownHyphen = (before: string, after: string): boolean =>
  keepsHyphen.test(before) || nameGoesOn.test(after)

const hyphenated = /\p{L}-$/u
const startsLower = /^[\p{Ll}\d(«,;:!?]/u
const isOver = /[.!?:…»]\s*$/u
const listSign = /^\s*(?:[•·▪◦●■*–-]|\d{1,2}[.)])\s+/u

const goesOn = (line: string, next: string): boolean =>
  (hyphenated.test(line) && /^\p{L}/u.test(next)) || (!isOver.test(line) && /^\p{Ll}/u.test(next))

/** How wide the text was set, and whether its lines were broken to fit (a PDF, a mail) rather than by the writer. */
const settingOf = (pasted: readonly Pasted[]): { wrapped: boolean; width: number } => {
  const texts = pasted.map(({ nodes }) => textOf(nodes).split('\n'))
  const breaks = texts.flatMap(lines =>
    lines.slice(0, -1).map((line, at) => goesOn(line.trim(), lines[at + 1]?.trim() ?? '')),
  )
  const broken = breaks.filter(Boolean).length
  return {
    wrapped: broken > 0 && broken >= breaks.length * 0.3,
    width: Math.max(0, ...texts.flat().map(line => line.trim().length)),
  }
}

type Seam = 'paragraph' | 'space' | 'nothing' | 'hyphen'

/** How two lines that follow each other are sewn. */
const seam = (line: string, next: string, width: number): Seam => {
  if (listSign.test(next)) return 'paragraph'
  if (hyphenated.test(line) && /^\p{L}/u.test(next)) return ownHyphen(line, next) ? 'hyphen' : 'nothing'
  if (isOver.test(line)) return line.length < width * 0.8 && !startsLower.test(next) ? 'paragraph' : 'space'
  // A title: short, and what follows opens a sentence.
  return line.length < width * 0.7 && /^\p{Lu}/u.test(next) ? 'paragraph' : 'space'
}

/** Splits a paragraph before these positions of its text; the sign there (a line break) is left out. */
const splitAt = (nodes: readonly InlineNode[], positions: readonly number[]): InlineNode[][] => {
  const length = textOf(nodes).length
  const bounds = [-1, ...positions, length]
  return bounds.slice(1).map((to, index) => {
    const from = (bounds[index] ?? -1) + 1
    return editInline(keepOnly(nodes, from, to), [])
  })
}

const keepOnly = (nodes: readonly InlineNode[], from: number, to: number): InlineNode[] => {
  let at = 0
  return nodes.flatMap((node): InlineNode[] => {
    const start = at
    at += inlineTextOf(node).length
    if (node.type !== 'text') return start >= from && start < to ? [node] : []
    const text = node.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    return text === '' ? [] : [{ ...node, text }]
  })
}

const joinParagraph = ({ item, nodes }: Pasted, width: number): Pasted[] => {
  const text = textOf(nodes)
  const edits: { from: number; to: number; text: string }[] = []
  const ends: number[] = []
  for (const { index } of text.matchAll(/\n/g)) {
    const line = text.slice(text.lastIndexOf('\n', index - 1) + 1, index)
    const next = text.slice(index + 1).split('\n', 1)[0] ?? ''
    const spaces = line.length - line.trimEnd().length
    const from = index - spaces
    const kept = text.slice(index + 1).length - text.slice(index + 1).trimStart().length
    switch (seam(line.trim(), next.trim(), width)) {
      case 'paragraph':
        ends.push(index)
        break
      case 'space':
        edits.push({ from, to: index + 1 + kept, text: ' ' })
        break
      case 'hyphen':
        edits.push({ from, to: index + 1 + kept, text: '' })
        break
      case 'nothing':
        edits.push({ from: from - 1, to: index + 1 + kept, text: '' })
        break
    }
  }
  if (ends.length === 0) return [{ item, nodes: editInline(nodes, edits) }]
  const bounds = [-1, ...ends, text.length]
  return splitAt(nodes, ends).map((part, index) => {
    const offset = (bounds[index] ?? -1) + 1
    const until = bounds[index + 1] ?? text.length
    const own = edits
      .filter(edit => edit.from >= offset && edit.to <= until)
      .map(edit => ({ ...edit, from: edit.from - offset, to: edit.to - offset }))
    return { item, nodes: editInline(part, own) }
  })
}

/** A blank line, or the end of a column, inside a sentence. */
const joinBroken = (pasted: readonly Pasted[]): Pasted[] => {
  const joined: Pasted[] = []
  for (const paragraph of pasted) {
    const last = joined.at(-1)
    const before = last ? textOf(last.nodes).trimEnd() : ''
    const after = textOf(paragraph.nodes).trimStart()
    if (!last || paragraph.item !== last.item || !goesOn(before, after)) {
      joined.push(paragraph)
      continue
    }
    const cut = hyphenated.test(before) && !ownHyphen(before, after)
    const space = hyphenated.test(before) ? '' : ' '
    const end = textOf(last.nodes).length
    const head = editInline(last.nodes, [{ from: before.length - (cut ? 1 : 0), to: end, text: space }])
    joined[joined.length - 1] = { item: last.item, nodes: [...head, ...paragraph.nodes] }
  }
  return joined
}

/**
 * Lines that a page or a mail broke are sewn again, with the words cut at their ends; lines that the writer ended stay
 * apart. `apart` says what a line break of the writer is: another paragraph (plain text) or a break inside one (HTML).
 */
export const joinLines = (pasted: readonly Pasted[], apart: 'paragraph' | 'break'): Pasted[] => {
  const { wrapped, width } = settingOf(pasted)
  if (wrapped) return joinBroken(pasted.flatMap(paragraph => joinParagraph(paragraph, width)))
  if (apart === 'break') return [...pasted]
  return pasted.flatMap(({ item, nodes }) => {
    const ends = [...textOf(nodes).matchAll(/\n/g)].map(({ index }) => index)
    return splitAt(nodes, ends).map(part => ({ item, nodes: part }))
  })
}
