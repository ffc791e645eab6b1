// @ts-check
import { createHash } from 'node:crypto'

/**
 * Glyph outlines that this thread has already shortened, by id: the same few hundred serve every document.
 * @type {Map<string, string>}
 */
const glyphs = new Map()
const glyphLimit = 5_000
/** @typedef {{ body: string, used: string[] }} Drawing */
/** @typedef {import('@/lib/domain/bilan/proof').ProofPage} ProofPage */

/**
 * The compiler draws one tall SVG; the épreuve shows a page at a time. Each page keeps the glyphs it uses, under ids
 * that depend on their shape only, so that two pages set side by side in a document never disagree.
 * A drawing is named by its content; those in `known` are named only, which spares the work as well as the way.
 * @param {string} tall
 * @param {readonly string[]} known
 * @returns {ProofPage[]}
 */
export const splitPages = (tall, known) => {
  const size = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(tall)
  if (glyphs.size > glyphLimit) glyphs.clear()
  const parts = partsOf(tall)
  const pages = parts.pages.map(long => {
    const hash = createHash('sha256').update(long).digest('base64url').slice(0, 22)
    return { hash, drawing: known.includes(hash) ? null : drawingOf(long) }
  })
  /** @type {Map<string, string>} */
  const others = new Map()
  const complete = pages.every(page => page.drawing?.used.every(id => glyphs.has(id)) ?? true)
  for (const definitions of parts.definitions) {
    if (!complete || !definitions.includes('<defs id="glyph">')) collect(definitions, others)
  }
  const height = Number(size?.[2] ?? 0) / Math.max(1, pages.length)
  return pages.map(({ hash, drawing }) => ({
    hash,
    svg: drawing && onePage(drawing, others, Number(size?.[1] ?? 0), height),
  }))
}

/**
 * Children of the root are indented by four spaces: for each page a sheet of paper, then the group drawn on it; at the
 * end, definitions.
 * @param {string} tall
 */
const partsOf = tall => {
  /** @type {string[]} */
  const pages = []
  /** @type {string[]} */
  const definitions = []
  const opening = /\n {4}<(g|defs)\b/g
  for (let found = opening.exec(tall); found; found = opening.exec(tall)) {
    const name = found[1] ?? ''
    const closing = `\n    </${name}>`
    const end = tall.indexOf(closing, found.index)
    if (end < 0) break
    if (name === 'defs') definitions.push(tall.slice(found.index, end))
    // Where the page stands in the tall drawing is dropped: the same page is the same text wherever it is.
    else pages.push(tall.slice(tall.indexOf('>', found.index) + 1, end))
    opening.lastIndex = end + closing.length
  }
  return { pages, definitions }
}

/** @param {string} long @returns {Drawing} */
const drawingOf = long => {
  const body = compact(named(long))
  const used = new Set([...body.matchAll(/(?:href="|url\()#([^")]+)/g)].map(match => match[1] ?? ''))
  return { body, used: [...used] }
}

/** A stand-in (stand-in.ts) written out in full becomes the name of its picture. */
const named = (/** @type {string} */ text) =>
  text.replace(/"data:image\/svg\+xml;base64,([A-Za-z0-9+/=]+)"/g, (whole, /** @type {string} */ encoded) => {
    const name = /<desc>(media:[0-9a-f]{64})<\/desc>/.exec(Buffer.from(encoded, 'base64').toString('utf8'))
    return name ? `"${name[1]}"` : whole
  })

/** Drops what the drawing does not need: indentation, default attributes, digits beyond a thousandth of a point. */
const compact = (/** @type {string} */ text) =>
  text
    .replace(
      /\n\s*| fill-rule="nonzero"| y="0"| class="typst-[^"]*"|(?<=\.\d{3})\d+|(?<=[#"][a-z][0-9A-F]{9})[0-9A-F]+(?=[")])/g,
      '',
    )
    .trimStart()

/** @param {string} text @param {Map<string, string>} others */
const collect = (text, others) => {
  for (const [whole, kind, id = ''] of text.matchAll(
    /<(symbol|clipPath|linearGradient|radialGradient|pattern)\b[^>]*?id="([^"]+)"[\s\S]*?<\/\1>/g,
  )) {
    const key = id.slice(0, 10)
    if (kind !== 'symbol') others.set(key, compact(whole))
    else if (!glyphs.has(key)) glyphs.set(key, compact(whole))
  }
}

/** @param {Drawing} page @param {Map<string, string>} others @param {number} width @param {number} height */
const onePage = ({ body, used }, others, width, height) => {
  const kept = used.map(id => others.get(id) ?? glyphs.get(id) ?? '').join('')
  const box = `0 0 ${width.toFixed(2)} ${height.toFixed(2)}`
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="${box}"><rect width="100%" height="100%" fill="#fff"/><defs>${kept}</defs>${body}</svg>`
}
