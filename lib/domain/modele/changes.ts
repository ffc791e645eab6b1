import type { Block, Rubrique } from '../bilan/block'
import { canonicalJson } from '../bilan/canonical'
import { type ModeleBlock, type ModeleContent, type ModeleRubrique } from '../bilan/modele'

/**
 * What a new version of a modèle changes for one edition, by three texts: the modèle as the edition last saw it
 * (`base`), the modèle `now`, and the edition’s own (`local`).
 */
export type ModeleChange =
  | {
      part: 'block'
      key: string
      kind: BlockChangeKind
      base: ModeleBlock | null
      now: ModeleBlock | null
      local: { id: string; revision: number; block: Block } | null
    }
  | {
      part: 'rubrique'
      key: string
      kind: 'changed' | 'edited' | 'added'
      base: ModeleRubrique | null
      now: ModeleRubrique
      local: { id: string; revision: number; rubrique: Rubrique } | null
    }

export type BlockChangeKind = (typeof blockChangeKinds)[number]
export const blockChangeKinds = [
  /** The edition holds the modèle’s text, untouched: taking it loses nothing. */
  'changed',
  /** The edition’s own text differs: taking would replace it. */
  'edited',
  /** Taken out of the edition, changed in the modèle since. */
  'deleted',
  'added',
  'removed',
  /** Taken out of the modèle, rewritten in the edition. */
  'removed-edited',
] as const

/** Taking it would replace or bring back against what somebody decided here: only one by one, and shown. */
export const isLocal = ({ kind }: Pick<ModeleChange, 'kind'>): boolean =>
  kind === 'edited' || kind === 'deleted' || kind === 'removed-edited'

/** An edition as it follows its modèle. */
export type Followed = {
  rubriques: readonly Rubrique[]
  /** Key in the modèle, by identifier. */
  origins: ReadonlyMap<string, string>
  revisions: Readonly<Record<string, number>>
  /** The modèle as the edition last saw this key: the version it follows, or the one last answered. */
  baseOf: (key: string) => ModeleContent
}

/** The changes that wait for an answer in this edition, in the order of the modèle; what already says the same is not one. */
export const modeleChanges = (followed: Followed, now: ModeleContent): ModeleChange[] => {
  const held = heldBlocks(followed)
  const blocks = (rubrique: ModeleRubrique): ModeleChange[] =>
    rubrique.blocks.flatMap(block => {
      const base = findBlock(followed.baseOf(block.key), block.key)
      const local = held.get(block.key) ?? null
      const kind = kindOfBlock(base, block, local?.block ?? null)
      return kind ? [{ part: 'block' as const, key: block.key, kind, base, now: block, local }] : []
    })
  const kept = new Set(now.rubriques.flatMap(rubrique => rubrique.blocks.map(block => block.key)))
  const gone = [...held].flatMap(([key, local]): ModeleChange[] => {
    const base = kept.has(key) ? null : findBlock(followed.baseOf(key), key)
    if (!base) return []
    const kind = sameContent(base, local.block) ? 'removed' : 'removed-edited'
    return [{ part: 'block', key, kind, base, now: null, local }]
  })
  return [
    ...now.rubriques.flatMap(rubrique => [...headChange(followed, rubrique), ...blocks(rubrique)]),
    ...gone,
  ]
}

type Local = { id: string; revision: number; block: Block }

const heldBlocks = ({ rubriques, origins, revisions }: Followed): Map<string, Local> =>
  new Map(
    rubriques
      .flatMap(rubrique => rubrique.blocks)
      .flatMap(block => {
        const key = origins.get(block.id)
        return key === undefined
          ? []
          : [[key, { id: block.id, revision: revisions[block.id] ?? 1, block }] as const]
      }),
  )

const kindOfBlock = (
  base: ModeleBlock | null,
  now: ModeleBlock,
  local: Block | null,
): BlockChangeKind | null => {
  if (local) {
    if (sameContent(now, local) || (base && sameContent(base, now))) return null
    return base && sameContent(base, local) ? 'changed' : 'edited'
  }
  if (!base) return 'added'
  return sameContent(base, now) ? null : 'deleted'
}

const headChange = (followed: Followed, now: ModeleRubrique): ModeleChange[] => {
  const base = followed.baseOf(now.key).rubriques.find(({ key }) => key === now.key) ?? null
  const rubrique = followed.rubriques.find(({ id }) => followed.origins.get(id) === now.key)
  const part = 'rubrique' as const
  if (!rubrique) return base ? [] : [{ part, key: now.key, kind: 'added', base, now, local: null }]
  if (head(rubrique) === head(now) || (base && head(base) === head(now))) return []
  const local = { id: rubrique.id, revision: followed.revisions[rubrique.id] ?? 1, rubrique }
  const kind = base && head(base) === head(rubrique) ? 'changed' : 'edited'
  return [{ part, key: now.key, kind, base, now, local }]
}

const head = ({ page, title, chapo, ambition }: ModeleRubrique | Rubrique): string =>
  canonicalJson({ page, title, chapo, ambition })

type Contents = { type: string; content: unknown }
const sameContent = (one: Contents, other: Contents): boolean =>
  one.type === other.type && canonicalJson(one.content) === canonicalJson(other.content)

/** A block of a modèle by its key. */
export const findBlock = (modele: ModeleContent, key: string): ModeleBlock | null =>
  modele.rubriques.flatMap(rubrique => rubrique.blocks).find(block => block.key === key) ?? null
