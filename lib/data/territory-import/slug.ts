/** « Nœux-lès-Auxi » → `noeux-les-auxi`; followed by its code when another place has that address. */
export const slugFor = (name: string, code: string, taken: (slug: string) => boolean): string => {
  const slug = name
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return slug === '' || taken(slug) ? `${slug}-${code.toLowerCase()}`.replace(/^-/, '') : slug
}
