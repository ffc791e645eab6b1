import { z } from 'zod'
import type { Block } from '../bilan/block'
import { blockTexts } from '../bilan/block-texts'
import { textWords } from '../bilan/collect-references'
import { type RichText, richTextSchema, type TextToken } from '../bilan/rich-text'

/** What pages print of a dispositif, as a revision said it. Notes are not here: no output can reach them. */
export const printedDispositifSchema = z.strictObject({
  name: z.string(),
  acronym: z.string().nullable(),
  short: z.nullable(richTextSchema),
  medium: z.nullable(richTextSchema),
  long: z.nullable(richTextSchema),
  link: z.string().nullable(),
})
export type PrintedDispositif = z.infer<typeof printedDispositifSchema>

export const printedAspects = ['name', 'acronym', 'short', 'medium', 'long', 'link'] as const
export type PrintedAspect = (typeof printedAspects)[number]

export const aspectLabels: Record<PrintedAspect, string> = {
  name: 'Nom officiel',
  acronym: 'Sigle',
  short: 'Texte court',
  medium: 'Texte moyen',
  long: 'Texte long',
  link: 'Lien',
}

/** What differs between two revisions, of what pages print. */
export const changedAspects = (before: PrintedDispositif, after: PrintedDispositif): PrintedAspect[] =>
  printedAspects.filter(aspect => canonical(before[aspect]) !== canonical(after[aspect]))

/** Keys sorted: the database does not keep the order in which JSON was written. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )

const namedAspects = (token: TextToken): readonly PrintedAspect[] => {
  if (token.kind === 'dispositif') return ['name']
  if (token.kind === 'dispositif_sigle') return ['acronym']
  return token.kind === 'dispositif_complet' ? ['name', 'acronym'] : []
}

/** What these texts print of a dispositif, by naming it. */
export const aspectsInTexts = (texts: readonly RichText[], code: string): PrintedAspect[] => [
  ...new Set(textWords(texts).flatMap(token => (token.ref === code ? namedAspects(token) : []))),
]

/**
 * What a block itself prints of a dispositif: the one that presents it prints its name, link and the text of its length
 * unless worded locally; any text prints what it names.
 */
export const aspectsInBlock = (block: Block, code: string): PrintedAspect[] => {
  const named = aspectsInTexts(blockTexts(block), code)
  if (block.type !== 'dispositif' || block.content.dispositif !== code) return named
  const { length, local } = block.content
  return [...new Set<PrintedAspect>([...named, 'name', 'acronym', 'link', ...(local ? [] : [length])])]
}
