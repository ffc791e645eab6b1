import { slugOf } from '../shared/slug'

/** Long enough to tell two records apart, short enough to be read in a file; a code may have 80 signs. */
const longest = 60

/** The code that a name suggests: without accents, its words joined by hyphens; numbered when another record has it. */
export const proposeCode = (name: string, taken: readonly string[]): string => {
  const code = shortened(slugOf(name))
  if (code === '' || !taken.includes(code)) return code
  let number = 2
  while (taken.includes(`${code}-${number}`)) number += 1
  return `${code}-${number}`
}

const shortened = (slug: string): string => {
  if (slug.length <= longest) return slug
  const cut = slug.slice(0, longest + 1)
  const end = cut.lastIndexOf('-')
  return cut.slice(0, end > 0 ? end : longest)
}

/** The code once the name has changed: it follows, unless a person wrote another than the one that was proposed. */
export const followName = (
  code: string,
  name: { before: string; after: string },
  taken: readonly string[],
): string => (code === proposeCode(name.before, taken) ? proposeCode(name.after, taken) : code)
