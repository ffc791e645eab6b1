import type { Db } from '@/lib/data/client'
import { listKnownValues, loadKnownNames } from '@/lib/data/takeover/known-values'
import { wording } from '@/lib/domain/checker/normalize'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { matchDocument, type PlacedFigure } from '@/lib/domain/takeover/match-document'
import { createMatcher, type Matcher } from '@/lib/domain/takeover/match-numbers'
import { takenProblem } from '@/lib/domain/takeover/proposal'
import { type ReadDocument, readDocument } from '@/lib/domain/takeover/read-document'
import { readSource } from '@/lib/services/document/read-source'
import type { OperationContext } from '../context'
import { requireEditable } from '../edition/editable'
import { transact } from '../transaction'

export type TakeOverProposal = ReadDocument & { figures: PlacedFigure[] }

/** Reads a document for this draft and says what it would become. Writes nothing. */
export const readTakeOver = async (
  context: OperationContext,
  input: { editionId: string; bytes: Uint8Array; typography: boolean },
): Promise<Result<TakeOverProposal>> => {
  const editable = await transact(context.db, tx => requireEditable(tx, context, input.editionId))
  if (!editable.ok) return editable
  const source = await readSource(input.bytes)
  if (!source.ok) return source
  const names = await loadKnownNames(context.db, input.editionId)
  const read = readDocument(
    source.value,
    { names: names.territories, people: names.people },
    { typography: input.typography },
  )
  const problem = takenProblem(read.rubriques)
  if (problem !== null) return refuse('long-document', problem)
  const match = await matcherOf(context.db, input.editionId)
  return ok({ ...read, figures: matchDocument(read.rubriques, match) })
}

/** What the numbers of a text may state in this edition, with the base as it is now. */
export const matcherOf = async (db: Db, editionId: string): Promise<Matcher> => {
  const { dispositifs, ambitions, territories, mandat, departement } = await loadKnownNames(db, editionId)
  const called = dispositifs.flatMap(({ name, acronym }) => [
    name,
    name.split(/\s[–—-]\s/)[0] ?? '',
    acronym ?? '',
  ])
  return createMatcher(await listKnownValues(db, editionId), {
    names: wording(...called, ...ambitions, ...territories, mandat),
    departement,
  })
}
