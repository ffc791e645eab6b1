import type { DispositifRecord, ForbiddenWordings } from '@/lib/domain/bilan/resolve-input'
import { type RichText, richTextSchema } from '@/lib/domain/bilan/rich-text'
import type { Db } from '../client'
import { loadPinnedDispositifs } from '../proposal/pins'

/**
 * Dispositifs by code, without their internal notes (another table, that no output reads), in the words that the edition
 * prints: current, or kept until their proposal is accepted. What must never be written is always the current list.
 */
export const loadDispositifs = async (
  db: Db,
  codes: readonly string[],
  editionId: string | null,
): Promise<DispositifRecord[]> => {
  if (codes.length === 0) return []
  const pinned = editionId ? await loadPinnedDispositifs(db, editionId) : new Map<string, never>()
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
    ...pinned.get(record.code),
    forbidden: forbidden.map(variant => variant.wording),
  }))
}

/** What must never be printed for a dispositif, whether or not the bilan names it. */
export const loadForbiddenWordings = async (db: Db): Promise<ForbiddenWordings[]> => {
  const rows = await db.dispositif.findMany({
    where: { forbidden: { some: {} } },
    orderBy: { code: 'asc' },
    select: {
      name: true,
      acronym: true,
      forbidden: { select: { wording: true }, orderBy: { wording: 'asc' } },
    },
  })
  return rows.map(({ forbidden, ...named }) => ({
    ...named,
    forbidden: forbidden.map(variant => variant.wording),
  }))
}

const text = (stored: unknown): RichText | null => (stored === null ? null : richTextSchema.parse(stored))
