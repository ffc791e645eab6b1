import { recordEvent } from '@/lib/data/history/record'
import { findIndicatorById } from '@/lib/data/record/indicators'
import { createIndicator, isCodeTaken, updateIndicator } from '@/lib/data/record/save'
import { authorize } from '@/lib/domain/policy/can'
import {
  type IndicatorInput,
  type IndicatorValues,
  indicatorValues,
} from '@/lib/domain/record/indicator-form'
import type { SaveOutcome } from '@/lib/domain/record/save-outcome'
import { type FieldRefusal, ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { transact } from '../transaction'
import { gone, stale } from './stale'

type Outcome = Result<SaveOutcome<IndicatorValues>, FieldRefusal>

/** Creates an indicator, or saves the one that was read; its code never changes once it is given. */
export const saveIndicator = (context: OperationContext, input: IndicatorInput): Promise<Outcome> =>
  transact<SaveOutcome<IndicatorValues>, FieldRefusal>(context.db, async tx => {
    const { id, revision, ...data } = input
    const { viewer, now } = context
    // It must be theirs as it is, and as it would be: nobody gives away what is another service’s, nor takes it.
    const allowed = authorize(viewer, 'indicator.edit', { serviceId: data.serviceId })
    if (!allowed.ok) return allowed
    if (id === null || revision === null) {
      if (await isCodeTaken(tx, data.code)) return codeTaken(data.code)
      const created = await createIndicator(tx, data)
      await recordEvent(tx, {
        actor: viewer,
        at: now,
        action: 'indicator.save',
        subject: { kind: 'indicator', id: created.id },
        data: { created: true, label: data.labelMany },
      })
      return ok({ kind: 'saved', id: created.id, key: data.code })
    }
    const current = await findIndicatorById(tx, id)
    if (!current) return gone()
    const held = authorize(viewer, 'indicator.edit', { serviceId: current.serviceId })
    if (!held.ok) return held
    const { code, ...changed } = data
    if (code !== current.code) return codeFixed()
    if (!(await updateIndicator(tx, { id, revision }, changed))) {
      const theirs = await findIndicatorById(tx, id)
      return theirs ? stale(tx, { kind: 'indicator', id }, indicatorValues(theirs)) : gone()
    }
    await recordEvent(tx, {
      actor: viewer,
      at: now,
      action: 'indicator.save',
      subject: { kind: 'indicator', id },
      data: { changed: changedFields(indicatorValues(current), input), label: data.labelMany },
    })
    return ok({ kind: 'saved', id, key: code })
  })

const changedFields = (before: IndicatorValues, after: IndicatorInput): string[] => {
  const now = indicatorValues({ ...after, id: before.id ?? '', revision: before.revision ?? 1 })
  return Object.entries(now).flatMap(([field, value]) =>
    field in before && Object.entries(before).some(([name, old]) => name === field && old !== value)
      ? [field]
      : [],
  )
}

const codeTaken = (code: string): Outcome => {
  const sentence = `Le code « ${code} » est déjà celui d’un autre indicateur.`
  return { ok: false, error: { ...refuse('code-taken', sentence).error, fields: { code: sentence } } }
}

const codeFixed = (): Outcome => {
  const sentence = 'Le code ne change plus : des fichiers et des bilans le nomment.'
  return { ok: false, error: { ...refuse('code-fixed', sentence).error, fields: { code: sentence } } }
}
