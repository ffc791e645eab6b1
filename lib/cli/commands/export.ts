import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ExportFilter } from '@/lib/data/import/export-values'
import { readTerritoryKind } from '@/lib/domain/import/directory'
import { exportValues } from '@/lib/operations/import/export-values'
import { formatOption, readArguments, readFormat, UsageFailure } from '../arguments'
import type { Command, CommandContext } from './command'

const options = {
  ...formatOption,
  sortie: { type: 'string', short: 's' },
  indicateur: { type: 'string' },
  service: { type: 'string' },
  territoires: { type: 'string' },
  periode: { type: 'string' },
} as const

export const exportCommand: Command = {
  name: 'export',
  summary:
    'Écrit les valeurs actuelles en CSV, dans un fichier ou sur la sortie\u202f; l’import le relit sans rien changer.',
  usage:
    'export [--sortie <valeurs.csv>] [--indicateur <code>] [--service <code>] [--territoires canton|commune|departement|epci] [--periode <clé>] [--format texte|json]',
  read(args) {
    const { values, positionals } = readArguments(args, options)
    if (positionals[0] !== undefined) throw new UsageFailure(`«\u00a0${positionals[0]}\u00a0» est de trop.`)
    const json = readFormat(values.format) === 'json'
    const territoryKind = values.territoires === undefined ? undefined : readTerritoryKind(values.territoires)
    if (territoryKind === null)
      throw new UsageFailure(`«\u00a0${values.territoires}\u00a0» n’est pas un type de territoire.`)
    const filter = {
      indicator: values.indicateur,
      service: values.service,
      territoryKind,
      period: values.periode,
    }
    return context => write(context, filter, values.sortie, json)
  },
}

async function write(
  context: CommandContext,
  filter: ExportFilter,
  output: string | undefined,
  json: boolean,
): Promise<number> {
  if (output === undefined) {
    for await (const piece of exportValues(context.db, filter)) context.say(piece.replace(/\r\n$/, ''))
    return 0
  }
  const file = path.resolve(context.folder, output)
  const partial = `${file}.${randomUUID()}`
  let lines = -1
  const counted = async function* () {
    for await (const piece of exportValues(context.db, filter)) {
      lines += piece.split('\r\n').length - 1
      yield piece
    }
  }
  try {
    await pipeline(Readable.from(counted()), createWriteStream(partial, { flags: 'wx' }))
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true })
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code !== 'ENOENT' && code !== 'EACCES' && code !== 'EISDIR' && code !== 'EROFS') throw error
    context.warn(`Le fichier ${file} ne peut pas être écrit. Rien n’a été exporté.`)
    return 1
  }
  context.say(json ? JSON.stringify({ file, values: lines }, null, 2) : `${file}\u00a0: ${lines} valeurs.`)
  return 0
}
