import { transitionActions } from '@/lib/domain/shared/history'
import type { Verdict } from '@/lib/domain/workflow/visa-standing'
import type { Db } from '../client'
import { recordEvent } from '../history/record'

export type NewVisa = {
  editionId: string
  revisionId: string
  user: { id: string; name: string }
  verdict: Verdict
  reason: string | null
  hashes: string[]
  at: Date
}

/** A visa is never changed: a new one supersedes it. */
export const insertVisa = async (tx: Db, visa: NewVisa): Promise<string> => {
  const { id } = await tx.visa.create({
    data: {
      revisionId: visa.revisionId,
      userId: visa.user.id,
      verdict: visa.verdict,
      reason: visa.reason,
      blockHashes: visa.hashes,
      givenAt: visa.at,
    },
    select: { id: true },
  })
  await recordEvent(tx, {
    actor: visa.user,
    at: visa.at,
    action: transitionActions.giveVisa,
    subject: { kind: 'edition', id: visa.editionId },
    editionId: visa.editionId,
    revisionId: visa.revisionId,
    data: { verdict: visa.verdict, reason: visa.reason },
  })
  return id
}
