import type { Db } from '@/lib/data/client'
import { findLastSave } from '@/lib/data/record/save'
import type { ArchivableKind } from '@/lib/domain/record/archive'
import type { SaveOutcome } from '@/lib/domain/record/save-outcome'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'

/** The answer to who saves after someone else: their version, who they are and when. */
export const stale = async <Values extends { revision: number | null }>(
  tx: Db,
  subject: { kind: ArchivableKind; id: string },
  theirs: Values,
): Promise<Result<SaveOutcome<Values>>> => {
  const last = await findLastSave(tx, subject.kind, subject.id)
  return ok({
    kind: 'conflict',
    theirs,
    revision: theirs.revision ?? 1,
    by: last?.actorName ?? null,
    at: last?.at.toISOString() ?? null,
  })
}

export const gone = () =>
  refuse('not-found', 'Cette fiche n’existe plus. Rien n’a été enregistré ; votre saisie reste à l’écran.')
