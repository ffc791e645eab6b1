import { recordEvent } from '@/lib/data/history/record'
import { findAlike, findSameFile, insertMedia } from '@/lib/data/media/medias'
import { isUniqueViolation } from '@/lib/data/unique-violation'
import type { MediaCard } from '@/lib/domain/media/card'
import { isAccepted, refusedFormats, sniffImage } from '@/lib/domain/media/image-format'
import { maxUploadBytes } from '@/lib/domain/media/limits'
import { authorize } from '@/lib/domain/policy/can'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { prepareImage } from '@/lib/services/image/prepare'
import { sha256 } from '@/lib/services/storage/sha256'
import type { OperationContext } from '../context'
import { transact } from '../transaction'

export type MediaUpload = {
  fileName: string
  bytes: Uint8Array
  /** The person has seen the photos that look like this one, and adds it all the same. */
  despiteAlike: boolean
  /** An openly invented picture of the demonstration. */
  fictitious?: boolean
}

/** `same`: this very file is here already; `alike`: nothing was added, one must choose. */
export type AddedMedia =
  | { outcome: 'added'; mediaId: string }
  | { outcome: 'same'; media: MediaCard; archived: boolean }
  | { outcome: 'alike'; medias: MediaCard[] }

const empty = refuse('empty-file', 'Ce fichier est vide : rien n’a été ajouté. Choisissez une photo.')
const tooBig = refuse(
  'too-big',
  'Cette photo dépasse 25\u00A0Mo : rien n’a été ajouté. Exportez-la en JPEG, puis renvoyez-la.',
)

/** Judges a photo by its content, writes it again without what it hides, and stores it unless it is here already. */
export const addMedia = async (
  context: OperationContext,
  upload: MediaUpload,
): Promise<Result<AddedMedia>> => {
  const { db, viewer, store, now } = context
  const allowed = authorize(viewer, 'media.edit')
  if (!allowed.ok) return allowed
  if (upload.bytes.byteLength === 0) return empty
  if (upload.bytes.byteLength > maxUploadBytes) return tooBig
  const format = sniffImage(upload.bytes)
  if (!isAccepted(format)) return refuse('refused-format', refusedFormats[format])

  const received = sha256(upload.bytes)
  const same = await findSameFile(db, { received })
  if (same) return ok(alreadyHere(same))
  const prepared = await prepareImage(upload.bytes)
  if (!prepared.ok) return prepared
  const image = prepared.value
  const twin = await findSameFile(db, { received, stored: sha256(image.master) })
  if (twin) return ok(alreadyHere(twin))
  if (!upload.despiteAlike) {
    const medias = await findAlike(db, image.likeness)
    if (medias.length > 0) return ok({ outcome: 'alike', medias })
  }
  const hashes = { sha256: await store.put(image.master), webSha256: await store.put(image.web) }
  try {
    return await transact(db, async tx => {
      const { id: mediaId } = await insertMedia(tx, {
        ...hashes,
        received,
        fileName: safeName(upload.fileName),
        mime: image.mime,
        bytes: image.master.byteLength,
        width: image.width,
        height: image.height,
        likeness: image.likeness,
        fictitious: upload.fictitious ?? false,
        createdAt: now,
      })
      await recordEvent(tx, {
        actor: viewer,
        at: now,
        action: 'media.add',
        subject: { kind: 'media', id: mediaId },
        data: { fileName: safeName(upload.fileName) },
      })
      return ok<AddedMedia>({ outcome: 'added', mediaId })
    })
  } catch (error) {
    // Somebody sent the same file at the same moment.
    const first = isUniqueViolation(error)
      ? await findSameFile(db, { received, stored: hashes.sha256 })
      : null
    if (!first) throw error
    return ok(alreadyHere(first))
  }
}

const alreadyHere = ({ archivedAt, ...media }: MediaCard & { archivedAt: Date | null }): AddedMedia => ({
  outcome: 'same',
  media,
  archived: archivedAt !== null,
})

/** The last part of a path, without what no file name holds. */
const safeName = (name: string): string => {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const plain = last.replace(/\p{Cc}/gu, '')
  return plain.trim().slice(-120) || 'photo'
}
