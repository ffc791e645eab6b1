import { zipSync } from 'fflate'
import { RefusedFile } from '../spreadsheet/refused-file'
import { unfold, zipEntries } from '../spreadsheet/zip'
import { documentLimits } from './limits'

/** The parts that hold words; images, macros and embedded files are left in the file, unread. */
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/document\.xml\.rels)$/

/**
 * The texts of a DOCX in a zip of their own. A DOCX is a zip: its parts are unfolded here one by one and counted, so that
 * what reads them afterwards can’t unfold more. Null: no Word document. Throws RefusedFile for a zip that lies.
 */
export const docxParts = (bytes: Uint8Array): Uint8Array | null => {
  const entries = [...zipEntries(bytes).values()].filter(({ name }) => wanted.test(name))
  if (!entries.some(({ name }) => name === 'word/document.xml')) return null
  let total = 0
  const parts: Record<string, Uint8Array> = {}
  for (const entry of entries) {
    const pieces = [...unfold(bytes, entry, documentLimits.part)]
    const part = Buffer.concat(pieces)
    total += part.byteLength
    if (total > documentLimits.parts) throw new RefusedFile('')
    if (part.includes('<!DOCTYPE')) throw new RefusedFile('')
    parts[entry.name] = part
  }
  return zipSync(parts, { level: 0 })
}
