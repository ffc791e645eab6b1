import { Inflate } from 'fflate'
import { fileLimits } from './limits'
import { RefusedFile } from './refused-file'

export type ZipEntry = { name: string; method: number; packed: number; unfolded: number; offset: number }

const broken = () =>
  new RefusedFile(
    'Ce classeur est abîmé\u00A0: il n’a pas pu être ouvert. Enregistrez-le à nouveau, puis renvoyez-le.',
  )
const bomb = () =>
  new RefusedFile(
    'Ce classeur se déplierait bien au-delà de ce qu’un fichier de valeurs peut contenir\u00A0: il a été refusé sans être lu.',
  )

/**
 * The contents of a zip, by its central directory, checked before anything is unfolded: number of parts, size, growth.
 * The directory may lie: `unfold` counts again.
 */
export function zipEntries(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  const count = view.getUint16(end + 10, true)
  if (count > fileLimits.entries || count === 0xffff) throw bomb()
  const entries = new Map<string, ZipEntry>()
  let at = view.getUint32(end + 16, true)
  let total = 0
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw broken()
    const [nameLength, extra, comment] = [28, 30, 32].map(shift => view.getUint16(at + shift, true))
    const entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0))),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unfolded: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    }
    if ((view.getUint16(at + 8, true) & 1) !== 0)
      throw new RefusedFile(
        'Ce classeur est protégé par un mot de passe\u00A0: retirez la protection, puis renvoyez-le.',
      )
    total += entry.unfolded
    if (total > fileLimits.unfolded || growsTooMuch(entry.unfolded, entry.packed)) throw bomb()
    entries.set(entry.name, entry)
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return entries
}

const growsTooMuch = (unfolded: number, packed: number): boolean =>
  unfolded > 1_000_000 && unfolded > packed * fileLimits.ratio

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  throw broken()
}

const slice = 64 * 1024

/** The contents of one part, in pieces; stops as soon as it is larger than it said or than it may be. */
export function* unfold(bytes: Uint8Array, entry: ZipEntry, limit: number): Generator<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50) throw broken()
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const packed = bytes.subarray(start, start + entry.packed)
  if (entry.unfolded > limit) throw bomb()
  if (entry.method === 0) {
    yield packed
    return
  }
  if (entry.method !== 8) throw broken()
  yield* inflate(packed, limit)
}

function* inflate(packed: Uint8Array, limit: number): Generator<Uint8Array> {
  let pieces: Uint8Array[] = []
  let size = 0
  const inflater = new Inflate(piece => {
    size += piece.length
    if (size > limit || growsTooMuch(size, packed.length)) throw bomb()
    pieces.push(piece)
  })
  // A small slice bounds what one step can unfold (deflate grows at most 1 032 times).
  for (let at = 0; at < packed.length; at += slice) {
    try {
      inflater.push(packed.subarray(at, at + slice), at + slice >= packed.length)
    } catch (error) {
      throw error instanceof RefusedFile ? error : broken()
    }
    yield* pieces
    pieces = []
  }
}

/** One part, whole, as text. */
export function readPart(bytes: Uint8Array, entry: ZipEntry): string {
  const decoder = new TextDecoder()
  let text = ''
  for (const piece of unfold(bytes, entry, fileLimits.part)) text += decoder.decode(piece, { stream: true })
  return text + decoder.decode()
}
