import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Remark } from '@/lib/domain/checker/remark'
import { BlockingNotice } from './blocking-notice'

const remark = (sentence: string, place: Partial<Remark> = {}): Remark => ({
  rule: 'missing-imprint',
  severity: 'blocking',
  sentence,
  rubriqueId: null,
  blockId: null,
  ...place,
})
const said = (...remarks: Remark[]) => renderToStaticMarkup(<BlockingNotice remarks={remarks} />)

it('writes the remarks that no block and no rubrique carries, and says where the others are', () => {
  const imprint = remark('Il manque l’imprimeur.')
  expect(said(imprint)).toContain('Il manque l’imprimeur.')
  expect(said(imprint)).not.toContain('sous')
  const block = remark('Sans source.', { blockId: 'b', rubriqueId: 'r' })
  expect(said(block)).toContain('Elle est écrite sous le bloc')
  expect(said(block)).not.toContain('Sans source.')
  expect(said(block, block)).toContain('Elles sont écrites')
  expect(said(imprint, block)).toContain('Une est écrite')
  expect(said(remark('Un espace est dû.', { severity: 'warning' }))).toContain('Un espace est dû.')
  expect(said()).toBe('')
})
