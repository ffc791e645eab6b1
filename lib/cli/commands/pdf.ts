import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { listBilanTerritories } from '@/lib/data/bilan/find-printable'
import { formatBytes } from '@/lib/domain/shared/bytes'
import { sha256 } from '@/lib/services/storage/sha256'
import { formatOption, onlyWord, readArguments, readFormat, UsageFailure } from '../arguments'
import type { Command, CommandContext, Job } from './command'
import { findTerritory, unknownTerritory } from './find-territory'
import { type PdfAsked, proofPdf, publishedPdf } from './pdf-source'

const options = {
  ...formatOption,
  sortie: { type: 'string', short: 's' },
  publie: { type: 'boolean', default: false },
  collection: { type: 'string' },
} as const

export const pdf: Command = {
  name: 'pdf',
  summary:
    'Écrit la brochure d’un canton : l’épreuve de sa copie de travail ou, avec --publie, le PDF que le public lit.',
  usage: 'pdf <canton> --sortie <fichier.pdf> [--publie] [--collection <collection>] [--format texte|json]',
  read(args) {
    const { values, positionals } = readArguments(args, options)
    const canton = onlyWord(positionals, 'le canton')
    const format = readFormat(values.format)
    const { sortie, publie, collection = null } = values
    if (!sortie) throw new UsageFailure('Il manque --sortie, le fichier à écrire.')
    return job({ canton, sortie, publie, collection, json: format === 'json' })
  },
}

type Asked = { canton: string; sortie: string; publie: boolean; collection: string | null; json: boolean }

const job =
  ({ canton, sortie, publie, collection, json }: Asked): Job =>
  async context => {
    const territories = await listBilanTerritories(context.db)
    const territory = findTerritory(territories, canton)
    if (!territory) {
      context.warn(unknownTerritory(territories, canton))
      return 1
    }
    const asked: PdfAsked = { territory, collection }
    const source = await (publie ? publishedPdf : proofPdf)(context, asked)
    if (!source.ok) {
      context.warn(source.error.sentence)
      return 1
    }
    const { bytes, notes, ...facts } = source.value
    const file = path.resolve(context.folder, sortie)
    const failure = await write(file, bytes)
    if (failure !== null) {
      context.warn(failure)
      return 1
    }
    for (const note of notes) context.warn(note)
    report(context, json, { file, bytes: bytes.byteLength, sha256: sha256(bytes), ...facts })
    return 0
  }

type Report = { file: string; bytes: number; sha256: string; source: string; pages: number | null }

function report({ say }: CommandContext, json: boolean, written: Report & Record<string, unknown>): void {
  if (json) return say(JSON.stringify(written, null, 2))
  const pages = written.pages === null ? '' : `${written.pages} page${written.pages > 1 ? 's' : ''}, `
  say(`${written.file} : ${written.source}, ${pages}${formatBytes(written.bytes)}.`)
}

/** All of it or nothing: a file that existed is replaced in one step. */
async function write(file: string, bytes: Uint8Array): Promise<string | null> {
  const partial = `${file}.${randomUUID()}`
  try {
    await writeFile(partial, bytes)
    await rename(partial, file)
    return null
  } catch (error) {
    await rm(partial, { force: true })
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return `Le dossier de ${file} n’existe pas. Rien n’a été écrit.`
    if (code === 'EACCES' || code === 'EPERM' || code === 'EISDIR' || code === 'EROFS')
      return `Le fichier ${file} ne peut pas être écrit (droits, ou c’est un dossier). Rien n’a été écrit.`
    throw error
  }
}
