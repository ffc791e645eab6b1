import { type ConsentInput, readSigners } from '@/lib/domain/media/consent'
import type { Db } from '../client'

/** Consents of one photo, names included: for who holds `consent.read`. */
export const listConsents = (db: Db, mediaId: string) =>
  db.mediaConsent.findMany({
    where: { mediaId },
    orderBy: [{ person: 'asc' }, { startsOn: 'desc' }],
    select: {
      id: true,
      person: true,
      minor: true,
      signers: true,
      channels: true,
      startsOn: true,
      endsOn: true,
      withdrawnOn: true,
      scanMime: true,
    },
  })

export const findConsent = (db: Db, id: string) =>
  db.mediaConsent.findUnique({
    where: { id },
    select: {
      id: true,
      mediaId: true,
      person: true,
      scanSha256: true,
      scanMime: true,
      withdrawnOn: true,
      media: { select: { archivedAt: true } },
    },
  })

const date = (day: string): Date | null => (day === '' ? null : new Date(`${day}T00:00:00Z`))

const dataOf = ({ person, minor, signers, channels, startsOn, endsOn, withdrawnOn }: ConsentInput) => ({
  person,
  minor,
  signers: readSigners(signers),
  channels,
  startsOn: new Date(`${startsOn}T00:00:00Z`),
  endsOn: date(endsOn),
  withdrawnOn: date(withdrawnOn),
})

/** Creates a consent, or rewrites one of the same photo; null when that one does not exist. */
export const writeConsent = async (tx: Db, input: ConsentInput): Promise<string | null> => {
  if (input.consentId === null) {
    const data = { ...dataOf(input), mediaId: input.mediaId }
    return (await tx.mediaConsent.create({ data, select: { id: true } })).id
  }
  const { count } = await tx.mediaConsent.updateMany({
    where: { id: input.consentId, mediaId: input.mediaId },
    data: dataOf(input),
  })
  return count === 1 ? input.consentId : null
}

/** False when it was withdrawn already. */
export const withdrawConsentOn = async (tx: Db, id: string, day: string): Promise<boolean> => {
  const { count } = await tx.mediaConsent.updateMany({
    where: { id, OR: [{ withdrawnOn: null }, { withdrawnOn: { gt: new Date(`${day}T00:00:00Z`) } }] },
    data: { withdrawnOn: date(day) },
  })
  return count === 1
}

export const setScan = (tx: Db, id: string, scan: { sha256: string; mime: string }) =>
  tx.mediaConsent.update({
    where: { id },
    data: { scanSha256: scan.sha256, scanMime: scan.mime },
    select: { id: true },
  })
