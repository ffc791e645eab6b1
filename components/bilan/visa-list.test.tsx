import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { sampleFacts } from '@/lib/domain/workflow/sample-facts'
import { VisaList } from './visa-list'

it('says which version each avis was given on', () => {
  const [first, second] = sampleFacts('brouillon').visas
  if (!first || !second) throw new Error('Two visas are expected.')
  const visas = [{ ...first, version: 1 }, second]
  const lines = renderToStaticMarkup(<VisaList facts={sampleFacts('brouillon', { visas })} />).split('</li>')
  expect(lines[0]).toMatch(/Favorable.*sur la version 1</)
  expect(lines[1]).toMatch(/Favorable.*sur la version 2</)
})
