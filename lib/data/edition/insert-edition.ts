import { randomUUID } from 'node:crypto'
import type { Rubrique } from '@/lib/domain/bilan/block'
import { collectReferences, textReferences } from '@/lib/domain/bilan/collect-references'
import { ok, type Result } from '@/lib/domain/shared/result'
import { Prisma } from '@/prisma/generated/client'
import type { Db } from '../client'
import { referenceRows } from './block-references'
import { findRecords } from './known-records'
import { loadOwnKeys } from './own-keys'

export type NewEdition = {
  bilanId: string
  version: 'standard' | 'falc'
  number: number
  /** The version of the modèle that it follows. */
  modeleVersionId: string
  rubriques: readonly Rubrique[]
  /** Key in the modèle, by identifier. */
  origins: ReadonlyMap<string, string>
  /** Blocks that come from the modèle: written by nobody here. */
  common: ReadonlySet<string>
  authorId: string | null
  now: Date
}

/** A draft with its rubriques, blocks, first writes and references. */
export const insertEdition = async (tx: Db, edition: NewEdition): Promise<Result<{ editionId: string }>> => {
  const { rubriques, common, origins, authorId, now } = edition
  const blocks = rubriques.flatMap(rubrique => rubrique.blocks)
  const heads = rubriques.flatMap(({ title, chapo }) => (chapo ? [title, chapo] : [title]))
  const known = await findRecords(tx, [...blocks.map(collectReferences), textReferences(heads)])
  if (!known.ok) return known

  const editionId = randomUUID()
  const { bilanId, version, number, modeleVersionId } = edition
  await tx.edition.create({
    data: { id: editionId, bilanId, version, number, modeleVersionId, statusSince: now, createdAt: now },
    select: { id: true },
  })
  const ambitions = await ambitionIds(tx, rubriques)
  const author = (id: string) => (common.has(id) ? null : authorId)
  await tx.rubrique.createMany({
    data: rubriques.map(({ id, page, title, chapo, ambition }, index) => ({
      id,
      editionId,
      position: index + 1,
      page,
      title,
      chapo: chapo ?? Prisma.DbNull,
      ambitionId: ambition === null ? null : (ambitions.get(ambition) ?? null),
      modeleKey: origins.get(id) ?? null,
    })),
  })
  await tx.block.createMany({
    data: rubriques.flatMap(rubrique =>
      rubrique.blocks.map(({ id, type, content }, index) => ({
        id,
        editionId,
        rubriqueId: rubrique.id,
        type,
        content,
        position: index + 1,
        common: common.has(id),
        modeleKey: origins.get(id) ?? null,
        updatedAt: now,
        updatedById: author(id),
      })),
    ),
  })
  await tx.blockWrite.createMany({
    data: blocks.map(({ id, content }) => ({
      blockId: id,
      editionId,
      revision: 1,
      content,
      authorId: author(id),
      writtenAt: now,
    })),
  })
  const own = await loadOwnKeys(tx, editionId)
  await tx.blockReference.createMany({
    data: blocks.flatMap(block => referenceRows(editionId, block, known.value, own)),
  })
  return ok({ editionId })
}

const ambitionIds = async (tx: Db, rubriques: readonly Rubrique[]): Promise<ReadonlyMap<string, string>> => {
  const codes = rubriques.flatMap(rubrique => rubrique.ambition ?? [])
  const rows = await tx.ambition.findMany({
    where: { code: { in: codes } },
    select: { id: true, code: true },
  })
  return new Map(rows.map(({ id, code }) => [code, id]))
}
