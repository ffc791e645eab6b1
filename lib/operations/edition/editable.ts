import type { Db } from '@/lib/data/client'
import { lockEdition, shareEdition } from '@/lib/data/edition/lock-edition'
import { decideEdit } from '@/lib/domain/edition/edit-permission'
import { type Result, refuse } from '@/lib/domain/shared/result'
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
