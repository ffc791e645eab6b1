import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { findAuthorByEmail, listAuthors } from '@/lib/data/import/author'
import { cellOutcomeLabels } from '@/lib/domain/import/status'
import type { Viewer } from '@/lib/domain/policy/role'
import { printImpact } from '@/lib/domain/proposal/impact'
import { formatBytes } from '@/lib/domain/shared/bytes'
import { type ImportedCell, importWhole, type WholeImport } from '@/lib/operations/import/whole'
import { fileLimits } from '@/lib/services/spreadsheet/limits'
import { columnName } from '@/lib/services/spreadsheet/write-xlsx'
import { formatOption, onlyWord, readArguments, readFormat } from '../arguments'
import type { Command, CommandContext } from './command'

const options = {
  ...formatOption,
  'a-blanc': { type: 'boolean', default: false },
  compte: { type: 'string' },
  source: { type: 'string' },
  'valeurs-surprenantes': { type: 'boolean', default: false },
} as const

const detail = 10_000
const shown = 30

export const importCommand: Command = {
  name: 'import',
  summary:
    'Importe un fichier de valeurs (CSV ou XLSX) avec les droits d’un compte de service\u202f; --a-blanc dit seulement ce qui changerait.',
  usage:
    'import <valeurs.csv> [--a-blanc] [--compte <courriel>] [--source <texte>] [--valeurs-surprenantes] [--format texte|json]',
  read(args) {
    const { values, positionals } = readArguments(args, options)
    const file = onlyWord(positionals, 'le fichier de valeurs')
    const json = readFormat(values.format) === 'json'
    return async context => {
      const viewer = await actingFor(context, values.compte)
      const bytes = viewer && (await readBounded(context, path.resolve(context.folder, file)))
      if (!viewer || !bytes) return 1
      const result = await importWhole(
        { ...context, viewer },
        {
          name: path.basename(file),
          bytes,
          databaseUrl: process.env.DATABASE_URL ?? '',
          dryRun: values['a-blanc'],
          doubtsConfirmed: values['valeurs-surprenantes'],
          source: values.source ?? null,
          detail,
        },
      )
      if (!result.ok) {
        if (json) context.say(JSON.stringify({ refused: result.error }, null, 2))
        context.warn(result.error.sentence)
        if (result.error.code === 'doubts') context.warn('Pour les confirmer\u00a0: --valeurs-surprenantes')
        return 1
      }
      if (json) context.say(JSON.stringify({ account: viewer.name, ...result.value }, null, 2))
      else tell(context, viewer, result.value)
      return result.value.counts.refused > 0 ? 1 : 0
    }
  },
}

/** A command has no more rights than the person it acts for. */
async function actingFor({ db, warn }: CommandContext, email: string | undefined): Promise<Viewer | null> {
  if (email !== undefined) {
    const viewer = await findAuthorByEmail(db, email)
    if (!viewer) warn(`Aucun compte ouvert n’a l’adresse «\u00a0${email}\u00a0».`)
    return viewer
  }
  const authors = await listAuthors(db)
  const [only] = authors
  if (only && authors.length === 1) return only
  warn('Indiquez avec --compte l’adresse de la personne dont le service tient ces indicateurs.')
  return null
}

/** The size is asked before the file is read. */
async function readBounded({ warn }: CommandContext, file: string): Promise<Uint8Array | null> {
  try {
    const { size } = await stat(file)
    if (size <= fileLimits.bytes) return await readFile(file)
    warn(
      `${file} pèse ${formatBytes(size)}\u202f; la limite est de ${formatBytes(fileLimits.bytes)}. Rien n’a été lu.`,
    )
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code !== 'ENOENT' && code !== 'EACCES' && code !== 'EISDIR') throw error
    warn(`Le fichier ${file} ne peut pas être lu.`)
  }
  return null
}

function tell({ say }: CommandContext, viewer: Viewer, result: WholeImport): void {
  const { counts } = result
  say(`${result.file}, au nom de ${viewer.name}${result.dryRun ? ', à blanc' : ''}.`)
  say(
    `${counts.new} nouvelles, ${counts.changed} changées, ${counts.unchanged} inchangées, ${counts.refused} refusées\u202f; ${result.doubtful} à vérifier.`,
  )
  say(`Bilans concernés\u00a0: ${printImpact(result.impact) ?? 'aucun'}.`)
  const told = result.cells.filter(({ outcome }) => outcome !== 'unchanged')
  for (const cell of told.slice(0, shown)) say(lineOf(cell))
  if (told.length > shown) say(`… et d’autres\u00a0: --format json les donne.`)
  say(
    result.dryRun
      ? 'Rien n’a été enregistré.'
      : `${result.written} valeurs enregistrées (import ${result.id}).`,
  )
}

const lineOf = ({
  line,
  column,
  outcome,
  reason,
  territory,
  indicator,
  period,
  before,
  after,
}: ImportedCell): string => {
  const place = `ligne ${line}, colonne ${columnName(column - 1)}\u00a0: ${cellOutcomeLabels[outcome].toLowerCase()}`
  if (outcome === 'refused') return `- ${place}. ${reason ?? ''}`
  return `- ${place}, ${indicator}, ${territory}, ${period}\u00a0: ${before === null ? '' : `${before} → `}${after}`
}
