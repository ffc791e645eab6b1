import { searchRecords } from '@/lib/data/search/search-records'
import { everyEdition } from '@/lib/domain/policy/readable-editions'
import { type Hit, hitKindLabels, hitOf } from '@/lib/domain/search/hit'
import { formatOption, readArguments, readFormat, UsageFailure } from '../arguments'
import type { Command } from './command'

export const recherche: Command = {
  name: 'recherche',
  summary: 'Cherche dans toutes les fiches\u202f; accents, casse et petites fautes sont pardonnés.',
  usage: 'recherche <mots…> [--format texte|json]',
  read(args) {
    const { values, positionals } = readArguments(args, formatOption)
    const words = positionals.join(' ').trim()
    if (words === '') throw new UsageFailure('Il manque ce qu’il faut chercher.')
    const format = readFormat(values.format)
    return async ({ db, say, warn }) => {
      const found = await searchRecords(db, words, { records: true, accounts: true, editions: everyEdition })
      const hits = [...new Map(found.map(hitOf).map(hit => [hit.href, hit])).values()]
      if (format === 'json') say(JSON.stringify({ words, hits }, null, 2))
      else for (const hit of hits) say(line(hit))
      if (hits.length === 0) warn(`Rien ne répond à «\u00a0${words}\u00a0».`)
      return hits.length > 0 ? 0 : 1
    }
  },
}

const line = ({ kind, label, detail, href }: Hit): string =>
  `${hitKindLabels[kind].padEnd(11)} ${label}${detail ? ` (${detail})` : ''}  ${href}`
