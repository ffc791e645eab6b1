import type { Block } from '../../bilan/block'
import { blockTexts } from '../../bilan/block-texts'
import { blockPlace, type Place, remarkAt } from '../../bilan/place'
import { plainText, typedText } from '../../bilan/plain-text'
import type { ResolveInput } from '../../bilan/resolve-input'
import { readAmount } from '../../figure/decimal'
import { printPeriodKey } from '../../indicator/period-text'
import { wording } from '../normalize'
import { type FoundNumber, findNumbers } from '../numbers'
import type { CheckRule } from '../rule'

/** Addresses and telephone numbers are not figures; other blocks are read. */
const unread: ReadonlySet<Block['type']> = new Set(['contact', 'mentions', 'expression_groupes'])

/** Names that may hold a number: never figures. */
const knownNames = (input: ResolveInput): string[] => [
  ...input.dispositifs.flatMap(({ name, acronym }) => [
    name,
    ...shortName(name),
    ...(acronym ? [acronym] : []),
  ]),
  ...input.ambitions.map(ambition => ambition.name),
  ...[input.territory, ...input.communes, ...input.territories].map(territory => territory.name),
  input.collection.mandat,
]

/** « 10 000 départs – Ne rêvez plus, partez ! » is also called « 10 000 départs ». */
const shortName = (name: string): string[] => {
  const [head = ''] = name.split(/\s[–—-]\s/)
  return head !== name && head.trim() !== '' ? [head.trim()] : []
}

/** The record of this territory that has this very value, if there is one. */
const candidate = (number: FoundNumber, input: ResolveInput): string | null => {
  const own = `${input.territory.kind}:${input.territory.code}`
  const value = input.values.find(
    record => record.territory === own && readAmount(record.amount)?.eq(number.value ?? 'NaN'),
  )
  const indicator = value && input.indicators.find(record => record.code === value.indicator)
  return value && indicator
    ? `« ${indicator.labelMany} », ${printPeriodKey(value.periodKey, value.periodHint)}`
    : null
}

/** « A figure is never text »: a number typed where a token should be, with the record it may come from. */
export const findUnlinkedNumbers: CheckRule = input => {
  const known = { names: wording(...knownNames(input)), departement: input.departement.code }
  const look = (texts: readonly string[], place: Place) =>
    texts
      .flatMap(text => findNumbers(text, known))
      .map(number => {
        const source = candidate(number, input)
        const advice = source
          ? `Remplacez-le par le chiffre du registre : ${source}.`
          : 'Remplacez-le par un chiffre du registre, avec sa source.'
        const problem = `le nombre « ${number.text} » est écrit à la main`
        return remarkAt(place, 'number-not-linked', 'warning', problem, advice)
      })
  return input.rubriques.flatMap(rubrique => [
    ...look([typedText(rubrique.title), ...(rubrique.chapo ? [typedText(rubrique.chapo)] : [])], {
      rubriqueId: rubrique.id,
      blockId: null,
      label: `Rubrique « ${plainText(rubrique.title).trim()} »`,
    }),
    ...rubrique.blocks
      .filter(block => !unread.has(block.type))
      .flatMap(block => look(blockTexts(block).map(typedText), blockPlace(rubrique.id, block))),
  ])
}
