import { counted } from '@/lib/domain/typography/counted'
import { certifyCells } from './grid-requests'
import type { ValueGridState } from './use-value-grid'

/** Certifies every value of the selection; each refusal is told, with its reason. */
export const certifySelection = async ({ model, block, state, store }: ValueGridState): Promise<void> => {
  const keys = new Map<string, string>()
  for (const line of model.lines.slice(block.top, block.bottom + 1))
    for (const column of model.columns.slice(block.left, block.right + 1)) {
      const crossing = model.crossing(line, column)
      const value = crossing.kind === 'value' ? state.cells.get(crossing.key) : undefined
      if (crossing.kind === 'value' && value && !state.pending.has(crossing.key))
        keys.set(value.id, crossing.key)
    }
  if (keys.size === 0) return store.say('Aucune valeur à certifier ici.')
  const { certified, told } = await certifyInBatches([...keys.keys()])
  store.patch(
    certified.map(id => keys.get(id) ?? ''),
    { certified: true },
  )
  store.say(told)
}

const batch = 500

/** What was certified before a batch could not be stays certified, and is told with the rest. */
export const certifyInBatches = async (
  ids: readonly string[],
  certify: typeof certifyCells = certifyCells,
): Promise<{ certified: string[]; told: string }> => {
  const certified: string[] = []
  const reasons = new Map<string, number>()
  let stopped: string | null = null
  for (let start = 0; start < ids.length && stopped === null; start += batch) {
    const answer = await certify(ids.slice(start, start + batch))
    if (answer.outcome !== 'done') stopped = answer.sentence
    else
      for (const result of answer.results)
        if (result.outcome === 'refused')
          reasons.set(result.sentence, (reasons.get(result.sentence) ?? 0) + 1)
        else certified.push(result.id)
  }
  const told = [
    certified.length > 0 ? `${counted(certified.length, 'valeur certifiée', 'valeurs certifiées')}.` : null,
    ...[...reasons].map(([sentence, count]) => `${counted(count, 'refusée', 'refusées')}\u00a0: ${sentence}`),
    stopped,
  ]
  return { certified, told: told.filter(part => part !== null).join(' ') }
}
