import { textFigures } from '@/lib/domain/bilan/collect-references'
import { valueNeeds } from '@/lib/domain/figure/needs'
import type { Db } from '../client'
import { keyOf } from '../edition/block-references'
import {
  findDispositifsNaming,
  listDispositifTexts,
  listHeadsNaming,
  type PrintedText,
} from './printed-texts'

/** A value printed without a row of `block_references`: by the text of a dispositif, or by the head of a rubrique. */
export type IndirectUse = Pick<PrintedText, 'editionId' | 'blockId' | 'via'> & {
  indicator: string
  territoryKey: string
  periodKey: string
}

/** Uses of these indicators (by code) through dispositif texts and heads of rubriques, whatever the edition's state. */
export const listIndirectUses = async (db: Db, indicators: readonly string[]): Promise<IndirectUse[]> => {
  if (indicators.length === 0) return []
  const dispositifs = await findDispositifsNaming(db, { indicator: indicators })
  const printed = [
    ...(await listDispositifTexts(db, dispositifs)),
    ...(await listHeadsNaming(db, { indicator: indicators })),
  ]
  return printed.flatMap(({ texts, own, ...at }) =>
    textFigures(texts)
      .flatMap(valueNeeds)
      .filter(need => indicators.includes(need.indicator))
      .map(need => ({
        editionId: at.editionId,
        blockId: at.blockId,
        via: at.via,
        indicator: need.indicator,
        territoryKey: keyOf(need.territory, need.of, own),
        periodKey: need.period,
      })),
  )
}
