import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { MeasuredProvider } from '@/components/proof/measured-context'
import type { Remark } from '@/lib/domain/checker/remark'
import { remarkOf as remark } from '@/lib/domain/checker/remark.fixture'
import { BlockingNotice } from './blocking-notice'

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
  expect(said(block, { ...block, sentence: 'Vide.' })).toContain('Elles sont écrites')
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

it('counts what one value leaves to be desired as the one line that it is', () => {
  const about = (reason: string) =>
    remark(`Long\u00a0: ${reason}.`, {
      blockId: 'b',
      value: { name: '«\u00a0Retours\u00a0»', when: 'en 2023', where: null, reason, advice: 'Complétez.' },
    })
  expect(said(about('sans source'), about('inventée'))).toContain('Une remarque à corriger')
})

it('leads to what makes a page run over, the head of a rubrique included', () => {
  const part = { of: 's', lines: 3, words: 40, free: -2, excess: 9 }
  const markup = renderToStaticMarkup(
    <MeasuredProvider value={{ fit: [{ page: 2, free: -2, excess: 9, blocks: [part] }], remarks: [] }}>
      <BlockingNotice remarks={[]} rubriques={rubriques} />
    </MeasuredProvider>,
  )
  expect(markup).toContain('href="#rubrique-tete-s"')
})
