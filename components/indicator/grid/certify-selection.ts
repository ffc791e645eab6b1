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
  const ids = [...keys.keys()]
  const certified: string[] = []
  const reasons = new Map<string, number>()
  for (let start = 0; start < ids.length; start += 500) {
    const answer = await certifyCells(ids.slice(start, start + 500))
    if (answer.outcome !== 'done') return store.say(answer.sentence)
    for (const result of answer.results)
      if (result.outcome === 'refused') reasons.set(result.sentence, (reasons.get(result.sentence) ?? 0) + 1)
      else certified.push(keys.get(result.id) ?? '')
  }
  store.patch(certified, { certified: true })
  const done = certified.length === 1 ? '1 valeur certifiée.' : `${certified.length} valeurs certifiées.`
  const refused = [...reasons].map(
    ([sentence, count]) => `${count} refusée${count > 1 ? 's' : ''} : ${sentence}`,
  )
  store.say([certified.length > 0 ? done : null, ...refused].filter(text => text !== null).join(' '))
}
