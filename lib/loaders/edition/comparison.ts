import 'server-only'
import { notFound } from 'next/navigation'
import { requireViewer } from '@/lib/auth/viewer'
import { findBilan } from '@/lib/data/bilan/find-bilan'
import { type Db, db } from '@/lib/data/client'
import { findCheckpoint } from '@/lib/data/edition/checkpoints'
import { loadWorking } from '@/lib/data/edition/load-working'
import { findRevisionContent, listCorrections, type ValueCorrection } from '@/lib/data/edition/versions'
import { resolveBilan } from '@/lib/domain/bilan/resolve'
import type { ResolvedBilan } from '@/lib/domain/bilan/resolved'
import { compareRubriques, type RubriqueChange } from '@/lib/domain/compare/blocks'
import { compareFigures, type FigureChange } from '@/lib/domain/compare/figures'
import { compareNames, type NameChange } from '@/lib/domain/compare/names'
import { resolvedParts } from '@/lib/domain/compare/resolved-parts'
import {
  defaultVersions,
  readVersionRef,
  type VersionChoice,
  type VersionRef,
} from '@/lib/domain/edition/version'
import { env } from '@/lib/env'
import { type FollowUp, loadFollowUp } from '../bilan/follow-up'
import { listVersions } from './versions'

export type Comparison = {
  from: VersionChoice
  to: VersionChoice
  rubriques: RubriqueChange[]
  figures: FigureChange[]
  names: NameChange[]
  /** By the identifier of the value that took the place of another. */
  corrections: ReadonlyMap<string, ValueCorrection>
}

export type ComparisonScreen = {
  found: FollowUp
  versions: VersionChoice[]
  /** Null: there are not two versions to compare. */
  comparison: Comparison | null
}

/** Two versions of a bilan that this person may read. What an address names and they may not read is not found. */
export const loadComparison = async (
  collection: string,
  territory: string,
  asked: { from: unknown; to: unknown },
): Promise<ComparisonScreen> => {
  const found = await loadFollowUp(collection, territory)
  const viewer = await requireViewer()
  const bilan = await findBilan(db(), collection, territory)
  if (!bilan) notFound()
  const versions = await listVersions(db(), viewer, { id: bilan.id, territoryId: bilan.territory.id })
  const chosen = choose(versions, asked)
  if (!chosen) return { found, versions, comparison: null }
  const before = await loadPrinted(db(), chosen.from)
  const after = await loadPrinted(db(), chosen.to)
  if (!before || !after) notFound()
  const figures = compareFigures(before, after)
  const replaced = figures.flatMap(({ corrections }) => corrections.map(({ to }) => to.valueId))
  return {
    found,
    versions,
    comparison: {
      ...chosen,
      rubriques: compareRubriques(resolvedParts(before), resolvedParts(after)),
      figures,
      names: compareNames(before, after),
      corrections: await listCorrections(db(), replaced),
    },
  }
}

const choose = (versions: readonly VersionChoice[], asked: { from: unknown; to: unknown }) => {
  const start = defaultVersions(versions)
  if (!start) return null
  const named = (text: unknown, otherwise: VersionChoice): VersionChoice => {
    if (text === undefined) return otherwise
    const ref = readVersionRef(text)
    return versions.find(({ kind, id }) => kind === ref?.kind && id === ref.id) ?? notFound()
  }
  return { from: named(asked.from, start.from), to: named(asked.to, start.to) }
}

/** What a version printed: stored with it, or resolved now for the draft. */
const loadPrinted = async (client: Db, { kind, id }: VersionRef): Promise<ResolvedBilan | null> => {
  switch (kind) {
    case 'brouillon': {
      const { siteUrl, demonstration } = env()
      const working = await loadWorking(client, id, { siteUrl, demonstration, now: new Date() })
      return working && resolveBilan(working.input).bilan
    }
    case 'revision':
      return stored(await findRevisionContent(client, id))
    case 'point':
      return stored(await findCheckpoint(client, id))
  }
}

// Written by submitEdition and keepDraft from a ResolvedBilan, in tables that nobody can change.
const stored = (version: { resolved: unknown } | null) => version && (version.resolved as ResolvedBilan)
