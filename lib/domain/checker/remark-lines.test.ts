import { describe, expect, it } from 'vitest'
import type { Remark } from './remark'
import { remarkLines } from './remark-lines'

const remark = (over: Partial<Remark> = {}): Remark => ({
  rule: 'empty-block',
  severity: 'blocking',
  place: 'Texte «\u00a0Nos aînés\u00a0»',
  sentence: 'Ce bloc est vide. Retirez-le.',
  rubriqueId: 'r',
  blockId: 'b',
  ...over,
})
const record = 'Complétez la fiche de la valeur.'
const certify = 'Demandez au service de la certifier.'
const returns = (reason: string, over: Partial<NonNullable<Remark['value']>> = {}, place = 'b'): Remark =>
  remark({
    rule: 'missing-source',
    sentence: `Long\u00a0: ${reason}.`,
    blockId: place,
    value: {
      name: '«\u00a0Retours\u00a0»',
      when: 'en 2023',
      where: null,
      reason,
      advice: reason === 'valeur non certifiée' ? certify : record,
      ...over,
    },
  })
const said = (...remarks: Remark[]) => remarkLines(remarks).map(({ sentence }) => sentence)

describe('remarks as they are read', () => {
  it('says what one value leaves to be desired in one line, and each thing to do once', () => {
    const lines = remarkLines([
      returns('période à préciser'),
      returns('source à compléter'),
      remark(),
      returns('valeur non certifiée'),
    ])
    expect(lines).toEqual([
      {
        place: 'Texte «\u00a0Nos aînés\u00a0»',
        rubriqueId: 'r',
        blockId: 'b',
        sentence: `«\u00a0Retours\u00a0» (en 2023)\u00a0: période à préciser, source à compléter, valeur non certifiée. ${record} ${certify}`,
      },
      expect.objectContaining({ sentence: 'Ce bloc est vide. Retirez-le.' }),
    ])
  })

  it('puts together the years that leave the same to be desired, and only those', () => {
    expect(
      said(
        returns('source à compléter', { when: 'en 2021' }),
        returns('source à compléter', { when: 'en 2022' }),
        returns('source à compléter'),
        returns('valeur non certifiée'),
      ),
    ).toEqual([
      `«\u00a0Retours\u00a0» (en 2021 et en 2022)\u00a0: source à compléter. ${record}`,
      `«\u00a0Retours\u00a0» (en 2023)\u00a0: source à compléter, valeur non certifiée. ${record} ${certify}`,
    ])
  })

  it('keeps apart the values of two territories, of two places', () => {
    expect(
      said(
        returns('source à compléter'),
        returns('valeur non certifiée', { where: 'Pas-de-Calais' }),
        returns('valeur non certifiée', {}, 'c'),
      ),
    ).toEqual([
      `«\u00a0Retours\u00a0» (en 2023)\u00a0: source à compléter. ${record}`,
      `«\u00a0Retours\u00a0» (en 2023, Pas-de-Calais)\u00a0: valeur non certifiée. ${certify}`,
      `«\u00a0Retours\u00a0» (en 2023)\u00a0: valeur non certifiée. ${certify}`,
    ])
  })

  it('says the same thing once of a place, and names no period that nobody knows', () => {
    expect(said(remark(), remark(), remark({ blockId: 'c' }))).toHaveLength(2)
    expect(said(returns('période à préciser', { when: null }))).toEqual([
      `«\u00a0Retours\u00a0»\u00a0: période à préciser. ${record}`,
    ])
  })
})
