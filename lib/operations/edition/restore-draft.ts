import type { Db } from '@/lib/data/client'
import { findCheckpoint } from '@/lib/data/edition/checkpoints'
import { loadWorkingCopy } from '@/lib/data/edition/load-working-copy'
import { findEditionBilan, findRevisionContent } from '@/lib/data/edition/versions'
import { recordEvent } from '@/lib/data/history/record'
import { restoreBlock } from '@/lib/domain/edition/restore-block'
import type { Restorable } from '@/lib/domain/edition/version'
import { type WorkingSnapshot, workingSnapshotSchema } from '@/lib/domain/edition/working-snapshot'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { transact } from '../transaction'
import { keepDraft } from './checkpoint'
import { holdEditable } from './editable'
import { type Replaced, replaceContent } from './replace-content'

const unknownVersion = refuse(
  'unknown-version',
  'Cette version n’existe pas, ou n’est pas de ce bilan. Rien n’a été changé.',
)

const unknownBlock = refuse(
  'unknown-block',
  'Ce bloc n’est pas dans la version choisie. Rien n’a été changé.',
)

export type RestoreInput = {
  editionId: string
  version: Restorable /** Null: everything. */
  blockId: string | null
}

/**
 * Puts an earlier version back in the draft, whole or one block. The draft is kept first as a checkpoint; what was
 * submitted, approved or published is only read: nothing of it is touched.
 */
export const restoreDraft = (
  context: OperationContext,
  { editionId, version, blockId }: RestoreInput,
): Promise<Result<Replaced>> =>
  transact<Replaced>(context.db, async tx => {
    const editable = await holdEditable(tx, context, editionId)
    if (!editable.ok) return editable
    const source = await findSource(tx, editionId, version)
    if (!source) return unknownVersion
    const { snapshot } = await loadWorkingCopy(tx, editionId)
    const content =
      blockId === null
        ? source.working.rubriques
        : restoreBlock(snapshot.rubriques, source.working.rubriques, blockId)
    if (!content) return unknownBlock
    const what = blockId === null ? source.name : `un bloc de ${source.name}`
    const kept = await keepDraft(tx, context, {
      editionId,
      kind: 'before',
      name: `Avant de restaurer ${what}`,
    })
    if (!kept.ok) return kept
    const replaced = await replaceContent(tx, context, editionId, {
      rubriques: content,
      origins: source.working.origins,
    })
    if (!replaced.ok) return replaced
    await recordEvent(tx, {
      actor: context.viewer,
      at: context.now,
      action: 'draft.restore',
      subject: { kind: version.kind === 'point' ? 'checkpoint' : 'revision', id: version.id },
      editionId,
      data: { what },
    })
    return ok(replaced.value)
  })

type Source = { name: string; working: WorkingSnapshot }

/** A version of the same bilan, whichever edition it is of. */
const findSource = async (tx: Db, editionId: string, { kind, id }: Restorable): Promise<Source | null> => {
  const found = kind === 'revision' ? await findRevisionContent(tx, id) : await findCheckpoint(tx, id)
  if (!found) return null
  const [own, theirs] = [await findEditionBilan(tx, editionId), await findEditionBilan(tx, found.editionId)]
  if (!own || own.bilanId !== theirs?.bilanId || own.version !== theirs.version) return null
  const name =
    'number' in found
      ? `la révision ${found.number} de l’édition ${theirs.number}`
      : `« ${found.name ?? 'le point automatique'} »`
  return { name, working: workingSnapshotSchema.parse(found.working) }
}
