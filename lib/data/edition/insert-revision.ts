import type { ResolvedBilan } from '@/lib/domain/bilan/resolved'
import type { WorkingSnapshot } from '@/lib/domain/edition/working-snapshot'
import type { PartHash } from '@/lib/domain/workflow/visa-standing'
import type { Db } from '../client'

export type NewRevision = {
  editionId: string
  manifest: string
  manifestHash: string
  resolved: ResolvedBilan
  working: WorkingSnapshot
  submittedById: string
  at: Date
  note: string | null
  parts: readonly PartHash[]
  files: readonly {
    kind: 'pdf' | 'article' | 'csv' | 'json'
    sha256: string
    bytes: number
    mime: string
    pages: number | null
  }[]
}

/** What was submitted, its parts and its files: written once, never changed (the database refuses). */
export const insertRevision = async (tx: Db, revision: NewRevision): Promise<string> => {
  const { editionId, parts, files, at, ...content } = revision
  const { _max } = await tx.revision.aggregate({ where: { editionId }, _max: { number: true } })
  const { id } = await tx.revision.create({
    data: { editionId, number: (_max.number ?? 0) + 1, submittedAt: at, ...content },
    select: { id: true },
  })
  await tx.revisionBlock.createMany({
    data: parts.map(({ partId, hash }, position) => ({ revisionId: id, blockId: partId, position, hash })),
  })
  await tx.renderedFile.createMany({ data: files.map(file => ({ revisionId: id, ...file })) })
  return id
}
