import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Remark } from '@/lib/domain/checker/remark'
import { remarkOf as remark } from '@/lib/domain/checker/remark.fixture'
import { RefusalRemarks } from './refusal-remarks'

const said = (...remarks: Remark[]) =>
  renderToStaticMarkup(<RefusalRemarks sentence="Refusé." remarks={remarks} draftPath="/b/rediger" />)

it('leads to the block, to the rubrique or to the draft that each remark is about', () => {
  const markup = said(
    remark('Sans source.', { blockId: 'b', rubriqueId: 'r' }),
    remark('Sans titre.', { rubriqueId: 'r' }),
    remark('Trop long.'),
  )
  expect(markup).toContain('Refusé.')
  expect(markup).toMatch(/href="\/b\/rediger#bloc-b"[^>]*>Sans source\./)
  expect(markup).toMatch(/href="\/b\/rediger#rubrique-tete-r"[^>]*>Sans titre\./)
  expect(markup).toMatch(/href="\/b\/rediger"[^>]*>Trop long\./)
})

it('says once the place that several remarks are about', () => {
  const place = { blockId: 'b', rubriqueId: 'r', place: 'Texte «\u00a0Nos aînés\u00a0»' }
  const markup = said(remark('Sans source.', place), remark('Vide.', place))
  expect(markup).toMatch(/href="\/b\/rediger#bloc-b"[^>]*>Texte «\u00a0Nos aînés\u00a0»<\/a>/)
  expect(markup.match(/Nos aînés/g)).toHaveLength(1)
  expect(markup).toContain('<li>Sans source.</li><li>Vide.</li>')
})

it('says each once, the first of them, and how many more', () => {
  const pages = [1, 2, 3, 4, 5, 6, 7].map(page => remark(`La page ${page} déborde.`))
  const markup = said(...pages, ...pages)
  expect(markup).toContain('La page 5 déborde.')
  expect(markup).not.toContain('La page 6')
  expect(markup).toContain('Et 2\u00a0autres')
  expect(said(...pages.slice(0, 6))).toContain('Et une autre')
  expect(said(...pages.slice(0, 5))).not.toContain('autre')
})
