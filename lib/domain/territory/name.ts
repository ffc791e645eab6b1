import { elides } from '../typography/elision'
import { joinFrench } from '../typography/list'

/**
 * Place names as French declines them. `liaison` is the INSEE code of article and elision: 0 de, 1 d’, 2 du, 3 de la,
 * 4 des, 5 de l’, 6 des, 7 de las, 8 de los. The article is part of most commune names (« Le Portel », 2) and not of
 * departements’ (« Pas-de-Calais », 2); an article that does not contract keeps its capital: « de La Couture »
 * (Lexique des règles typographiques en usage à l’Imprimerie nationale, « noms géographiques »).
 */
type Liaison = {
  /** The article as it may be written at the head of the name. */
  article: RegExp | null
  /** Before the bare name, the article being contracted or not written in the name. */
  of: string
  at: string
  /** Before a name that has its article in itself and keeps it. */
  keeps: boolean
  /** « dans le Pas-de-Calais »: a name whose article is not part of it. */
  inside: string
}

const plain = (of: string): Liaison => ({ article: null, of, at: 'à ', keeps: false, inside: 'à ' })

const liaisons: Record<number, Liaison> = {
  0: plain('de '),
  1: plain('d’'),
  2: { article: /^Le /, of: 'du ', at: 'au ', keeps: false, inside: 'dans le ' },
  3: { article: /^La /, of: 'de la ', at: 'à la ', keeps: true, inside: 'dans la ' },
  4: { article: /^Les /, of: 'des ', at: 'aux ', keeps: false, inside: 'dans les ' },
  5: { article: /^L’|^L'/, of: 'de l’', at: 'à l’', keeps: true, inside: 'dans l’' },
  6: { article: /^(?:Les|Aux) /, of: 'des ', at: 'aux ', keeps: false, inside: 'dans les ' },
  7: { article: /^Las /, of: 'de las ', at: 'à las ', keeps: true, inside: 'dans las ' },
  8: { article: /^Los /, of: 'de los ', at: 'à los ', keeps: true, inside: 'dans los ' },
}

const liaison = (code: number): Liaison => liaisons[code] ?? plain('de ')

/** « de Lens », « d’Annay », « du Portel », « des Attaques », « de La Couture », « du Pas-de-Calais ». */
export const of = (name: string, code: number): string => {
  const rule = liaison(code)
  const bare = rule.article ? name.replace(rule.article, '') : name
  return rule.keeps && bare !== name ? `de ${name}` : rule.of + bare
}

/** « à Lens », « au Portel », « aux Attaques », « à La Couture », « dans le Pas-de-Calais ». */
export const at = (name: string, code: number): string => {
  const rule = liaison(code)
  if (!rule.article) return `à ${name}`
  const bare = name.replace(rule.article, '')
  if (bare === name) return rule.inside + name
  return rule.keeps ? `à ${name}` : rule.at + bare
}

/** « d’Annay, de Lens et de Loison-sous-Lens ». */
export const ofList = (places: readonly { name: string; liaison: number }[]): string =>
  joinFrench(places.map(place => of(place.name, place.liaison)))

/** « Annay, Lens et Loison-sous-Lens ». */
export const nameList = (places: readonly { name: string }[]): string =>
  joinFrench(places.map(place => place.name))

/** Heads of the names of the région whose h INSEE marks as aspirated (code 0): Ham-en-Artois, Haute-Avesnes, Houlle… */
const aspiratedHead = /^(?:Ham|Hames|Haut|Haute|Hautecloque|Hem|Houlle|Hoymille|Hazebrouck)(?:-|\s|$)/

/** Liaison code of a name that INSEE gives none for (a canton): its article, else its first letter. */
export const liaisonOf = (name: string): number => {
  if (name.startsWith('Le ')) return 2
  if (name.startsWith('La ')) return 3
  if (name.startsWith('Les ')) return 4
  if (/^L[’']/.test(name)) return 5
  if (aspiratedHead.test(name)) return 0
  return elides(name.replace(/-\d+$/, '')) ? 1 : 0
}
