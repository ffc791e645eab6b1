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
const rubriques = [
  { id: 'r', blocks: [{ id: 'a' }, { id: 'b' }] },
  { id: 's', blocks: [{ id: 'c' }] },
]
const said = (...remarks: Remark[]) =>
  renderToStaticMarkup(<BlockingNotice remarks={remarks} rubriques={rubriques} />)

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

it('leads to the first place of the text that has one, whatever the order of the rules', () => {
  const block = remark('Sans source.', { blockId: 'b', rubriqueId: 'r' })
  const later = remark('Vide.', { blockId: 'c', rubriqueId: 's' })
  const head = remark('Émetteur cité.', { rubriqueId: 's' })
  const advised = remark('Nombre non relié.', { blockId: 'a', rubriqueId: 'r', severity: 'warning' })
  expect(said(later, head, block, advised)).toMatch(/href="#bloc-b"[^>]*>Aller à la première/)
  expect(said(later, head)).toContain('href="#rubrique-tete-s"')
  expect(said(block)).toMatch(/href="#bloc-b"[^>]*>Y aller/)
  expect(said(remark('Il manque l’imprimeur.'))).not.toContain('href')
})
