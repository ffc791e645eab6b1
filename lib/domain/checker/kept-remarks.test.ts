import { expect, it } from 'vitest'
import { keptRemarks, readKeptRemarks } from './kept-remarks'
import type { Remark } from './remark'

const remark = (severity: Remark['severity'], sentence: string, place: string | null = null): Remark => ({
  rule: 'number-not-linked',
  severity,
  place,
  sentence,
  rubriqueId: null,
  blockId: null,
})

it('keeps what was not in the way, a line each, its place first', () => {
  const nos = 'Texte «\u00A0Nos aînés\u00A0»'
  const unlinked = remark('warning', '«\u00A012\u00A0» n’est relié à aucune fiche.', nos)
  const kept = keptRemarks([remark('blocking', 'Sans source.'), unlinked, unlinked, remark('style', 'Long.')])
  expect(kept).toEqual([`${nos}\u00A0: «\u00A012\u00A0» n’est relié à aucune fiche.`, 'Long.'])
})

it('tells none from not known: a submission from before kept nothing', () => {
  expect(readKeptRemarks({ manifest: 'm', remarks: [] })).toEqual([])
  expect(readKeptRemarks({ manifest: 'm', remarks: ['Long.'] })).toEqual(['Long.'])
  expect([readKeptRemarks({ manifest: 'm' }), readKeptRemarks(undefined)]).toEqual([null, null])
})
