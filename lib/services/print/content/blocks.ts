import type {
  Flow,
  ResolvedBilan,
  ResolvedBlock,
  ResolvedElu,
  ResolvedTile,
  Run,
} from '@/lib/domain/bilan/resolved'
import { flowText } from '@/lib/domain/checker/resolved-text'
import { flows, type Line, line, plain, withoutRunt, wordsOf } from './lines'
import type { Picture } from './pictures'

/** A short text of an airy page may be set larger, over two columns: bytes of UTF-8. */
const leadLimit = 460
const bytesOf = (text: string): number => Buffer.byteLength(text)

type Pictures = ReadonlyMap<string, Picture>

/** A block as its template reads it: everything decided that can be without measuring. */
export const printedBlock = (block: ResolvedBlock, { elus }: ResolvedBilan, pictures: Pictures) => {
  const pictureOf = (id: string | null) => (id === null ? null : (pictures.get(id) ?? null))
  switch (block.type) {
    case 'couverture':
      return { ...block, media: pictureOf(block.media) }
    case 'edito':
      return {
        ...block,
        ...openingOf(block),
        closing: line(block.closing),
        signatures: block.signatures.map(name => ({ name, functions: functionsOf(name, elus) })),
      }
    case 'texte':
      return { ...block, title: line(block.title), text: flows(block.text), lead: isLead(block) }
    case 'chiffres_cles':
      return { ...block, title: line(block.title), tiles: block.tiles.map(printedTile) }
    case 'evolution':
      return {
        ...block,
        title: line(block.title),
        label:
          block.label === plain(block.title)
            ? null
            : plain(withoutRunt([{ kind: 'text', text: block.label }])),
      }
    case 'encadre':
      return { ...block, title: line(block.title), text: flows(block.text) }
    case 'exergue':
      return { ...block, text: flows(block.text), attribution: line(block.attribution) }
    case 'dispositif':
      return {
        ...block,
        name: block.acronym === null ? block.name : `${block.name} (${block.acronym})`,
        text: flows(block.text),
        shown: block.link?.replace('https://', ''),
      }
    case 'photo':
      return { ...block, media: pictureOf(block.media) }
    case 'liste_equipements':
    case 'communes':
      return { ...block, title: line(block.title) }
    case 'expression_groupes':
      return { ...block, entries: block.entries.map(({ groupe, text }) => ({ groupe, ...paragraphs(text) })) }
    case 'contact':
      return {
        ...block,
        title: line(block.title),
        text: flows(block.text),
        elus: elus.filter(({ email }) => email !== null && !flowText(block.text).includes(email)),
      }
    case 'appel':
    case 'mentions':
      return block
  }
}

type BlockOf<T extends ResolvedBlock['type']> = Extract<ResolvedBlock, { type: T }>

const isLead = ({ text }: BlockOf<'texte'>): boolean =>
  text.every(flow => flow.kind === 'paragraph') &&
  text.reduce((sum, flow) => sum + (flow.kind === 'paragraph' ? bytesOf(plain(flow.runs)) : 0), 0) <=
    leadLimit

/** The first paragraph is apart when a letter begins it: it takes a drop cap, if it is long enough. */
const openingOf = ({ text }: BlockOf<'edito'>) => {
  const [first, ...rest] = flows(text)
  const [run, ...others] = firstRuns(text)
  const letter = run?.kind === 'text' ? /^\p{L}\p{M}*/u.exec(run.text)?.[0] : undefined
  if (first?.kind !== 'paragraph' || run?.kind !== 'text' || letter === undefined)
    return { opening: null, text: flows(text) }
  const words = wordsOf([{ ...run, text: run.text.slice(letter.length) }, ...others])
  return { opening: { runs: first.runs, letter, words }, text: rest }
}

const firstRuns = (text: readonly Flow[]): readonly Run[] => {
  const first = text.find(flow => flow.kind === 'list' || line(flow.runs))
  return first?.kind === 'paragraph' ? first.runs : []
}

const functionsOf = (name: string, elus: readonly ResolvedElu[]): string | null =>
  elus.find(elu => elu.name === name)?.functions.join(', ') || null

const paragraphs = (text: string) => ({
  paragraphs: text.split('\n').filter(words => words.trim() !== ''),
  bytes: bytesOf(text),
})

type PrintedTile = {
  before: string
  number: string
  after: string
  label: Line
  period: string
  source: string
  fictitious: boolean
}

const printedTile = ({ text, label, period, source, fictitious }: ResolvedTile): PrintedTile => ({
  ...numberParts(text),
  label: line(withoutRunt(label)),
  period,
  source: source ?? 'source à compléter',
  fictitious,
})

/** « plus de 1,6 million d’euros » → « plus de », « 1,6 », « million d’euros »; a sign stays with its number. */
const numberParts = (text: string): { before: string; number: string; after: string } => {
  const found =
    /^(.*?)([+−-]?[\u202f\u00a0 ]?\d[\d\u202f\u00a0 ]*(?:,\d+)?)([\u202f\u00a0 ]?[%€])?(.*)$/su.exec(text)
  if (!found) return { before: '', number: text, after: '' }
  const [, before = '', number = '', sign, after = ''] = found
  return {
    before: before.trim(),
    number: number.trim() + (sign === undefined ? '' : `\u202f${sign.trim()}`),
    after: after.trim(),
  }
}
