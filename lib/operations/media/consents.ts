import { recordEvent } from '@/lib/data/history/record'
import { findConsent, setScan, withdrawConsentOn, writeConsent } from '@/lib/data/media/consents'
import { findMedia } from '@/lib/data/media/medias'
import { parisDate } from '@/lib/domain/calendar/paris-date'
import type { ConsentInput } from '@/lib/domain/media/consent'
import { isScan, sniffImage } from '@/lib/domain/media/image-format'
import { maxScanBytes } from '@/lib/domain/media/limits'
import { authorize } from '@/lib/domain/policy/can'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { prepareImage } from '@/lib/services/image/prepare'
import type { OperationContext } from '../context'
import { transact } from '../transaction'
import { unknownMedia } from './save-details'

const unknownConsent = refuse('unknown-consent', 'Cet accord n’existe pas, ou n’existe plus.')

const permitted = ({ viewer }: OperationContext): Result<true> => {
  const read = authorize(viewer, 'consent.read')
  return read.ok ? authorize(viewer, 'media.edit') : read
}

type ConsentAction = 'media.consent' | 'media.consent-withdraw' | 'media.consent-read'

/** The history names the photo, never the person: more people read the history than the consents. */
const told = (context: OperationContext, action: ConsentAction, mediaId: string) => ({
  actor: context.viewer,
  at: context.now,
  action,
  subject: { kind: 'media', id: mediaId },
})

export const saveConsent = (
  context: OperationContext,
  input: ConsentInput,
): Promise<Result<{ consentId: string }>> =>
  transact(context.db, async tx => {
    const allowed = permitted(context)
    if (!allowed.ok) return allowed
    const media = await findMedia(tx, input.mediaId)
    if (!media) return unknownMedia
    const consentId = await writeConsent(tx, input)
    if (consentId === null) return unknownConsent
    await recordEvent(tx, told(context, 'media.consent', input.mediaId))
    return ok({ consentId })
  })

/** From today on. The row stays: it proves what was agreed, and until when. */
export const withdrawConsent = (
  context: OperationContext,
  { consentId }: { consentId: string },
): Promise<Result<{ consentId: string }>> =>
  transact(context.db, async tx => {
    const allowed = permitted(context)
    if (!allowed.ok) return allowed
    const consent = await findConsent(tx, consentId)
    if (!consent) return unknownConsent
    if (!(await withdrawConsentOn(tx, consentId, parisDate(context.now))))
      return refuse('already-withdrawn', 'Cet accord était déjà retiré : rien n’a changé.')
    await recordEvent(tx, told(context, 'media.consent-withdraw', consent.mediaId))
    return ok({ consentId })
  })

const notAScan = refuse(
  'refused-format',
  'Ce fichier n’est ni un PDF ni une photo lisible : rien n’a été enregistré. Numérisez l’accord en PDF, ou photographiez-le.',
)
const tooBig = refuse(
  'too-big',
  'Ce fichier dépasse 10\u00A0Mo : rien n’a été enregistré. Numérisez-le moins finement.',
)

/** The signed paper: a PDF as it is, a photo written again without what it hides. */
export const storeScan = async (
  context: OperationContext,
  { consentId, bytes }: { consentId: string; bytes: Uint8Array },
): Promise<Result<{ consentId: string }>> => {
  const allowed = permitted(context)
  if (!allowed.ok) return allowed
  if (bytes.byteLength > maxScanBytes) return tooBig
  const format = sniffImage(bytes)
  if (!isScan(format)) return notAScan
  const consent = await findConsent(context.db, consentId)
  if (!consent) return unknownConsent
  const file = await scanFile(bytes, format === 'pdf')
  if (!file.ok) return file
  const sha256 = await context.store.put(file.value.bytes)
  return transact(context.db, async tx => {
    await setScan(tx, consentId, { sha256, mime: file.value.mime })
    await recordEvent(tx, told(context, 'media.consent', consent.mediaId))
    return ok({ consentId })
  })
}

const scanFile = async (
  bytes: Uint8Array,
  pdf: boolean,
): Promise<Result<{ bytes: Uint8Array; mime: string }>> => {
  if (pdf) return ok({ bytes, mime: 'application/pdf' })
  const image = await prepareImage(bytes)
  return image.ok ? ok({ bytes: image.value.master, mime: image.value.mime }) : image
}

export type Scan = { bytes: Uint8Array; mime: string; fileName: string }

/** The signed paper, for those named to read it; each reading is in the history. */
export const readScan = async (context: OperationContext, consentId: string): Promise<Result<Scan>> => {
  const allowed = authorize(context.viewer, 'consent.read')
  if (!allowed.ok) return allowed
  const consent = await findConsent(context.db, consentId)
  if (!consent?.scanSha256 || !consent.scanMime) return unknownConsent
  const bytes = await context.store.get(consent.scanSha256)
  if (!bytes) return refuse('missing-file', 'Le fichier de cet accord est introuvable. Déposez-le à nouveau.')
  await recordEvent(context.db, told(context, 'media.consent-read', consent.mediaId))
  const extension =
    consent.scanMime === 'application/pdf' ? 'pdf' : consent.scanMime === 'image/png' ? 'png' : 'jpg'
  return ok({ bytes, mime: consent.scanMime, fileName: `accord.${extension}` })
}
