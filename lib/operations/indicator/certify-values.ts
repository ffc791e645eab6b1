import { recordEvents } from '@/lib/data/history/record'
import { certify, listToCertify, selfCertificationAllowed } from '@/lib/data/indicator/certification'
import type { CertifyOutcome } from '@/lib/domain/indicator/grid'
import { authorize, can } from '@/lib/domain/policy/can'
import { ok, type Result } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { transact } from '../transaction'

type Found = Awaited<ReturnType<typeof listToCertify>>[number]

/** Certifies values, with a result for each: another person of the service than who entered it (a setting). */
export const certifyValues = (
  context: OperationContext,
  input: { valueIds: readonly string[] },
): Promise<Result<{ results: CertifyOutcome[] }>> =>
  transact(context.db, async tx => {
    const selfCertification = await selfCertificationAllowed(tx)
    const found = new Map((await listToCertify(tx, input.valueIds)).map(value => [value.id, value]))
    const results = input.valueIds.map(id => judge(context, id, found.get(id), selfCertification))
    const asked = results.flatMap(result => (result.outcome === 'certified' ? [result.id] : []))
    const by = { id: context.viewer.id, at: context.now }
    const done = asked.length === 0 ? new Set<string>() : await certify(tx, asked, by)
    await recordEvents(
      tx,
      [...done].map(id => ({
        actor: context.viewer,
        at: context.now,
        action: 'value.certify' as const,
        subject: { kind: 'value', id },
      })),
    )
    return ok({
      results: results.map(result =>
        result.outcome === 'certified' && !done.has(result.id) ? refused(result.id, changed) : result,
      ),
    })
  })

const changed = 'Cette valeur vient d’être remplacée : relisez la nouvelle avant de la certifier.'

const refused = (id: string, sentence: string): CertifyOutcome => ({ id, outcome: 'refused', sentence })

const judge = (
  { viewer }: OperationContext,
  id: string,
  value: Found | undefined,
  selfCertification: boolean,
): CertifyOutcome => {
  if (!value) return refused(id, 'Cette valeur n’existe pas.')
  if (value.supersededAt) return refused(id, changed)
  if (value.certifiedAt) return { id, outcome: 'already' }
  const target = {
    serviceId: value.indicator.serviceId,
    enteredById: value.enteredById,
    selfCertification,
  }
  const allowed = authorize(viewer, 'value.certify', target)
  if (allowed.ok) return { id, outcome: 'certified' }
  // The service is the right one: it is the person who is not.
  return can(viewer, 'value.enter', { serviceId: value.indicator.serviceId })
    ? refused(id, 'Vous avez saisi cette valeur : une autre personne du service la certifie.')
    : refused(id, allowed.error.sentence)
}
