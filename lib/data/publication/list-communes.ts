import type { Db } from '@/lib/data/client'

export type PublicCommune = {
  name: string
  variants: string[]
  /** Codes of its cantons: several when the commune is split. */
  cantons: string[]
}

/** Every commune with the names people use for it and its cantons. */
export const listCommunes = async (db: Db): Promise<PublicCommune[]> => {
  const communes = await db.territory.findMany({
    where: { kind: 'commune', archivedAt: null },
    select: {
      name: true,
      variants: { select: { name: true }, orderBy: { name: 'asc' } },
      cantons: { select: { canton: { select: { code: true } } }, orderBy: { canton: { code: 'asc' } } },
    },
    orderBy: { code: 'asc' },
  })
  return communes.map(commune => ({
    name: commune.name,
    variants: commune.variants.map(variant => variant.name),
    cantons: commune.cantons.map(row => row.canton.code),
  }))
}
