import { authorize } from '../policy/can'
import type { Viewer } from '../policy/role'
import { ok, type Result, refuse } from '../shared/result'
import { type Status, statusLabels } from './status'

/** Whether this person may change the words of this edition now: an editor, and a draft. */
export const decideEdit = (
  viewer: Viewer,
  edition: { status: Status; territoryId: string },
): Result<true> => {
  const allowed = authorize(viewer, 'edition.edit', edition)
  if (!allowed.ok) return allowed
  return edition.status === 'brouillon'
    ? ok(true)
    : refuse(
        'not-draft',
        `Ce bilan est à l’étape « ${statusLabels[edition.status]} » : il ne se modifie qu’en brouillon. Reprenez-le pour le modifier.`,
      )
}
