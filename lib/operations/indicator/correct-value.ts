import { findValue } from '@/lib/data/indicator/values'
import { readFrenchAmount } from '@/lib/domain/indicator/amount-input'
import type { Correction } from '@/lib/domain/indicator/correction'
import type { CellOutcome } from '@/lib/domain/indicator/grid'
import { authorize } from '@/lib/domain/policy/can'
import { type FieldRefusal, ok, type Result, refuse } from '@/lib/domain/shared/result'
import { territoryKey } from '@/lib/domain/territory/label'
import type { OperationContext } from '../context'
import { saveCells } from './save-cells'

type Corrected = Result<{ valueId: string }, FieldRefusal>

/**
 * Corrects a value by its own form: one cell of the grid, with its rules. The form says how many bilans print it; what
 * they print stays as it is until its proposal is accepted.
 */
export const correctValue = async (context: OperationContext, input: Correction): Promise<Corrected> => {
  const value = await findValue(context.db, input.valueId)
  if (!value) return refuse('unknown-value', 'Cette valeur n’existe pas.')
  const { indicator, territory, periodKey } = value
  const allowed = authorize(context.viewer, 'value.enter', { serviceId: indicator.serviceId })
  if (!allowed.ok) return allowed
  const cell = {
    indicator: indicator.code,
    territory: territoryKey(territory),
    period: periodKey,
    readId: input.valueId,
    amount: input.amount,
    precision: input.precision,
    status: input.status,
    source: input.source,
    restore: null,
    confirmed: readFrenchAmount(input.confirmed ?? '') === input.amount,
    accepted: true,
  }
  const saved = await saveCells(context, { cells: [cell], reason: input.reason })
  if (!saved.ok) return saved
  const [outcome] = saved.value.results
  return outcome ? answerTo(outcome) : refuse('unknown-value', 'Cette valeur n’existe pas.')
}

const answerTo = (outcome: CellOutcome): Corrected => {
  switch (outcome.outcome) {
    case 'saved':
      return outcome.value ? ok({ valueId: outcome.value.id }) : overtaken
    case 'conflict':
      return overtaken
    case 'unchanged':
      return refuse('unchanged', 'C’est déjà la valeur enregistrée : rien n’a été changé.')
    case 'refused':
      return refuse('refused', outcome.sentence)
    case 'confirm':
    case 'printed': {
      const { error } = refuse('doubt', outcome.sentence)
      return { ok: false, error: { ...error, fields: { confirmed: outcome.sentence } } }
    }
  }
}

const overtaken = refuse(
  'conflict',
  'Quelqu’un a corrigé cette valeur avant vous : rien n’a été changé. Rechargez la page pour voir la nouvelle valeur.',
)
