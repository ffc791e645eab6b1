import type { TerritoryRecord } from '@/lib/domain/bilan/resolve-input'
import type { Db } from '../client'
import { territorySelect } from './territory-record'

const kinds: readonly TerritoryRecord['kind'][] = ['departement', 'canton', 'commune', 'epci']

/** `commune:62037` as a condition. An unknown kind meets no row: nothing is guessed. */
export const keyWhere = (key: string) => {
  const [name, code = ''] = key.split(':')
  const kind = kinds.find(known => known === name)
  return kind ? { kind, code } : { kind: 'departement' as const, code: '' }
}

/** Territories by `kind:code`. */
export const loadTerritories = async (db: Db, keys: readonly string[]): Promise<TerritoryRecord[]> =>
  keys.length === 0
    ? []
    : db.territory.findMany({
        where: { OR: keys.map(keyWhere) },
        orderBy: [{ kind: 'asc' }, { code: 'asc' }],
        select: territorySelect,
      })
