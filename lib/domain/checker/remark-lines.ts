import { joinFrench } from '../typography/list'
import type { Remark, RemarkedValue } from './remark'

/** What a list of remarks says in one line, and where it leads. */
export type RemarkLine = Pick<Remark, 'place' | 'rubriqueId' | 'blockId' | 'sentence'>

type Value = Pick<RemarkedValue, 'name' | 'where'> & { whens: string[]; reasons: string[]; advices: string[] }
type Entry = RemarkLine & { value: Value | null }

/**
 * Remarks as people read them: what one value leaves to be desired is one line, and so are the values of one indicator
 * that leave the same (the years of a series). The same thing is said once of a place.
 */
export const remarkLines = (remarks: readonly Remark[]): RemarkLine[] => {
  const byValue = gather(remarks.map(entryOf), ({ sentence, value }) =>
    value ? [value.name, value.where, value.whens] : sentence,
  )
  const bySeries = gather(byValue, ({ sentence, value }) =>
    value ? [value.name, value.where, value.reasons] : sentence,
  )
  return bySeries.map(({ value, ...line }) => (value ? { ...line, sentence: sentenceOf(value) } : line))
}

const entryOf = ({ place, rubriqueId, blockId, sentence, value }: Remark): Entry => ({
  place,
  rubriqueId,
  blockId,
  sentence,
  value: value
    ? {
        name: value.name,
        where: value.where,
        whens: value.when === null ? [] : [value.when],
        reasons: [value.reason],
        advices: [value.advice],
      }
    : null,
})

/** Those of one place that are about the same thing, together where the first of them stood. */
const gather = (entries: readonly Entry[], about: (entry: Entry) => unknown): Entry[] => {
  const gathered = new Map<string, Entry>()
  for (const entry of entries) {
    const key = JSON.stringify([entry.place, entry.blockId ?? entry.rubriqueId, about(entry)])
    gathered.set(key, merged(gathered.get(key), entry))
  }
  return [...gathered.values()]
}

const merged = (first: Entry | undefined, next: Entry): Entry => {
  if (!first?.value || !next.value) return first ?? next
  const { name, where, whens, reasons, advices } = first.value
  return {
    ...first,
    value: {
      name,
      where,
      whens: union(whens, next.value.whens),
      reasons: union(reasons, next.value.reasons),
      advices: union(advices, next.value.advices),
    },
  }
}

const union = (some: readonly string[], more: readonly string[]): string[] => [...new Set([...some, ...more])]

/** « « Retours à l’emploi » (en 2022 et en 2023) : source à compléter. Complétez la fiche de la valeur. » */
const sentenceOf = ({ name, where, whens, reasons, advices }: Value): string => {
  const which = [joinFrench(whens), where ?? ''].filter(part => part !== '').join(', ')
  return `${which === '' ? name : `${name} (${which})`} : ${reasons.join(', ')}. ${advices.join(' ')}`
}
