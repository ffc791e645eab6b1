import { unstable_isUnrecognizedActionError, unstable_rethrow } from 'next/navigation'
import type { ActionResult } from '@/lib/domain/shared/result'

/**
 * Waits for an action. A cut, a server that restarts or a version that was replaced is a refusal like another: thrown in a
 * transition, it would take the whole screen away, with what is typed there.
 */
export const answered = async <Value>(asked: Promise<ActionResult<Value>>): Promise<ActionResult<Value>> => {
  try {
    return await asked
  } catch (error) {
    // A redirect or a refusal of access is the framework’s own: it is not ours to swallow.
    unstable_rethrow(error)
    return { ok: false, error: unstable_isUnrecognizedActionError(error) ? outdated : unanswered }
  }
}

/** The page was drawn by a version that the server has since replaced: it would refuse again. */
const outdated = {
  code: 'outdated',
  sentence: 'L’atelier a été mis à jour\u00a0: rien n’a été enregistré. Rechargez la page, puis recommencez.',
}

/** The answer may be what was lost: nothing here says that the change was not made. */
const unanswered = {
  code: 'unanswered',
  sentence:
    'Le serveur n’a pas répondu\u00a0: rien ne dit que ce soit enregistré. Ce qui est à l’écran y reste\u202f; réessayez dans un instant.',
}
