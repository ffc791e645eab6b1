import { randomUUID } from 'node:crypto'
import { recordEvent } from '@/lib/data/history/record'
import { findIssuerIdentity, insertModele } from '@/lib/data/modele/create-modele'
import { findLatestVersion, findModele, insertVersion } from '@/lib/data/modele/modeles'
import { isUniqueViolation } from '@/lib/data/unique-violation'
import { modeleContentSchema } from '@/lib/domain/bilan/modele'
import { identitySchema } from '@/lib/domain/edition/collection-content'
import { blankIdentity, emptyModele, type NewModeleInput } from '@/lib/domain/modele/new-modele'
import { authorize } from '@/lib/domain/policy/can'
import { type FieldRefusal, ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { transact } from '../transaction'

const taken = 'Un modèle porte déjà ce nom.'
const sameName: Result<never, FieldRefusal> = {
  ok: false,
  error: { code: 'modele-exists', sentence: taken, fields: { name: taken } },
}

/**
 * A new modèle, whose first version is a draft: bilans are made from it once it is published. A copy keeps the keys of
 * its blocks: they are its own, since an edition follows one modèle.
 */
export const createModele = async (
  context: OperationContext,
  { name, from, issuer, scope }: NewModeleInput,
): Promise<Result<{ code: string }, FieldRefusal>> => {
  const allowed = authorize(context.viewer, 'modele.edit')
  if (!allowed.ok) return allowed
  try {
    return await transact<{ code: string }, FieldRefusal>(context.db, async tx => {
      const source = from === null ? null : await findModele(tx, from)
      const latest = source && (await findLatestVersion(tx, source.id))
      if (from !== null && !latest)
        return refuse('unknown-modele', 'Le modèle à copier n’existe pas, ou n’existe plus.')
      const kind = source ? { issuer: source.issuer, scope: source.scope } : { issuer, scope }
      const modele = await insertModele(tx, { name, ...kind })
      if (!modele) return sameName
      const identity = latest?.identity ?? (await findIssuerIdentity(tx, issuer)) ?? blankIdentity(name)
      await insertVersion(
        tx,
        {
          modeleId: modele.id,
          number: 1,
          content: latest ? modeleContentSchema.parse(latest.content) : emptyModele(randomUUID),
          identity: identitySchema.parse(identity),
        },
        { authorId: context.viewer.id, now: context.now },
      )
      await recordEvent(tx, {
        actor: context.viewer,
        at: context.now,
        action: 'modele.create',
        subject: { kind: 'modele', id: modele.id },
        data: { name, ...(from !== null && { from }) },
      })
      return ok({ code: modele.code })
    })
  } catch (error) {
    // Created by somebody else at the same moment.
    if (isUniqueViolation(error)) return sameName
    throw error
  }
}
