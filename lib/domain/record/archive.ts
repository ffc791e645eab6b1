import { z } from 'zod'
import type { Permission } from '../policy/permissions'
import type { HistoryAction } from '../shared/history'

/** Records that are archived and restored; none is ever deleted. */
export const archivableKinds = ['indicator', 'dispositif', 'elu', 'groupe', 'media'] as const
export type ArchivableKind = (typeof archivableKinds)[number]

export const archivePermissions: Record<ArchivableKind, Permission> = {
  indicator: 'indicator.edit',
  dispositif: 'dispositif.edit',
  elu: 'elu.edit',
  groupe: 'elu.edit',
  media: 'media.edit',
}

export const archiveEvents: Record<ArchivableKind, { archive: HistoryAction; restore: HistoryAction }> = {
  indicator: { archive: 'indicator.archive', restore: 'indicator.restore' },
  dispositif: { archive: 'dispositif.archive', restore: 'dispositif.restore' },
  elu: { archive: 'elu.archive', restore: 'elu.restore' },
  groupe: { archive: 'groupe.archive', restore: 'groupe.restore' },
  media: { archive: 'media.archive', restore: 'media.restore' },
}

type ArchiveWords = {
  archived: string
  restored: string
  wasArchived: string
  wasInUse: string
  /** What becomes of one page that prints it, of several. */
  pages: readonly [one: string, many: string]
}

const aRecord: ArchiveWords = {
  archived: 'est archivé.',
  restored: 'est de nouveau en service.',
  wasArchived: 'était déjà archivé.',
  wasInUse: 'était déjà en service.',
  pages: ['elle ne change pas', 'elles ne changent pas'],
}

/** What became of a record, after its name: « Lens en chiffres est archivé. » A person is neither archived nor in service. */
export const archiveWords: Record<ArchivableKind, ArchiveWords> = {
  indicator: aRecord,
  dispositif: aRecord,
  groupe: aRecord,
  media: aRecord,
  elu: {
    archived: 'ne paraît plus dans les listes.',
    restored: 'paraît de nouveau dans les listes.',
    wasArchived: 'n’y paraissait déjà plus.',
    wasInUse: 'y paraissait déjà.',
    // Élus sign by canton: a draft prints those in office, an archived one no longer is.
    pages: [
      'un brouillon ne l’imprime plus, ce qui est soumis ou publié ne change pas',
      'les brouillons ne l’impriment plus, ce qui est soumis ou publié ne change pas',
    ],
  },
}

export const setArchivedSchema = z.strictObject({
  kind: z.enum(archivableKinds),
  ids: z.array(z.uuid()).min(1).max(200),
  archived: z.boolean(),
})
export type SetArchived = z.output<typeof setArchivedSchema>

/** Where a record is used: the territories of the editions that print it, and other records that name it. */
export type Usage = { editions: number; places: readonly string[]; records: readonly string[] }

const named = (names: readonly string[]): string =>
  `${names.slice(0, 3).join(', ')}${names.length > 3 ? '…' : ''}`

/** « 4 éditions s’en servent (Lens, Arras-1, Liévin…) : elles ne changent pas. » Empty when it is used nowhere. */
export const usageSentence = (kind: ArchivableKind, { editions, places, records }: Usage): string => {
  const who = editions === 1 ? 'Une édition s’en sert' : `${editions} éditions s’en servent`
  const rest = archiveWords[kind].pages[editions === 1 ? 0 : 1]
  return [
    ...(editions === 0 ? [] : [`${who} (${named(places)})\u00a0: ${rest}.`]),
    ...(records.length === 0 ? [] : [`Y renvoient encore\u00a0: ${named(records)}.`]),
  ].join(' ')
}
