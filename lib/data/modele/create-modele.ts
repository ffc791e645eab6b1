import type { Issuer } from '@/lib/domain/collection/issuer'
import type { Db } from '../client'
import { slugFor } from '../territory-import/slug'

/** Null: another modèle has this name. Its code, in its address, comes from the name and never changes. */
export const insertModele = async (
  tx: Db,
  { name, issuer, scope }: { name: string; issuer: Issuer; scope: 'canton' | 'departement' },
): Promise<{ id: string; code: string } | null> => {
  const others = await tx.modele.findMany({ select: { code: true, name: true } })
  if (others.some(other => other.name.toLocaleLowerCase('fr') === name.toLocaleLowerCase('fr'))) return null
  const codes = new Set(others.map(({ code }) => code))
  // « bloc » is another address of the screens of modèles.
  const code = slugFor(
    name,
    String(codes.size + 1),
    candidate => candidate === 'bloc' || candidate === 'nouveau' || codes.has(candidate),
  )
  return tx.modele.create({
    data: { code: code.slice(0, 80), name, issuer, scope },
    select: { id: true, code: true },
  })
}

/** What this issuer looks like in the version it published last; null when it has none. */
export const findIssuerIdentity = async (tx: Db, issuer: Issuer) => {
  const version = await tx.modeleVersion.findFirst({
    where: { modele: { issuer }, publishedAt: { not: null } },
    orderBy: { publishedAt: 'desc' },
    select: { identity: true },
  })
  return version?.identity ?? null
}

/** Modèles that another may be copied from, in French order of their names. */
export const listCopiableModeles = async (db: Db) => {
  const modeles = await db.modele.findMany({
    where: { archivedAt: null },
    select: { code: true, name: true, issuer: true, scope: true },
  })
  return modeles.toSorted((one, other) => one.name.localeCompare(other.name, 'fr'))
}
