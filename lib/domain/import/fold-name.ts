const abbreviations: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', dept: 'departement' }

/**
 * A name without what people write in several ways: case, accents, ligatures, hyphens, apostrophes, spaces, « St ».
 * Two names that fold alike are the same name.
 */
export const foldName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^a-z0-9%€]+/g, ' ')
    .trim()
    .split(' ')
    .map(word => abbreviations[word] ?? word)
    .join(' ')
