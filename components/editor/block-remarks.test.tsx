import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { figure, lens, texte } from '@/lib/domain/bilan/lens.fixture'
import { resolveBilan } from '@/lib/domain/bilan/resolve'
import { BlockRemarks } from './block-remarks'

it('says a figure that has no source and is not certified in one line of its block, without the place', () => {
  const block = texte(figure('apa'))
  const input = lens([block])
  const values = input.values.map(value => ({
    ...value,
    source: null,
    certified: false,
    status: 'provisional' as const,
  }))
  const { remarks } = resolveBilan({ ...input, values, demonstration: true })
  const own = remarks.filter(({ blockId }) => blockId === block.id)
  expect(own.map(({ rule }) => rule)).toEqual(['missing-source', 'provisional-value', 'uncertified-value'])
  const markup = renderToStaticMarkup(<BlockRemarks remarks={own} />)
  expect(markup).toContain('Une remarque')
  expect(markup.match(/<li>/g)).toHaveLength(1)
  expect(markup).toMatch(/\)\u00a0: source à compléter, valeur provisoire, valeur non certifiée\. Complétez/)
  expect(markup).not.toContain('Bloc')
})
