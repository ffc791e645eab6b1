import { type ArchivableKind, archiveEvents } from '@/lib/domain/record/archive'
import type { EluInput, GroupeInput } from '@/lib/domain/record/elu-form'
import type { IndicatorInput } from '@/lib/domain/record/indicator-form'
import type { HistoryAction } from '@/lib/domain/shared/history'
import type { Db } from '../client'

type Written<T> = Omit<T, 'id' | 'revision'>

/** Which version was on screen: a write is for that one, or for none. */
export type Read = { id: string; revision: number }

const next = { revision: { increment: 1 } } as const

export const createIndicator = (tx: Db, data: Written<IndicatorInput>) =>
  tx.indicator.create({ data, select: { id: true } })

/** False when someone saved it since: nothing is written. */
export const updateIndicator = async (tx: Db, read: Read, data: Omit<Written<IndicatorInput>, 'code'>) =>
  (await tx.indicator.updateMany({ where: read, data: { ...data, ...next } })).count === 1

export const isCodeTaken = async (tx: Db, code: string): Promise<boolean> =>
  (await tx.indicator.count({ where: { code } })) > 0

const date = (day: string | null): Date | null => (day === null ? null : new Date(`${day}T00:00:00Z`))

const eluData = ({ startsOn, endsOn, ...data }: Written<EluInput>) => ({
  ...data,
  startsOn: date(startsOn),
  endsOn: date(endsOn),
})

export const createElu = (tx: Db, data: Written<EluInput>) =>
  tx.elu.create({ data: eluData(data), select: { id: true } })

export const updateElu = async (tx: Db, read: Read, data: Written<EluInput>) =>
  (await tx.elu.updateMany({ where: read, data: { ...eluData(data), ...next } })).count === 1

/** The élu who already has this account, other than `except`. */
export const findHolderOfAccount = (tx: Db, userId: string, except: string | null) =>
  tx.elu.findFirst({
    where: { userId, id: except === null ? undefined : { not: except } },
    select: { printedName: true },
  })

export const createGroupe = (tx: Db, data: Written<GroupeInput>) =>
  tx.groupe.create({ data, select: { id: true } })

export const updateGroupe = async (tx: Db, read: Read, data: Written<GroupeInput>) =>
  (await tx.groupe.updateMany({ where: read, data: { ...data, ...next } })).count === 1

export const isGroupeNameTaken = async (tx: Db, name: string, except: string | null): Promise<boolean> =>
  (await tx.groupe.count({ where: { name, id: except === null ? undefined : { not: except } } })) > 0

/** What moves the revision of a record on; the history tells more of it: a note written, a consent read. */
const savingActions: Record<ArchivableKind, readonly HistoryAction[]> = {
  indicator: ['indicator.save', ...Object.values(archiveEvents.indicator)],
  dispositif: ['dispositif.save', ...Object.values(archiveEvents.dispositif)],
  elu: ['elu.save', ...Object.values(archiveEvents.elu)],
  groupe: ['groupe.save', ...Object.values(archiveEvents.groupe)],
  media: ['media.save', ...Object.values(archiveEvents.media)],
}

/** Who last saved a record, and when. */
export const findLastSave = (db: Db, kind: ArchivableKind, id: string) =>
  db.historyEvent.findFirst({
    where: { subjectKind: kind, subjectId: id, action: { in: [...savingActions[kind]] } },
    orderBy: { at: 'desc' },
    select: { actorName: true, at: true },
  })
