import type { UsedKind } from '@/lib/domain/proposal/use'
import type { Db } from '../client'
import type { Use } from './describe-uses'
import { listDispositifUses } from './dispositif-uses'
import { listEluUses, listGroupeUses, listMediaUses } from './people-uses'
import { listTerritoryUses } from './place-uses'
import { listValueUses } from './value-uses'

const keySelect = { id: true, code: true } as const

/** The one answer to « où est-ce imprimé ? », whoever asks: a page, an archive, the count of an impact. */
export const listUses = async (db: Db, kind: UsedKind, id: string, now: Date): Promise<Use[]> => {
  switch (kind) {
    case 'indicator': {
      const found = await db.indicator.findUnique({ where: { id }, select: keySelect })
      return found ? listValueUses(db, found, null) : []
    }
    case 'dispositif': {
      const found = await db.dispositif.findUnique({ where: { id }, select: keySelect })
      return found ? listDispositifUses(db, found) : []
    }
    case 'elu':
      return listEluUses(db, id, now)
    case 'groupe':
      return listGroupeUses(db, id)
    case 'media':
      return listMediaUses(db, id)
    case 'territory':
      return listTerritoryUses(db, id)
  }
}
