import { authorsOfChanges, type Baseline } from '@/lib/domain/edition/changed-since'
import { workingSnapshotSchema } from '@/lib/domain/edition/working-snapshot'
import type { Db } from '../client'

type Current = { id: string; blocks: { blockId: string; hash: string }[] }

// Accepting a proposal changes what a page prints: four eyes count it as writing.
const structural = [
  'rubrique.save',
  'rubrique.add',
  'rubrique.move',
  'rubrique.delete',
  'rubrique.restore',
  'block.add',
  'block.move',
  'block.delete',
  'block.duplicate',
  'block.restore',
  'proposal.accept',
  'draft.restore',
  'draft.take-over',
]

/** What a modèle changed in the draft, its texts or its identity; a change that was only declined wrote nothing. */
const tookFromModele = {
  action: 'edition.follow-modele',
  OR: [{ data: { path: ['follows'], equals: true } }, { NOT: { data: { path: ['taken'], equals: [] } } }],
}

/**
 * Who wrote what changed in the current revision since the last *other* revision that was validated. Blocks are told by
 * their writes; heads of rubriques, additions, moves and deletions by the history.
 */
export const changedBy = async (db: Db, editionId: string, current: Current): Promise<string[]> => {
  const validated = await db.historyEvent.findFirst({
    where: { editionId, action: 'edition.validate', revisionId: { not: current.id } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { revisionId: true },
  })
  const before = validated?.revisionId
    ? await db.revision.findUnique({
        where: { id: validated.revisionId },
        select: { submittedAt: true, working: true, blocks: { select: { blockId: true, hash: true } } },
      })
    : null
  const baseline: Baseline | null = before && {
    parts: before.blocks.map(toPart),
    revisions: workingSnapshotSchema.parse(before.working).revisions,
  }
  const writes = await db.blockWrite.groupBy({
    by: ['blockId', 'authorId'],
    where: { editionId, authorId: { not: null } },
    _max: { revision: true },
  })
  const events = await db.historyEvent.findMany({
    where: {
      editionId,
      OR: [{ action: { in: structural } }, tookFromModele],
      actorId: { not: null },
      ...(before && { at: { gte: before.submittedAt } }),
    },
    distinct: ['actorId'],
    select: { actorId: true },
  })
  const authors = authorsOfChanges(
    current.blocks.map(toPart),
    baseline,
    writes.flatMap(write =>
      write.authorId
        ? [{ partId: write.blockId, authorId: write.authorId, revision: write._max.revision ?? 0 }]
        : [],
    ),
  )
  return [...new Set([...authors, ...events.flatMap(event => event.actorId ?? [])])].sort()
}

const toPart = ({ blockId, hash }: { blockId: string; hash: string }) => ({ partId: blockId, hash })
