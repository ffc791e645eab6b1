import { slugOf } from '@/lib/domain/shared/slug'

/** The name as an address writes it; followed by its code when another place has that address. */
export const slugFor = (name: string, code: string, taken: (slug: string) => boolean): string => {
  const slug = slugOf(name)
  return slug === '' || taken(slug) ? `${slug}-${code.toLowerCase()}`.replace(/^-/, '') : slug
}
