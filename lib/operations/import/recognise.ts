import type { Db } from '@/lib/data/client'
import { findRememberedMapping } from '@/lib/data/import/batches'
import { findHeader, guessMapping } from '@/lib/domain/import/guess-mapping'
import { headerSignature, type Mapping, mappingSchema } from '@/lib/domain/import/mapping'
import type { Viewer } from '@/lib/domain/policy/role'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { readFirstRows, sheetsOf } from '@/lib/services/spreadsheet/read-rows'
import { RefusedFile } from '@/lib/services/spreadsheet/refused-file'
import { sha256 } from '@/lib/services/storage/sha256'
import { loadDirectory } from './directory'

export type Recognised = { mapping: Mapping; signature: string; remembered: boolean }

/**
 * What the columns of a file most likely hold. In a workbook of several sheets: those of the sheet that is asked for,
 * else of « Valeurs », else of the first where a place and a value are recognised.
 */
export const recogniseColumns = async (
  db: Db,
  viewer: Viewer,
  bytes: Uint8Array,
  asked: string | null,
): Promise<Result<Recognised>> => {
  try {
    const sheets = sheetsOf(bytes).flatMap(({ name, visible }) => (visible ? [name] : []))
    const guessed = await guessSheet(db, viewer, bytes, asked === null ? bySurety(sheets) : [asked])
    if (!guessed)
      return refuse(
        'no-header',
        sheets.length > 1 && asked !== null
          ? `La feuille «\u00A0${asked}\u00A0» ne contient aucune ligne d’en-têtes\u00A0: choisissez-en une autre.`
          : 'Ce fichier ne contient aucune ligne d’en-têtes\u00A0: il n’a pas été enregistré.',
      )
    const signature = sha256(headerSignature(guessed.headers))
    const known = mappingSchema.safeParse(await findRememberedMapping(db, signature))
    const remembered = known.success && known.data.columns.length === guessed.columns.length
    const { headerLine, headers, sheet } = guessed
    const mapping = remembered ? { ...known.data, headerLine, headers, sheet } : guessed
    return ok({ mapping: { ...mapping, sheets }, signature, remembered })
  } catch (error) {
    if (error instanceof RefusedFile) return refuse('refused-file', error.message)
    throw error
  }
}

const bySurety = (sheets: readonly string[]): (string | null)[] =>
  sheets.length === 0
    ? [null]
    : sheets.toSorted((one, other) => Number(isValues(other)) - Number(isValues(one)))

const isValues = (name: string): boolean => name.trim().toLowerCase() === 'valeurs'

const guessSheet = async (
  db: Db,
  viewer: Viewer,
  bytes: Uint8Array,
  candidates: readonly (string | null)[],
): Promise<Mapping | null> => {
  const directory = await loadDirectory(db, viewer)
  let first: Mapping | null = null
  for (const sheet of candidates) {
    const header = findHeader(await readFirstRows(bytes, 20, sheet))
    if (!header) continue
    const mapping = { ...guessMapping(header, directory), sheet }
    const roles = new Set(mapping.columns.map(({ role }) => role))
    if (roles.has('territory') && roles.has('value')) return mapping
    first ??= mapping
  }
  return first
}
