import type { DraftRubrique } from '@/lib/domain/edition/draft'
import type { Status } from '@/lib/domain/edition/status'
import type { Review } from '../build/walk-to'
import { lensContent } from './lens/content'

/** Where each bilan of the demonstration stands, by slug of its canton. Together they show every state. */
export type Progress = {
  canton: string
  state: Status
  review?: Review
  earlier?: number
  nextDraft?: true
  content?: readonly DraftRubrique[]
}

const at = (state: Status, ...cantons: string[]): Progress[] => cantons.map(canton => ({ canton, state }))

/** The canton whose bilan is a real document, left ready to be submitted. */
export const documented: Progress = { canton: 'lens', state: 'brouillon', content: lensContent }

export const progress: readonly Progress[] = [
  documented,
  ...at('brouillon', 'auxi-le-chateau', 'bapaume', 'saint-pol-sur-ternoise'),
  { canton: 'fruges', state: 'brouillon', review: 'declined' },
  ...at('relecture', 'auchel', 'bethune'),
  { canton: 'avesnes-le-comte', state: 'relecture', review: 'one' },
  { canton: 'brebieres', state: 'relecture', review: 'none' },
  { canton: 'carvin', state: 'relecture', review: 'none' },
  { canton: 'desvres', state: 'relecture', review: 'declined' },
  ...at('validation', 'avion', 'beuvry'),
  { canton: 'douvrin', state: 'validation', review: 'none' },
  { canton: 'harnes', state: 'validation', review: 'remarks' },
  ...at('approbation', 'bruay-la-buissiere', 'etaples'),
  { canton: 'bully-les-mines', state: 'approbation', review: 'declined' },
  ...at('approuve', 'henin-beaumont-1', 'henin-beaumont-2', 'lievin'),
  ...at('programme', 'lillers', 'noeux-les-mines', 'wingles'),
  ...at('publie', 'aire-sur-la-lys', 'arras-1', 'arras-3', 'berck', 'calais-1'),
  { canton: 'arras-2', state: 'publie', nextDraft: true },
  { canton: 'longuenesse', state: 'publie', review: 'remarks' },
  { canton: 'outreau', state: 'publie', earlier: 20 },
  { canton: 'saint-omer', state: 'publie', earlier: 20 },
  ...at('remplace', 'boulogne-sur-mer-2', 'calais-2'),
  { canton: 'boulogne-sur-mer-1', state: 'publie', earlier: 12 },
  ...at('retire', 'lumbres'),
  { canton: 'marck', state: 'retire', nextDraft: true },
  ...at('archive', 'calais-3'),
]
