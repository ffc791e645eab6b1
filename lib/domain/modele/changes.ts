import type { Block, Rubrique } from '../bilan/block'
import { canonicalJson } from '../bilan/canonical'
import { type ModeleBlock, type ModeleContent, type ModeleRubrique } from '../bilan/modele'
import { homeOf, movedParts, sayBlockPlace, sayRubriquePlace, standsAs } from './places'

/** Where a part stood in the modèle, and where it stands now, as it is said. */
export type Move = { before: string; after: string }

/**
 * What a new version of a modèle changes for one edition, by three texts: the modèle as the edition last saw it
 * (`base`), the modèle `now`, and the edition’s own (`local`). A part may change and move at once: both are one answer.
 */
export type ModeleChange =
  | {
      part: 'block'
      key: string
      kind: BlockChangeKind
      base: ModeleBlock | null
      now: ModeleBlock | null
      move: Move | null
      local: { id: string; revision: number; block: Block } | null
    }
  | {
      part: 'rubrique'
      key: string
      kind: RubriqueChangeKind
      base: ModeleRubrique | null
      now: ModeleRubrique | null
      move: Move | null
      local: { id: string; revision: number; rubrique: Rubrique } | null
    }

type BlockChangeKind = (typeof blockChangeKinds)[number]
export const blockChangeKinds = [
  /** The edition holds the modèle’s text, untouched: taking it loses nothing. */
  'changed',
  /** The edition’s own text differs: taking would replace it. */
  'edited',
  /** Taken out of the edition, changed in the modèle since. */
  'deleted',
  'added',
  /** The same text, elsewhere in the modèle. */
  'moved',
  /** Moved in the modèle, and already elsewhere in the edition. */
  'moved-elsewhere',
  'removed',
  /** Taken out of the modèle, rewritten in the edition. */
  'removed-edited',
] as const

type RubriqueChangeKind = 'changed' | 'edited' | 'added' | 'moved' | 'removed' | 'removed-edited'

/** Taking it would replace, move or bring back against what somebody decided here: only one by one, and shown. */
export const isLocal = ({ kind }: Pick<ModeleChange, 'kind'>): boolean =>
  kind === 'edited' || kind === 'deleted' || kind === 'moved-elsewhere' || kind === 'removed-edited'

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
  const moves = new Map<ModeleContent, ReadonlySet<string>>()
  const movedSince = (base: ModeleContent, key: string): boolean => {
    const known = moves.get(base) ?? movedParts(base, now)
    moves.set(base, known)
    return known.has(key)
  }
  const blockChange = (rubrique: ModeleRubrique, block: ModeleBlock): ModeleChange[] => {
    const { key } = block
    const before = followed.baseOf(key)
    const base = findBlock(before, key)
    const local = held.get(key) ?? null
    const home = local && localHome(followed, local.id)
    const there = home?.key === rubrique.key && standsAs(home.keys, keysIn(rubrique), key)
    const move =
      local && !there && movedSince(before, key)
        ? { before: sayBlockPlace(before, key), after: sayBlockPlace(now, key) }
        : null
    const elsewhere = home?.key !== homeOf(before, key)?.key
    const kind =
      kindOfBlock(base, block, local?.block ?? null) ?? (move && (elsewhere ? 'moved-elsewhere' : 'moved'))
    return kind ? [{ part: 'block', key, kind, base, now: block, move, local }] : []
  }
  const kept = new Set(now.rubriques.flatMap(keysIn))
  const gone = [...held].flatMap(([key, local]): ModeleChange[] => {
    const base = kept.has(key) ? null : findBlock(followed.baseOf(key), key)
    if (!base) return []
    const kind = sameContent(base, local.block) ? 'removed' : 'removed-edited'
    return [{ part: 'block', key, kind, base, now: null, move: null, local }]
  })
  return [
    ...now.rubriques.flatMap(rubrique => [
      ...headChange(followed, rubrique, now, movedSince),
      ...rubrique.blocks.flatMap(block => blockChange(rubrique, block)),
    ]),
    ...gone,
    ...goneRubriques(followed, now),
  ]
}

