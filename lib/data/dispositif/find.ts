import { type RichText, richTextSchema } from '@/lib/domain/bilan/rich-text'
import type { Db } from '../client'

const select = {
  id: true,
  code: true,
  revision: true,
  name: true,
  acronym: true,
  shortText: true,
  mediumText: true,
  longText: true,
  audience: true,
  conditions: true,
  link: true,
  source: true,
  ambitionId: true,
  serviceId: true,
  photoId: true,
  archivedAt: true,
  forbidden: { select: { wording: true, reason: true }, orderBy: { wording: 'asc' } },
  orientations: { select: { orientation: { select: { code: true } } } },
  deliberations: {
    select: { deliberation: { select: { number: true, adoptedOn: true, title: true } } },
    orderBy: { deliberation: { adoptedOn: 'asc' } },
  },
} as const

/** A dispositif as its form edits it, without its notes. */
export const findForm = async (db: Db, where: { code: string } | { id: string }) => {
  const row = await db.dispositif.findUnique({ where, select })
  if (!row) return null
  const { shortText, mediumText, longText, forbidden, orientations, deliberations, ...record } = row
  return {
    ...record,
    short: text(shortText),
    medium: text(mediumText),
    long: text(longText),
    forbidden: forbidden.map(variant => variant.wording),
    reasons: new Map(forbidden.map(variant => [variant.wording, variant.reason])),
    orientations: orientations.map(({ orientation }) => orientation.code),
    deliberations: deliberations.map(({ deliberation }) => ({
      ...deliberation,
      adoptedOn: deliberation.adoptedOn.toISOString().slice(0, 10),
    })),
  }
}

const text = (stored: unknown): RichText | null => (stored === null ? null : richTextSchema.parse(stored))

export const isDispositifCodeTaken = async (tx: Db, code: string): Promise<boolean> =>
  (await tx.dispositif.count({ where: { code } })) > 0
