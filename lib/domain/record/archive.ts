import { z } from 'zod'
import type { Permission } from '../policy/permissions'
import type { HistoryAction } from '../shared/history'

/** Records that are archived and restored; none is ever deleted. */
export const archivableKinds = ['indicator', 'elu', 'dispositif'] as const
export type ArchivableKind = (typeof archivableKinds)[number]

export const archivePermissions: Record<ArchivableKind, Permission> = {
  indicator: 'indicator.edit',
  elu: 'elu.edit',
  dispositif: 'dispositif.edit',
}

export const archiveEvents: Record<ArchivableKind, { archive: HistoryAction; restore: HistoryAction }> = {
  indicator: { archive: 'indicator.archive', restore: 'indicator.restore' },
  elu: { archive: 'elu.archive', restore: 'elu.restore' },
  dispositif: { archive: 'dispositif.archive', restore: 'dispositif.restore' },
}

export const setArchivedSchema = z.strictObject({
  kind: z.enum(archivableKinds),
  ids: z.array(z.uuid()).min(1).max(200),
  archived: z.boolean(),
})
export type SetArchived = z.output<typeof setArchivedSchema>

/** Where a record is printed: places as people know them (« Lens, édition 1 »). */
export type Usage = { editions: number; places: readonly string[] }

/** « Imprimé par 3 éditions (Lens, Arras-1…) : elles ne changent pas. » Empty when it is printed nowhere. */
export const usageSentence = ({ editions, places }: Usage): string => {
  if (editions === 0) return ''
  const named = places.slice(0, 3).join(', ')
  const more = editions > 3 ? '…' : ''
  const who = editions === 1 ? 'Une édition s’en sert' : `${editions} éditions s’en servent`
  return `${who} (${named}${more})\u00a0: ${editions === 1 ? 'elle ne change' : 'elles ne changent'} pas.`
}
