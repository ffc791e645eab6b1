import { describe, expect, it } from 'vitest'
import { territoryLabel, territoryScale } from './label'
import { at, liaisonOf, nameList, of, ofList } from './name'

// Names and liaison codes: INSEE, code officiel géographique (npm @etalab/decoupage-administratif 6.0.0).
describe('of and at', () => {
  it.each([
    ['Lens', 0, 'de Lens', 'à Lens'],
    ['Annay', 1, 'd’Annay', 'à Annay'],
    ['Écourt-Saint-Quentin', 1, 'd’Écourt-Saint-Quentin', 'à Écourt-Saint-Quentin'],
    ['Œuf-en-Ternois', 1, 'd’Œuf-en-Ternois', 'à Œuf-en-Ternois'],
    ['Hénin-Beaumont', 1, 'd’Hénin-Beaumont', 'à Hénin-Beaumont'],
    ['Haute-Avesnes', 0, 'de Haute-Avesnes', 'à Haute-Avesnes'],
    ['Le Portel', 2, 'du Portel', 'au Portel'],
    ['Le Touquet-Paris-Plage', 2, 'du Touquet-Paris-Plage', 'au Touquet-Paris-Plage'],
    ['La Couture', 3, 'de La Couture', 'à La Couture'],
    ['La Capelle-lès-Boulogne', 3, 'de La Capelle-lès-Boulogne', 'à La Capelle-lès-Boulogne'],
    ['Les Attaques', 4, 'des Attaques', 'aux Attaques'],
    ['Pas-de-Calais', 2, 'du Pas-de-Calais', 'dans le Pas-de-Calais'],
    ['Somme', 3, 'de la Somme', 'dans la Somme'],
    ['Ardennes', 4, 'des Ardennes', 'dans les Ardennes'],
    ['Oise', 5, 'de l’Oise', 'dans l’Oise'],
    ['L’Abergement', 5, 'de L’Abergement', 'à L’Abergement'],
    ['Inconnue', 42, 'de Inconnue', 'à Inconnue'],
  ])('%s (%i)', (name, liaison, expectedOf, expectedAt) => {
    expect(of(name, liaison)).toBe(expectedOf)
    expect(at(name, liaison)).toBe(expectedAt)
  })
})

describe('liaisonOf', () => {
  // INSEE’s own codes for communes, found again from the name alone.
  it.each([
    ['Annay', 1],
    ['Echinghen', 1],
    ['Étaples', 1],
    ['Harnes', 1],
    ['Hesdin-l’Abbé', 1],
    ['Hulluch', 1],
    ['Ytres', 1],
    ['Ham-en-Artois', 0],
    ['Hames-Boucres', 0],
    ['Haut-Loquin', 0],
    ['Hautecloque', 0],
    ['Houlle', 0],
    ['Hauteville', 1],
    ['Wingles', 0],
    ['Le Parcq', 2],
    ['La Comté', 3],
    ['Les Attaques', 4],
  ])('%s → %i', (name, liaison) => {
    expect(liaisonOf(name)).toBe(liaison)
  })
})

const canton = (name: string, liaison = 0) => ({ kind: 'canton' as const, name, liaison })

describe('labels and lists', () => {
  it.each([
    ['Lens', 'canton de Lens'],
    ['Arras-1', 'canton d’Arras-1'],
    ['Étaples', 'canton d’Étaples'],
    ['Hénin-Beaumont-2', 'canton d’Hénin-Beaumont-2'],
    ['Outreau', 'canton d’Outreau'],
    ['Le Portel', 'canton du Portel'],
  ])('%s: %s, though INSEE gives cantons no liaison', (name, label) => {
    expect(territoryLabel(canton(name))).toBe(label)
  })

  it('says the scale of a figure that is from elsewhere', () => {
    expect(territoryScale({ kind: 'departement', name: 'Pas-de-Calais', liaison: 2 })).toBe(
      'à l’échelle du département',
    )
    expect(territoryScale({ kind: 'commune', name: 'Annay', liaison: 1 })).toBe('commune d’Annay')
    expect(territoryScale(canton('Arras-1'))).toBe('à l’échelle du canton d’Arras-1')
  })

  it('joins names as French does', () => {
    const three = [
      { name: 'Annay', liaison: 1 },
      { name: 'Lens', liaison: 0 },
      { name: 'Loison-sous-Lens', liaison: 0 },
    ]
    expect(nameList(three)).toBe('Annay, Lens et Loison-sous-Lens')
    expect(ofList(three)).toBe('d’Annay, de Lens et de Loison-sous-Lens')
    expect(nameList(three.slice(0, 1))).toBe('Annay')
    expect(nameList(three.slice(0, 2))).toBe('Annay et Lens')
    expect(nameList([])).toBe('')
  })
})
