/** « MR » for « Marie Roux ». */
export const initialsOf = (name: string): string =>
  name
    .replace(/\(.*\)/u, '')
    .split(/[\s-]+/u)
    .filter(word => /^\p{Lu}/u.test(word))
    .slice(0, 2)
    .map(word => word.charAt(0))
    .join('')
