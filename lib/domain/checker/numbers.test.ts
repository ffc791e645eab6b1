import { describe, expect, it } from 'vitest'
import { wording } from './normalize'
import { findNumbers } from './numbers'

const known = {
  names: wording(
    '10 000 départs – Ne rêvez plus, partez !',
    '10 000 départs',
    'Arras-1',
    '2021-2028',
    'Pépites62',
  ),
  departement: '62',
}
const found = (text: string) =>
  findNumbers(text, known).map(number => number.text.replaceAll(/[\u00A0\u202F]/g, ' '))

describe('figures typed in a text', () => {
  // Sentences of a real brochure, before its figures were linked.
  it.each([
    ['Depuis 2021, 719 jeunes ont retrouvé un emploi', ['719']],
    ['64 288 € alloués sur 3 ans', ['64 288 €']],
    ['64\u202F288\u00A0€ alloués', ['64 288 €']],
    ['Plus de 1,6 million d’euros attribués, depuis 2021', ['1,6 million']],
    ['plus de 4000 visiteurs', ['4000']],
    ['1 sage-femme, 5 psychologues, 4 puéricultrices', ['1', '5', '4']],
    ['(à hauteur de 2 millions)', ['2 millions']],
    ['2 M€ investis', ['2 M€']],
    ['une hausse de 48 %', ['48 %']],
    ['une quarantaine d’élèves', ['une quarantaine']],
    ['la moitié des collèges', ['la moitié']],
    ['un tiers des collèges, deux cents élèves', ['un tiers']],
    ['Accompagner 719 jeunes', ['719']],
    ['Nous avons financé 146 permis.', ['146']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('reads their value', () => {
    expect(findNumbers('64\u202F288 €', known)[0]?.value).toBe('64288')
    expect(findNumbers('1,6 million', known)[0]?.value).toBe('1600000')
    expect(findNumbers('79,85 millions', known)[0]?.value).toBe('79850000')
    expect(findNumbers('12,5 %', known)[0]?.value).toBe('12.5')
    expect(findNumbers('une centaine d’élèves', known)[0]?.value).toBeNull()
  })
})

describe('what is no figure', () => {
  it.each([
    'Depuis 2021, nous agissons.',
    'Le mandat 2021-2028 et le projet 2022-2027, de 2021 à 2023',
    'Inaugurée le 18 septembre 2023, le 1er janvier, le 18/09/2023',
    'les enfants âgés de moins de 6 ans, les 16-25 ans, les personnes de 60 ans et plus',
    'canton d’Arras-1, Pépites62, biodiv’62, le collège du 8-Mai-1945',
    'le dispositif «\u00A010 000 départs vacances\u00A0»',
    'Les 10 000 départs continuent, avec 10\u202F000 départs – Ne rêvez plus, partez\u202F!',
    'Ingénierie 62 et Objectif jeunesses 62',
    'l’Agenda 22 du Département',
    'au XXIe siècle, le 2e canton, la 1re édition, la 3ème fois',
    'Appelez le 03 21 21 62 62 ou le 03.21.21.62.62, le 119 ou le 3939.',
    '12 bis, rue Ferdinand-Buisson, 62000 Arras, cedex 9',
    'la loi n° 2019-768, l’article L. 3121-24, p. 4',
    'www.jeunesdu62.fr, https://exemple.fr/2, contact62@exemple.fr',
    'de 9 h à 14 h 30, 24 h/24',
    'Les trois pactes, pendant trois ans, six communes.',
    '\uFFFC bénéficiaires de l’APA, depuis \uFFFC',
    '',
  ])('%s', text => {
    expect(found(text)).toEqual([])
  })
})
