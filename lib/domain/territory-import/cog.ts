import { z } from 'zod'

/** Files of INSEE (Code officiel géographique) and of the DGCL, by what they hold. */
export const cogFiles = ['communes', 'cantons', 'mouvements', 'epci'] as const
export type CogFile = (typeof cogFiles)[number]

export const cogFileLabels: Record<CogFile, string> = {
  communes: 'Communes (v_commune_AAAA.csv)',
  cantons: 'Cantons (v_canton_AAAA.csv)',
  mouvements: 'Mouvements (v_mvt_commune_AAAA.csv)',
  epci: 'Intercommunalités (colonnes CODGEO, EPCI, LIBEPCI)',
}

/** A row of a CSV file, by upper-case header, with its line in the file. */
export type RawRow = { line: number; cells: Readonly<Record<string, string>> }

const commune = z.string().regex(/^(?:\d{2}|2[AB])\d{3}$/, 'code de commune illisible')
const canton = z.string().regex(/^(?:\d{2}|2[AB])\d{2}$/, 'code de canton illisible')
const name = z
  .string()
  .trim()
  .min(1, 'nom absent')
  .max(200)
  .transform(text => text.replaceAll("'", '’'))
/** INSEE’s TNCC; 9 is said of no name: read as 0. */
const liaison = z
  .string()
  .regex(/^\d?$/, 'type de nom illisible')
  .transform(text => (text === '' || text === '9' ? 0 : Number(text)))
const optional = <T extends z.ZodType>(schema: T) => z.union([z.literal('').transform(() => null), schema])

const communeRow = z.object({
  TYPECOM: z.enum(['COM', 'COMA', 'COMD', 'ARM'], 'type de commune inconnu'),
  COM: commune,
  DEP: z.string(),
  TNCC: liaison,
  LIBELLE: name,
  CAN: z.string().default(''),
  COMPARENT: optional(commune).default(null),
})
const cantonRow = z.object({
  CAN: canton,
  DEP: z.string(),
  TNCC: liaison,
  LIBELLE: name,
  BURCENTRAL: optional(commune).default(null),
  /** C: a true canton; the others (V, N…) stand for a commune that several cantons share. */
  TYPECT: z.string().default(''),
  COMPCT: z.string().default(''),
})
const movementRow = z.object({
  MOD: z.string(),
  DATE_EFF: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'date illisible'),
  TYPECOM_AV: z.string(),
  COM_AV: commune,
  TYPECOM_AP: z.string(),
  COM_AP: commune,
})
const epciRow = z.object({
  CODGEO: commune,
  EPCI: z.string().regex(/^\d{9}$/, 'SIREN illisible'),
  LIBEPCI: name,
})

const schemas = { communes: communeRow, cantons: cantonRow, mouvements: movementRow, epci: epciRow }

export type CogCommune = z.output<typeof communeRow> & { line: number }
export type CogCanton = z.output<typeof cantonRow> & { line: number }
export type CogMovement = z.output<typeof movementRow> & { line: number }
export type CogMember = z.output<typeof epciRow> & { line: number }

export type RefusedLine = { file: CogFile; line: number; reason: string }

type Read<T> = { rows: T[]; refused: RefusedLine[] }

/** The columns a file must have, when it has not. */
export const missingColumns = (file: CogFile, rows: readonly RawRow[]): string[] => {
  const present = new Set(Object.keys(rows[0]?.cells ?? {}))
  const needed: Record<CogFile, string[]> = {
    communes: ['TYPECOM', 'COM', 'DEP', 'TNCC', 'LIBELLE'],
    cantons: ['CAN', 'DEP', 'TNCC', 'LIBELLE'],
    mouvements: Object.keys(movementRow.shape),
    epci: Object.keys(epciRow.shape),
  }
  return needed[file].filter(column => !present.has(column))
}

const readRows = <S extends z.ZodObject>(
  file: CogFile,
  schema: S,
  rows: readonly RawRow[],
): Read<z.output<S> & { line: number }> => {
  const read: Read<z.output<S> & { line: number }> = { rows: [], refused: [] }
  for (const { line, cells } of rows) {
    const parsed = schema.safeParse(cells)
    if (parsed.success) read.rows.push({ ...parsed.data, line })
    else read.refused.push({ file, line, reason: parsed.error.issues[0]?.message ?? 'ligne illisible' })
  }
  return read
}

export const readCommunes = (rows: readonly RawRow[]) => readRows('communes', schemas.communes, rows)
export const readCantons = (rows: readonly RawRow[]) => readRows('cantons', schemas.cantons, rows)
export const readMovements = (rows: readonly RawRow[]) => readRows('mouvements', schemas.mouvements, rows)
export const readMembers = (rows: readonly RawRow[]) => readRows('epci', schemas.epci, rows)

export const isTrueCanton = ({ TYPECT, COMPCT }: CogCanton): boolean =>
  TYPECT === '' ? COMPCT !== '' : TYPECT === 'C'
