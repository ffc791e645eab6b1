import { describe, expect, it } from 'vitest'
import { collectReferences, listsCommunes, namesElus, textReferences } from './collect-references'
import { block, figure, line, newId, rich, texte, token } from './lens.fixture'
import type { TextTokenKind } from './rich-text'

describe('collectReferences', () => {
  it('lists figures by period, without repetition', () => {
    const sum = figure('apa', { periods: ['2022', '2023'], operation: 'sum' })
    expect(
      collectReferences(texte(sum, ' et ', figure('apa', { territory: 'departement:62' }), sum)),
    ).toEqual({
      figures: [
        { indicator: 'apa', territory: 'self', period: '2022' },
        { indicator: 'apa', territory: 'self', period: '2023' },
        { indicator: 'apa', territory: 'departement:62', period: '2023' },
      ],
      dispositifs: [],
      medias: [],
      territories: ['departement:62'],
      places: [],
    })
  })

  it('tells the places that words name, those of the edition by what they are to it', () => {
    const words = (kind: TextTokenKind, ref = '') => ({
      type: 'words' as const,
      attrs: { token: { kind, ref } },
    })
    const named = [
      line(words('canton_de'), words('departement'), words('commune_a', '62498'), words('canton')),
    ]
    expect(textReferences(named)).toMatchObject({
      territories: ['commune:62498'],
      places: ['self', 'departement', 'commune:62498'],
    })
    expect([listsCommunes(named), namesElus(named)]).toEqual([false, false])
    expect(listsCommunes([line(words('communes_de'))])).toBe(true)
    expect(namesElus([line(words('elus'))])).toBe(true)
  })

  it('sees tiles, series, images and dispositifs', () => {
    const tiles = block('chiffres_cles', {
      title: null,
      tiles: [{ figure: token('pch'), label: line(figure('apa')) }],
    })
    expect(collectReferences(tiles).figures.map(found => found.indicator)).toEqual(['pch', 'apa'])
    const series = block('evolution', {
      title: line(),
      indicator: 'apa',
      territory: 'self',
      periods: ['2021', '2022'],
    })
    expect(collectReferences(series).figures).toHaveLength(2)
    const mediaId = newId()
    expect(collectReferences(block('photo', { mediaId, caption: line() })).medias).toEqual([mediaId])
    expect(collectReferences(block('photo', { mediaId: null, caption: line() })).medias).toEqual([])
    const local = rich({ type: 'words', attrs: { token: { kind: 'commune_a', ref: '62033' } } })
    const dispositif = block('dispositif', { dispositif: 'apa', length: 'short', local })
    expect(collectReferences(dispositif)).toMatchObject({
      dispositifs: ['apa'],
      territories: ['commune:62033'],
    })
  })

  it('reads the texts of a dispositif or a rubrique too', () => {
    const named = line({ type: 'words', attrs: { token: { kind: 'dispositif', ref: 'apa' } } })
    expect(textReferences([named, rich(figure('pch'))])).toMatchObject({
      dispositifs: ['apa'],
      figures: [{ indicator: 'pch' }],
    })
  })
})
