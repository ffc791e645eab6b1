import type { Db } from '@/lib/data/client'
import { lockEdition, shareEdition } from '@/lib/data/edition/lock-edition'
import { decideEdit } from '@/lib/domain/edition/edit-permission'
import { ok, type Refusal, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { unknownEdition } from './run-decision'

export const blockGone = refuse(
  'block-gone',
  'Ce bloc a été supprimé entre-temps. Votre texte est encore à l’écran : copiez-le avant de recharger la page.',
)

/** Guard of every change of the working copy: a draft that can't be submitted while it is being changed. */
export const requireEditable = async (
  tx: Db,
  context: OperationContext,
  editionId: string,
): Promise<Result<true>> => {
  const edition = await shareEdition(tx, editionId)
  if (!edition) return unknownEdition
  return decideEdit(context.viewer, { status: edition.status, territoryId: edition.bilan.territoryId })
}

/** The same, where the order or the whole of the draft changes: nobody else changes anything of it until the end. */
export const holdEditable = async (
  tx: Db,
  context: OperationContext,
  editionId: string,
): Promise<Result<true>> => {
  await lockEdition(tx, editionId)
  return requireEditable(tx, context, editionId)
}

/** What is found in a draft, as it stands once nobody else can change it: what was read before may be gone. */
export const holdFound = async <T extends { editionId: string }>(
  tx: Db,
  context: OperationContext,
  find: () => Promise<T | null>,
  gone: { ok: false; error: Refusal },
): Promise<Result<T>> => {
  const seen = await find()
  if (!seen) return gone
  const editable = await holdEditable(tx, context, seen.editionId)
  if (!editable.ok) return editable
  const held = await find()
  return held ? ok(held) : gone
}
