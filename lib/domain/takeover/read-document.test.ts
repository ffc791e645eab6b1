import { describe, expect, it } from 'vitest'
import { readDocument } from './read-document'
import { readPasted } from './source'

const known = { names: ['Loison-sous-Lens'], people: ['Daniel KRUSZKA'] }
const read = (text: string) => readDocument(readPasted(text), known, { typography: false })
const linesOf = (text: string) =>
  read(text).rubriques.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines.map(line => line.text)))
const typesOf = (text: string) =>
  read(text).rubriques.flatMap(({ blocks }) => blocks.map(({ type, title }) => `${type} ${title}`.trim()))

describe('a document, read', () => {
  it.each([
    ['nous nous enga-\ngeons chaque jour.', 'nous nous engageons chaque jour.'],
    ['située à Loison-\nsous-Lens, elle accueille.', 'située à Loison-sous-Lens, elle accueille.'],
    ['le bilan de mi-\nmandat est prêt.', 'le bilan de mi-mandat est prêt.'],
    ['à la demi-jour-\nnée, en journée.', 'à la demi-journée, en journée.'],
    ['D epuis le début du mandat.', 'Depuis le début du mandat.'],
    ['per\u00ADsonnes et habi\u00AD\ntants réunis.', 'per\u00ADsonnes et habitants réunis.'],
  ])('mends %j', (text, mended) => {
    expect(linesOf(text)).toEqual([mended])
  })

  it('goes on over a column or a page, and not over the end of a sentence', () => {
    const long = 'Le Département est un partenaire proche de'
    expect(linesOf(`${long}\n\nses habitants.`)).toEqual([`${long} ses habitants.`])
    expect(linesOf(`${long} tous.\n\nses habitants.`)).toHaveLength(2)
  })

  it('leaves out what belongs to the page and tells it; a figure over its words stays', () => {
    const { dropped } = read(
      'Un texte du bilan.\n1\f634\nbénéficiaires de l’APA\n\nLire la suite\n\nPage 2 / 4\n2',
    )
    expect(dropped).toEqual(['1', 'Lire la suite', 'Page 2 / 4', '2'])
    expect(typesOf('634\nbénéficiaires de l’APA')).toEqual(['chiffres_cles'])
  })

  it('tells boxes, quotations, contact and signatures from the text', () => {
    expect(typesOf('LE SAVIEZ-VOUS ?\nLe canton compte une école.')).toEqual(['encadre Le saviez-vous ?'])
    expect(
      typesOf('Ils sont présents et à l’écoute.\n\nJean-Claude LEROY, Président du Département'),
    ).toEqual(['exergue'])
    expect(typesOf('Par mail : quelquun@exemple.fr')).toEqual(['contact Nous contacter'])
    expect(typesOf('Nous agissons.\n\nVos conseillers,\n\nDaniel KRUSZKA')).toEqual(['edito'])
  })
})
