import type { DispositifRecord } from '@/lib/domain/bilan/resolve-input'
import { type RichText, richTextSchema } from '@/lib/domain/bilan/rich-text'
import type { Db } from '../client'

/** Dispositifs by code, without their internal notes (another table, that no output reads). */
export const loadDispositifs = async (db: Db, codes: readonly string[]): Promise<DispositifRecord[]> => {
  if (codes.length === 0) return []
  const rows = await db.dispositif.findMany({
    where: { code: { in: [...codes] } },
    orderBy: { code: 'asc' },
    select: {
      code: true,
      name: true,
      acronym: true,
      shortText: true,
      mediumText: true,
      longText: true,
      link: true,
      forbidden: { select: { wording: true }, orderBy: { wording: 'asc' } },
    },
  })
  return rows.map(({ shortText, mediumText, longText, forbidden, ...record }) => ({
    ...record,
    short: text(shortText),
    medium: text(mediumText),
    long: text(longText),
    forbidden: forbidden.map(variant => variant.wording),
  }))
}

const text = (stored: unknown): RichText | null => (stored === null ? null : richTextSchema.parse(stored))
