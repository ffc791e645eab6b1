import type { Db } from '@/lib/data/client'
import { lockEditions } from '@/lib/data/edition/lock-edition'
import { type FoundProposal, findProposal } from '@/lib/data/proposal/decide'
import { proposedName } from '@/lib/domain/proposal/decision'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'

export const unknownProposal = refuse('unknown-proposal', 'Cette proposition n’existe pas, ou n’existe plus.')

export const answeredFirst = refuse(
  'already-decided',
  'Quelqu’un a répondu à cette proposition avant vous : rien n’a été changé.',
)

export const changedSince = refuse(
  'stale',
  'La fiche a encore changé depuis que cette proposition est à l’écran : rien n’a été changé. Regardez ce qui est proposé maintenant, puis répondez.',
)

const moved = refuse(
  'stale',
  'Ce bilan a changé d’étape entre-temps : rien n’a été changé. Rechargez la page, puis recommencez.',
)

/** The proposal read again once its edition is held, with others when the answer concerns them: still what was read. */
export const holdProposal = async (
  tx: Db,
  read: FoundProposal,
  others: readonly string[] = [],
): Promise<Result<FoundProposal>> => {
  await lockEditions(tx, [read.editionId, ...others])
  const held = await findProposal(tx, read.id)
  if (!held) return unknownProposal
  if (held.decision !== null) return answeredFirst
  if (held.edition.status !== read.edition.status) return moved
  return proposedName(held) === proposedName(read) ? ok(held) : changedSince
}
