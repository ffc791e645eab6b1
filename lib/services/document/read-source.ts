import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { readPasted, type SourceLine } from '@/lib/domain/takeover/source'
import { RefusedFile } from '../spreadsheet/refused-file'
import { docxParts } from './docx-parts'
import { htmlLines } from './html-lines'
import { documentLimits } from './limits'
import type { DocumentOutcome } from './outcome'
import { pdfLines } from './pdf-lines'
import { readInThread } from './pool'

const refusals = {
  unknown: refuse(
    'unknown-document',
    'Ce fichier n’est ni un document Word (.docx), ni un PDF, ni du texte\u00A0: rien n’a été lu. Un ancien .doc s’enregistre d’abord en .docx.',
  ),
  broken: refuse(
    'broken-document',
    'Ce document est abîmé ou n’est pas ce que dit son nom\u00A0: il n’a pas pu être lu. Enregistrez-le à nouveau, ou collez son texte.',
  ),
  password: refuse(
    'protected-document',
    'Ce document est protégé par un mot de passe\u00A0: retirez la protection, puis renvoyez-le.',
  ),
  long: refuse(
    'long-document',
    'Ce document est trop long ou trop lourd pour être repris en une fois\u00A0: envoyez-en une partie, ou collez son texte.',
  ),
  empty: refuse(
    'no-text',
    'Ce document ne contient pas de texte à reprendre\u00A0: une page numérisée n’est qu’une image. Collez son texte.',
  ),
}

const startsWith = (bytes: Uint8Array, magic: string): boolean =>
  Buffer.from(bytes.subarray(0, 1024)).toString('latin1').trimStart().startsWith(magic)

/** The lines of a text, a DOCX or a PDF, told by what it holds and never by its name. */
export const readSource = async (bytes: Uint8Array): Promise<Result<SourceLine[]>> => {
  const read = await readByContent(bytes)
  if (!read.ok) return read
  const size = read.value.reduce((sum, { text }) => sum + text.length, 0)
  if (size > documentLimits.characters) return refusals.long
  return read.value.some(({ text }) => /\p{L}{2}/u.test(text)) ? read : refusals.empty
}

const readByContent = async (bytes: Uint8Array): Promise<Result<SourceLine[]>> => {
  if (startsWith(bytes, '%PDF-'))
    return linesOf(await readInThread({ kind: 'pdf', bytes, pages: documentLimits.pages }))
  if (startsWith(bytes, 'PK')) {
    try {
      const parts = docxParts(bytes)
      return parts ? linesOf(await readInThread({ kind: 'docx', bytes: parts })) : refusals.unknown
    } catch (error) {
      if (error instanceof RefusedFile) return refusals.broken
      throw error
    }
  }
  return readText(bytes)
}

const linesOf = (outcome: DocumentOutcome): Result<SourceLine[]> => {
  if (!outcome.ok) return refusals[outcome.reason]
  return ok(outcome.kind === 'html' ? htmlLines(outcome.html) : pdfLines(outcome.lines))
}

const readText = (bytes: Uint8Array): Result<SourceLine[]> => {
  if (bytes.includes(0)) return refusals.unknown
  try {
    return ok(readPasted(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch (error) {
    if (error instanceof TypeError) return ok(readPasted(new TextDecoder('windows-1252').decode(bytes)))
    throw error
  }
}
