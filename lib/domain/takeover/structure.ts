import { normalize } from '../checker/normalize'
import type { TakenBlock, TakenRubrique, TakenType } from './proposal'
import type { Paragraph } from './source'

const quoteMark = /^\s*(?:‘‘|’’|“|”|«|»|")\s*$/u
const contactWords = /\S+@\S+\.\S+|nous contacter|nous écrire|(?:^|\s)0\d(?:[ .]\d{2}){4}/iu
const imprintWords =
  /directeur de la publication|directrice de la publication|dépôt légal|crédits? photo|imprimé (?:par|chez)|issn/iu
const boxWords = /^(?:le )?saviez-vous|^à savoir|^bon à savoir|^en bref|^zoom|^focus|^pour rappel$/iu
const closing = /^(?:vos|les) (?:conseillers|conseillères|élus)/iu
const speaker = /^\p{Lu}[\p{L}-]+ \p{Lu}[\p{Lu}’' -]+, \p{Lu}?[\p{L} ’'-]+\.?$/u
const figureLine =
  /^(?:en (?:19|20)\d{2} ?: ?\d|\d[\d\u00A0\u202F ]*(?:,\d+)? ?(?:%|€|\p{Ll}|\p{Lu}\p{L}*\b|$))/iu

/** « … en / 2023 avec … »: the number that follows is the end of this line. */
const openEnd = /(?:^|\s)(?:en|depuis|au|de|du|à|et|ou|sur)$/iu

const isTitle = ({ text, lines, role }: Paragraph): boolean =>
  role === 'title' ||
  role === 'subtitle' ||
  (role === 'body' &&
    text.length <= 90 &&
    lines.length <= 3 &&
    /^[\p{Lu}«]/u.test(text) &&
    !/[.,;:…]$/u.test(text) &&
    !figureLine.test(text) &&
    !contactWords.test(text))

/** « RETOURS À L’EMPLOI / En 2021 : 188 / … »: a heading, then lines that begin with a figure. */
const readBox = ({ lines, role }: Paragraph): TakenBlock | null => {
  const start = lines.findIndex(line => figureLine.test(line))
  if (start < 0 || start > 3 || role !== 'body') return null
  const [heading, rest] = [lines.slice(0, start).join(' '), lines.slice(start)]
  if (heading !== '' && heading !== heading.toLocaleUpperCase('fr')) return null
  const tiles: string[] = []
  for (const line of rest)
    if (tiles.length === 0 || (figureLine.test(line) && !openEnd.test(tiles.at(-1) ?? ''))) tiles.push(line)
    else tiles[tiles.length - 1] = `${tiles.at(-1)} ${line}`
  const short = tiles.every(tile => tile.length <= 140 && !/\.\s/u.test(tile))
  if (!short || (tiles.length === 1 && heading === '' && !/^\d[\d\u00A0\u202F ]*$/u.test(lines[0] ?? '')))
    return null
  return block('chiffres_cles', sentenceCase(heading), tiles)
}

/** « LE HANDICAP EN CHIFFRES » → « Le handicap en chiffres »; a title that mixes cases is left as it is. */
export const sentenceCase = (title: string): string => {
  if (title !== title.toLocaleUpperCase('fr') || title.length < 5) return title
  const lower = title.toLocaleLowerCase('fr')
  return lower.charAt(0).toLocaleUpperCase('fr') + lower.slice(1)
}

const block = (type: TakenType, title: string, lines: readonly string[], signature = ''): TakenBlock => ({
  type,
  title,
  lines: lines.map(text => ({ text, item: false })),
  signature,
})

/** A block that may still receive paragraphs. */
const isOpen = (held: TakenBlock | undefined): held is TakenBlock =>
  held !== undefined && (held.type === 'texte' || held.type === 'encadre') && held.lines.length < 12

/** A heading set right above its text: the short first lines, before a long one that begins again in capital. */
const splitHeading = (paragraph: Paragraph): Paragraph[] => {
  const { lines, role, text } = paragraph
  if (role !== 'body' || lines.length < 2 || boxWords.test(text)) return [paragraph]
  const longest = Math.max(...lines.map(line => line.length))
  const start = lines.findIndex(line => line.length > 0.75 * longest)
  const heading = lines.slice(0, start)
  const [body = ''] = lines.slice(start)
  const isHeading =
    start >= 1 &&
    start <= 3 &&
    /^\p{Lu}/u.test(heading[0] ?? '') &&
    /^\p{Lu}/u.test(body) &&
    !heading.some(line => /[.,;:-]$/u.test(line))
  if (!isHeading) return [paragraph]
  const title = heading.join(' ')
  return [
    { ...paragraph, text: title, lines: heading, role: 'subtitle' },
    { ...paragraph, text: text.slice(title.length).trim(), lines: lines.slice(start) },
  ]
}

const isBare = (one: TakenBlock | undefined): boolean => one?.type === 'texte' && one.lines.length === 0

const isUntitled = (one: TakenBlock | undefined): boolean => one?.type === 'chiffres_cles' && one.title === ''

/** A title with nothing under it names the figures that follow. */
const nameFigures = (blocks: readonly TakenBlock[]): TakenBlock[] =>
  blocks.flatMap((held, index) => {
    const [before, after] = [blocks[index - 1], blocks[index + 1]]
    if (isBare(held) && isUntitled(after)) return []
    return isUntitled(held) && isBare(before) ? [{ ...held, title: before?.title ?? '' }] : [held]
  })

/**
 * Paragraphs as rubriques and blocks: titles open rubriques, boxes of figures become tiles, marked words become
 * encadrés, quotations exergues. `people`: names printed as signatures, which the bilan prints by itself.
 */
export const proposeRubriques = (read: readonly Paragraph[], people: readonly string[]): TakenRubrique[] => {
  const paragraphs = read.flatMap(splitHeading)
  const rubriques: TakenRubrique[] = []
  const names = new Set(people.map(name => normalize(name)))
  const isName = (text: string) => names.has(normalize(text.replace(/^& ?/u, '').trim()))
  const open = (title: string, page: number): TakenRubrique => {
    const rubrique: TakenRubrique = { title, page: Math.min(page, 16), blocks: [] }
    rubriques.push(rubrique)
    return rubrique
  }
  const here = (page: number) => rubriques.at(-1) ?? open('', page)

  for (const [index, paragraph] of paragraphs.entries()) {
    const { text, page, role, lines } = paragraph
    if (quoteMark.test(text) || isName(text)) continue
    const rubrique = here(page)
    const last = rubrique.blocks.at(-1)
    const tiles = readBox(paragraph)
    const [opening = ''] = lines
    if (tiles) rubrique.blocks.push(tiles)
    else if (closing.test(text) && last && isOpen(last)) {
      last.type = 'edito'
      last.signature = lines[0] ?? text
    } else if (speaker.test(text) && last && isOpen(last) && last.lines.length > 0) {
      const said = last.lines.pop()
      if (last.lines.length === 0) rubrique.blocks.pop()
      if (said) rubrique.blocks.push(block('exergue', '', [said.text], text.replace(/\.$/u, '')))
    } else if (boxWords.test(opening) && role === 'body') {
      const rest = text.slice(opening.length).trim()
      rubrique.blocks.push(block('encadre', sentenceCase(opening), rest === '' ? [] : [rest]))
    } else if (imprintWords.test(text)) rubrique.blocks.push(block('mentions', '', [text]))
    else if (contactWords.test(text)) rubrique.blocks.push(block('contact', 'Nous contacter', [text]))
    else if (isTitle(paragraph) && paragraphs[index + 1] !== undefined) {
      const inside = role === 'subtitle' || (rubrique.blocks.length === 0 && rubrique.title !== '')
      if (inside) rubrique.blocks.push(block('texte', sentenceCase(text), []))
      else if (rubrique.title === '' && rubrique.blocks.length === 0) rubrique.title = sentenceCase(text)
      else open(sentenceCase(text), page)
    } else if (isOpen(last)) last.lines.push({ text, item: role === 'item' })
    else rubrique.blocks.push({ ...block('texte', '', []), lines: [{ text, item: role === 'item' }] })
  }
  return rubriques
    .map(rubrique => ({ ...rubrique, blocks: nameFigures(rubrique.blocks.filter(isFilled)) }))
    .filter(({ title, blocks }) => title !== '' || blocks.length > 0)
}

const isFilled = ({ title, lines }: TakenBlock): boolean => lines.length > 0 || title !== ''
