import 'server-only'
import type { Db } from '@/lib/data/client'
import { loadFrame } from '@/lib/data/edition/load-frame'
import { listDispositifChoices } from '@/lib/data/record/choices'
import { ownWords, type TextToken } from '@/lib/domain/bilan/rich-text'
import { blockOfNodes } from '@/lib/domain/bilan/token-block'
import type { NameChoices } from '@/lib/domain/bilan/working-copy'
import { wordsKey } from '@/lib/domain/figure/token-key'
import { loadPreviews } from './working-copy'

type Settings = { siteUrl: string; demonstration: boolean; now: Date }

/** Every name that a text of this edition may take from the records, in each of its forms, as it prints. */
export const loadNameChoices = async (
  db: Db,
  editionId: string,
  settings: Settings,
): Promise<NameChoices | null> => {
  const frame = await loadFrame(db, editionId, settings)
  if (!frame) return null
  const dispositifs = await listDispositifChoices(db)
  const asked = [
    ...askedNames(dispositifs),
    ...frame.input.communes.flatMap(({ code }) =>
      (['commune', 'commune_de', 'commune_a'] as const).map(kind => ({
        about: 'Ses communes',
        token: { kind, ref: code },
      })),
    ),
  ]
  const previews = await loadPreviews(
    db,
    editionId,
    { blocks: [blockOfNodes(editionId, asked.map(nodeOf))] },
    settings,
  )
  return { names: printedNames(asked, previews?.words ?? {}), dispositifs: dispositifs.map(codeAndName) }
}

type Asked = { about: string; token: TextToken }
type Dispositif = Awaited<ReturnType<typeof listDispositifChoices>>[number]

/** The names that any text may take: those of its bilan, and of the dispositifs. */
export const askedNames = (dispositifs: readonly Pick<Dispositif, 'code'>[]): Asked[] => [
  ...ownWords.map(kind => ({ about: 'Ce bilan', token: { kind, ref: '' } })),
  ...dispositifs.flatMap(({ code }) =>
    (['dispositif', 'dispositif_sigle', 'dispositif_complet'] as const).map(kind => ({
      about: 'Dispositifs',
      token: { kind, ref: code },
    })),
  ),
]

export const nodeOf = ({ token }: Asked) => ({ type: 'words' as const, attrs: { token } })
export const codeAndName = ({ code, name }: Pick<Dispositif, 'code' | 'name'>) => ({ code, name })

/** Each as it prints. A dispositif without an acronym prints its name in all three forms: it is offered once. */
export const printedNames = (
  asked: readonly Asked[],
  words: Readonly<Record<string, string>>,
): NameChoices['names'] => {
  const printed = new Set<string>()
  return asked.flatMap(({ about, token }) => {
    const text = words[wordsKey(token)]
    if (!text || printed.has(`${about} ${text}`)) return []
    printed.add(`${about} ${text}`)
    return [{ about, token, printed: text }]
  })
}
