// @ts-check

/**
 * Glyph outlines already shortened: the same few hundred serve every document of this thread.
 * @type {Map<string, string>}
 */
const glyphs = new Map()
const glyphLimit = 5_000

/**
 * The compiler draws one tall SVG; the épreuve shows a page at a time. Each page keeps the glyphs it uses, under ids
 * that depend on their shape only, so that two pages set side by side in a document never disagree.
 * @param {string} tall
 * @returns {string[]}
 */
export const splitPages = tall => {
  const size = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(tall)
  if (glyphs.size > glyphLimit) glyphs.clear()
  /** @type {string[][]} */
  const pages = []
  /** @type {Map<string, string>} */
  const others = new Map()
  /** @type {string[]} */
  let current = []
  let definitions = false
  for (const line of tall.split('\n').slice(1, -1)) {
    // Children of the root are indented by four spaces: a sheet of paper, then the group drawn on it, or definitions.
    if (line.startsWith('    <')) {
      if (definitions && line === '    </defs>') collect(current.join('\n'), others)
      definitions = line.startsWith('    <defs')
      if (definitions) current = []
      else if (line.startsWith('    <g')) pages.push((current = []))
      continue
    }
    current.push(line)
  }
  const height = Number(size?.[2] ?? 0) / Math.max(1, pages.length)
  return pages.map(page => onePage(compact(page.join('\n')), others, Number(size?.[1] ?? 0), height))
}

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

/** @param {string} body @param {Map<string, string>} others @param {number} width @param {number} height */
const onePage = (body, others, width, height) => {
  const used = new Set([...body.matchAll(/(?:href="|url\()#([^")]+)/g)].map(match => match[1] ?? ''))
  const kept = [...used].map(id => others.get(id) ?? glyphs.get(id) ?? '').join('')
  const box = `0 0 ${width.toFixed(2)} ${height.toFixed(2)}`
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="${box}"><rect width="100%" height="100%" fill="#fff"/><defs>${kept}</defs>${body}</svg>`
}
