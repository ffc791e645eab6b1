import type { PeriodKind } from '@/lib/domain/indicator/period'
import type { Precision, ValueStatus } from '@/lib/domain/indicator/value-words'
import type { Db } from '../client'

export type ValueWrite = {
  indicatorId: string
  territoryId: string
  periodKind: PeriodKind
  periodKey: string
  /** The current value that was read; null when the cell was empty. */
  readId: string | null
  /** Null: the value is withdrawn, nothing takes its place. */
  content: ValueContent | null
  reason: string | null
}

export type ValueContent = {
  amount: string
  precision: Precision
  status: ValueStatus
  source: string | null
  sourceUrl: string | null
  extractedOn: Date | null
  periodHint: string | null
  fictitious: boolean
}

type Author = { id: string; at: Date }

const place = (row: { indicatorId: string; territoryId: string; periodKey: string }) =>
  `${row.indicatorId} ${row.territoryId} ${row.periodKey}`

/**
 * The one place where values are written over values: what was read is closed and kept, the new row takes its place.
 * For each write, in order: the identifier of the new row, `withdrawn`, or `conflict` when the cell was no longer as it
 * was read. One cell may appear only once.
 */
export const writeValues = async (
  tx: Db,
  writes: readonly ValueWrite[],
  author: Author,
): Promise<({ outcome: 'written'; id: string } | { outcome: 'withdrawn' | 'conflict' })[]> => {
  const closed = await closeCurrent(
    tx,
    writes.flatMap(({ readId }) => (readId ? [readId] : [])),
    author.at,
  )
  const open = writes.filter(({ readId }) => readId === null || closed.has(readId))
  const created = await insertValues(tx, open, author)
  await linkSuccessors(
    tx,
    open.flatMap(write => {
      const id = created.get(place(write))
      return write.readId && id ? [{ id: write.readId, next: id }] : []
    }),
  )
  return writes.map(write => {
    if (write.readId !== null && !closed.has(write.readId)) return { outcome: 'conflict' }
    if (write.content === null) return { outcome: write.readId === null ? 'conflict' : 'withdrawn' }
    const id = created.get(place(write))
    return id ? { outcome: 'written', id } : { outcome: 'conflict' }
  })
}

/** Locked in one order, whatever the order of the paste: two people pasting over the same cells wait, never deadlock. */
const closeCurrent = async (tx: Db, ids: readonly string[], at: Date): Promise<Set<string>> => {
  if (ids.length === 0) return new Set()
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM indicator_values WHERE id = ANY(${[...ids]}::uuid[]) AND superseded_at IS NULL ORDER BY id FOR UPDATE`
  const current = rows.map(row => row.id)
  await tx.value.updateMany({ where: { id: { in: current } }, data: { supersededAt: at } })
  return new Set(current)
}

/** Someone may have filled an empty cell meanwhile: the unique index decides, and their value stays. */
const insertValues = async (tx: Db, writes: readonly ValueWrite[], author: Author) => {
  const data = writes.flatMap(({ readId: _read, content, ...write }) =>
    content ? [{ ...write, ...content, enteredById: author.id, enteredAt: author.at }] : [],
  )
  if (data.length === 0) return new Map<string, string>()
  const rows = await tx.value.createManyAndReturn({
    data,
    skipDuplicates: true,
    select: { id: true, indicatorId: true, territoryId: true, periodKey: true },
  })
  return new Map(rows.map(row => [place(row), row.id]))
}

const linkSuccessors = async (tx: Db, links: readonly { id: string; next: string }[]): Promise<void> => {
  if (links.length === 0) return
  await tx.$executeRaw`
    UPDATE indicator_values v SET superseded_by_id = link.next
    FROM jsonb_to_recordset(${JSON.stringify(links)}::jsonb) AS link (id uuid, next uuid)
    WHERE v.id = link.id`
}
