import type { FigureToken } from '../figure/token'
import type { Block, BlockContents, BlockType } from './block'
import type { IndicatorRecord, ResolveInput, ValueRecord } from './resolve-input'
import type { InlineNode, InlineText, RichText } from './rich-text'

/** Builders for tests: an edition of Lens with the figures of a real brochure, every record complete. */

let ids = 0
/** Identifiers of a fixture, in the shape of a UUID. */
export const newId = (): string => {
  ids += 1
  return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`
}

export const token = (indicator: string, over: Partial<FigureToken> = {}): FigureToken => ({
  indicator,
  territory: 'self',
  periods: ['2023'],
  operation: 'value',
  format: 'exact',
  claim: 'exact',
  label: false,
  ...over,
})

export const typed = (text: string): InlineNode => ({ type: 'text', text })
export const figure = (indicator: string, over: Partial<FigureToken> = {}): InlineNode => ({
  type: 'figure',
  attrs: { token: token(indicator, over) },
})

const paragraph = (content: (InlineNode | string)[]) => ({
  type: 'paragraph' as const,
  content: content.map(node => (typeof node === 'string' ? typed(node) : node)),
})

export const line = (...content: (InlineNode | string)[]): InlineText => ({
  type: 'doc',
  content: [paragraph(content)],
})
export const rich = (...content: (InlineNode | string)[]): RichText => ({
  type: 'doc',
  content: [paragraph(content)],
})

/** A block of the type with its content. */
export const block = <T extends BlockType>(type: T, content: BlockContents[T]) => ({
  id: newId(),
  type,
  content,
})

export const texte = (...content: (InlineNode | string)[]): Block =>
  block('texte', { title: null, text: rich(...content) })

export const indicator = (code: string, over: Partial<IndicatorRecord> = {}): IndicatorRecord => ({
  code,
  labelOne: 'bénéficiaire',
  labelMany: 'bénéficiaires',
  unit: null,
  definition: null,
  decimals: 0,
  smallCountThreshold: null,
  ...over,
})

export const value = (of: string, amount: string, over: Partial<ValueRecord> = {}): ValueRecord => ({
  id: `${of} ${over.periodKey ?? '2023'} ${over.territory ?? ''}`,
  indicator: of,
  territory: 'canton:6229',
  periodKey: '2023',
  periodKind: 'year',
  periodHint: null,
  amount,
  precision: 'exact',
  status: 'final',
  source: 'Direction des données',
  sourceUrl: null,
  extractedOn: '2024-02-01',
  certified: true,
  fictitious: false,
  ...over,
})

const place = (kind: 'canton' | 'commune' | 'departement', code: string, name: string, liaison: number) => ({
  kind,
  code,
  slug: name.toLowerCase(),
  name,
  liaison,
  population: null,
})

const euro = { labelOne: 'euro', labelMany: 'euros', unit: '€' }
const unspecified = (hint: string | null) => ({
  periodKey: '?',
  periodKind: 'unspecified' as const,
  periodHint: hint,
})

/** Mentions and expression are there, so that a sound text gives no remark at all. */
export const lens = (blocks: Block[], over: Partial<ResolveInput> = {}): ResolveInput => ({
  demonstration: false,
  issuer: 'institution',
  collection: {
    slug: 'mi-mandat',
    title: 'Bilan de mi-mandat',
    dataStartYear: 2021,
    dataEndYear: 2023,
    mandat: '2021-2028',
  },
  edition: { number: 1, version: 'standard', printedOn: '2025-03-01' },
  address: 'https://bilans.example/bilans/lens',
  territory: place('canton', '6229', 'Lens', 0),
  communes: [
    { ...place('commune', '62033', 'Annay', 1), split: false },
    { ...place('commune', '62498', 'Lens', 0), split: false },
    { ...place('commune', '62528', 'Loison-sous-Lens', 0), split: false },
  ],
  departement: place('departement', '62', 'Pas-de-Calais', 2),
  elus: [
    { id: 'e1', name: 'Conseillère UN', functions: [], email: null, fictitious: true },
    { id: 'e2', name: 'Conseiller DEUX', functions: [], email: null, fictitious: true },
  ],
  identity: {
    name: 'Département',
    tagline: '',
    accent: '#225577',
    logoSha256: null,
    contactDomain: 'example.org',
  },
  imprint: {
    director: 'Une directrice',
    host: 'Un hébergeur',
    printer: { name: 'Un imprimeur', address: 'Arras', fictitious: true },
    credits: [],
    contact: null,
  },
  rubriques: [
    {
      id: newId(),
      page: 1,
      title: line('Titre'),
      chapo: null,
      ambition: null,
      blocks: [
        ...blocks,
        block('expression_groupes', { entries: [{ groupe: 'Un groupe', text: 'Texte reçu.' }] }),
        block('mentions', { extra: line() }),
        // A test that brings its own cover is the one that has it.
        ...(blocks.some(({ type }) => type === 'couverture')
          ? []
          : [block('couverture', { title: line('Un titre'), subtitle: line(), mediaId: null })]),
      ],
    },
  ],
  indicators: [
    indicator('retours-emploi', { labelOne: 'retour à l’emploi', labelMany: 'retours à l’emploi' }),
    indicator('sages-femmes', { labelOne: 'sage-femme', labelMany: 'sages-femmes' }),
    indicator('psychologues', { labelOne: 'psychologue', labelMany: 'psychologues' }),
    indicator('apa', { smallCountThreshold: 5 }),
    indicator('colleges', euro),
    indicator('harmonies', euro),
    indicator('sdis', euro),
    indicator('visiteurs', { labelOne: 'visiteur', labelMany: 'visiteurs' }),
  ],
  values: [
    value('retours-emploi', '188.000000', { periodKey: '2021' }),
    value('retours-emploi', '253.000000', { periodKey: '2022' }),
    value('retours-emploi', '278.000000'),
    value('sages-femmes', '1'),
    value('psychologues', '5'),
    value('apa', '634'),
    value('colleges', '1600000', {
      periodKey: 'depuis:2021',
      periodKind: 'cumulative',
      precision: 'at_least',
    }),
    value('harmonies', '64288', unspecified('sur trois ans')),
    value('sdis', '79800000', { territory: 'departement:62' }),
    value('visiteurs', '4000', { precision: 'at_least' }),
  ],
  territories: [],
  dispositifs: [
    {
      code: 'apa',
      name: 'Allocation personnalisée d’autonomie',
      acronym: 'APA',
      short: rich('Elle aide à vivre chez soi.'),
      medium: null,
      long: null,
      link: null,
      forbidden: ['Aide personnalisée d’autonomie'],
    },
  ],
  ambitions: [],
  medias: [],
  ...over,
})
