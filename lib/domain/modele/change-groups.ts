import type { Block } from '../bilan/block'
import { blockTypeLabels } from '../bilan/block-label'
import { canonicalJson } from '../bilan/canonical'
import type { ModeleBlock, ModeleContent, ModeleRubrique } from '../bilan/modele'
import { plainText } from '../bilan/plain-text'
import { type ComparedText, headTexts } from '../compare/parts'
import { compareWords, type WordChange } from '../compare/words'
import { tokenNames, workingBlock, workingParts } from '../compare/working-parts'
import { isLocal, type ModeleChange } from './changes'
import { homeOf } from './places'

/** A text before and after, word by word, under its label. */
export type ChangedText = { label: string; changes: WordChange[] }

/** One change of the modèle, with every draft that it is proposed to. */
export type ChangeGroup = {
  id: string
  key: string
  title: string
  what: 'changed' | 'added' | 'moved' | 'removed'
  /** What the modèle said, what it says. */
  texts: ChangedText[]
  drafts: ProposedDraft[]
}

export type ProposedDraft = {
  editionId: string
  territory: string
  slug: string
  revision: number | null
  /** What the draft says instead, against the modèle’s new text: shown before it may be replaced. Null: untouched. */
  local: { sentence: string; texts: ChangedText[] } | null
}

type OfDraft = { editionId: string; territory: string; slug: string; changes: readonly ModeleChange[] }

/** The changes of all drafts, each change of the modèle told once: the same words are not read thirty-nine times. */
export const groupChanges = (drafts: readonly OfDraft[], now: ModeleContent): ChangeGroup[] => {
  const groups = new Map<string, ChangeGroup>()
  for (const { changes, ...draft } of drafts)
    for (const change of changes) {
      const id = canonicalJson([change.key, change.part, change.base ?? null, change.move])
      const group = groups.get(id) ?? { ...describe(change, now), id: `c${groups.size}`, drafts: [] }
      group.drafts.push({ ...draft, revision: change.local?.revision ?? null, local: localOf(change) })
      groups.set(id, group)
    }
  return [...groups.values()]
}

const describe = (change: ModeleChange, now: ModeleContent): Omit<ChangeGroup, 'id' | 'drafts'> => ({
  key: change.key,
  title: titleOf(change, now),
  what: whatOf(change),
  texts: compareTexts(
    [...textsOf(change.base), ...placeText(change.move?.before)],
    [...textsOf(change.now), ...placeText(change.move?.after)],
  ),
})

const whatOf = ({ base, now, kind }: ModeleChange): ChangeGroup['what'] => {
  if (base === null) return 'added'
  if (now === null) return 'removed'
  return kind === 'moved' || kind === 'moved-elsewhere' ? 'moved' : 'changed'
}

const placeText = (place: string | undefined): ComparedText[] =>
  place === undefined ? [] : [{ key: 'place', label: 'Place', text: place }]

const titleOf = (change: ModeleChange, now: ModeleContent): string => {
  if (change.part === 'rubrique') {
    const title = (change.now ?? change.base)?.title
    return `Rubrique «\u00A0${title ? plainText(title).trim() : ''}\u00A0»`
  }
  const home = homeOf(now, change.key)
  const type = change.now?.type ?? change.base?.type ?? 'texte'
  const place = home ? plainText(home.title).trim() : ''
  return place ? `${blockTypeLabels[type]}, dans « ${place} »` : blockTypeLabels[type]
}

const localOf = (change: ModeleChange): ProposedDraft['local'] => {
  if (!isLocal(change)) return null
  if (!change.local)
    return { sentence: 'Ce bloc a été retiré de ce bilan.', texts: compareTexts([], textsOf(change.now)) }
  if (change.kind === 'moved-elsewhere')
    return { sentence: 'Ce bilan l’a placé lui-même ailleurs\u00A0: il changerait de place.', texts: [] }
  const own = change.part === 'rubrique' ? textsOf(change.local.rubrique) : blockTexts(change.local.block)
  return {
    sentence: replaced(change),
    texts: compareTexts(own, textsOf(change.now)),
  }
}

const replaced = (change: ModeleChange): string => {
  if (change.now) return 'Ce bilan a son propre texte\u00A0: ce qui suit le remplacerait.'
  return change.part === 'rubrique'
    ? 'Ce bilan a écrit dans cette rubrique\u00A0: elle ne se retire qu’une fois vide.'
    : 'Ce bilan a son propre texte\u00A0: il serait retiré.'
}

type Head = Pick<ModeleRubrique, 'title' | 'chapo' | 'ambition' | 'page'>

/** Texts of a part of a modèle; of a rubrique, its head, then those of the blocks it brings. */
const textsOf = (part: ModeleBlock | ModeleRubrique | Head | null): ComparedText[] => {
  if (part === null) return []
  if ('content' in part) return blockTexts(part)
  const [head] = workingParts([{ id: '', blocks: [], ...pick(part) }], tokenNames)
  const page = { key: 'page', label: 'Page', text: String(part.page) }
  return [...(head?.texts ?? headTexts('', '', '')), page]
}

const pick = ({ title, chapo, ambition, page }: Head) => ({ title, chapo, ambition, page })

const nobody = '00000000-0000-0000-0000-000000000000'
const blockTexts = (block: ModeleBlock | Block): ComparedText[] => [
  ...workingBlock({ ...block, id: nobody }, tokenNames).texts,
]

/** Texts that differ, label by label, in the order of the later ones. */
const compareTexts = (before: readonly ComparedText[], after: readonly ComparedText[]): ChangedText[] => {
  const gone = before.filter(text => !after.some(({ key }) => key === text.key))
  return [...after, ...gone].flatMap(({ key, label }) => {
    const was = before.find(text => text.key === key)?.text ?? ''
    const is = after.find(text => text.key === key)?.text ?? ''
    return was === is ? [] : [{ label, changes: compareWords(was, is) }]
  })
}