const keysIn = ({ blocks }: ModeleRubrique): string[] => blocks.map(({ key }) => key)

/** The rubrique of the edition that holds this block: its key in the modèle, and those of its blocks in order. */
const localHome = ({ rubriques, origins }: Followed, blockId: string) => {
  const home = rubriques.find(({ blocks }) => blocks.some(({ id }) => id === blockId))
  return home && { key: origins.get(home.id), keys: home.blocks.map(({ id }) => origins.get(id) ?? '') }
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

const headChange = (
  followed: Followed,
  now: ModeleRubrique,
  modele: ModeleContent,
  movedSince: (base: ModeleContent, key: string) => boolean,
): ModeleChange[] => {
  const part = 'rubrique' as const
  const { key } = now
  const before = followed.baseOf(key)
  const base = before.rubriques.find(rubrique => rubrique.key === key) ?? null
  const local = localRubrique(followed, key)
  if (!local) return base ? [] : [{ part, key, kind: 'added', base, now, move: null, local }]
  const order = followed.rubriques.map(({ id }) => followed.origins.get(id) ?? '')
  const wanted = modele.rubriques.map(rubrique => rubrique.key)
  const move =
    base && movedSince(before, key) && !standsAs(order, wanted, key)
      ? { before: sayRubriquePlace(before, key), after: sayRubriquePlace(modele, key) }
      : null
  const same = head(local.rubrique) === head(now) || (base !== null && head(base) === head(now))
  if (same) return move ? [{ part, key, kind: 'moved', base, now, move, local }] : []
  const kind = base && head(base) === head(local.rubrique) ? 'changed' : 'edited'
  return [{ part, key, kind, base, now, move, local }]
}

/** Rubriques that the modèle no longer has, and the edition still does. */
const goneRubriques = (followed: Followed, now: ModeleContent): ModeleChange[] => {
  const kept = new Set(now.rubriques.map(({ key }) => key))
  return followed.rubriques.flatMap(({ id }): ModeleChange[] => {
    const key = followed.origins.get(id)
    if (key === undefined || kept.has(key)) return []
    const base = followed.baseOf(key).rubriques.find(rubrique => rubrique.key === key)
    const local = localRubrique(followed, key)
    if (!base || !local) return []
    const own = local.rubrique.blocks.some(block => !followed.origins.has(block.id))
    const kind = !own && head(base) === head(local.rubrique) ? 'removed' : 'removed-edited'
    return [{ part: 'rubrique', key, kind, base, now: null, move: null, local }]
  })
}

const localRubrique = ({ rubriques, origins, revisions }: Followed, key: string) => {
  const rubrique = rubriques.find(({ id }) => origins.get(id) === key)
  return rubrique ? { id: rubrique.id, revision: revisions[rubrique.id] ?? 1, rubrique } : null
}

const head = ({ page, title, chapo, ambition }: ModeleRubrique | Rubrique): string =>
  canonicalJson({ page, title, chapo, ambition })

type Contents = { type: string; content: unknown }
export const sameContent = (one: Contents, other: Contents): boolean =>
  one.type === other.type && canonicalJson(one.content) === canonicalJson(other.content)

/** A block of a modèle by its key. */
export const findBlock = (modele: ModeleContent, key: string): ModeleBlock | null =>
  modele.rubriques.flatMap(rubrique => rubrique.blocks).find(block => block.key === key) ?? null

/** The blocks that a rubrique new to an edition comes with. Those that the edition knows already are answered apart. */
export const broughtBy = (rubrique: ModeleRubrique, { baseOf }: Followed): ModeleBlock[] =>
  rubrique.blocks.filter(({ key }) => findBlock(baseOf(key), key) === null)
