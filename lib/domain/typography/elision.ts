/**
 * Words of our texts whose h is aspirated (no elision, no liaison). Source: marks of the dictionary of the Académie française,
 * ninth edition. Place names are in lib/domain/territory/name.ts.
 */
const aspirated: ReadonlySet<string> = new Set(
  (
    'hache hachis haie haine hainaut haleur hall halle halo halte hamac hameau hamster hanche handball handicap handicapé ' +
    'handicapée hangar hanneton hantise harcèlement harcèle haras hardiesse hareng haricot harnais harpe hasard hâte hausse ' +
    'haut haute hauteur havre hérisson hernie héron héros herse hêtre heurt hibou hiérarchie hip-hop hobby hochet hockey ' +
    'homard honte hoquet hors horde houblon houille houle housse houx hub hublot huche huée huit huitaine huitième hurlement hutte'
  ).split(' '),
)

/** Vowels that refuse elision all the same: « plus de onze », « le oui ». */
const refused: ReadonlySet<string> = new Set(['onze', 'onzième', 'oui', 'ouistiti', 'uhlan', 'ululement'])

const strip = (word: string) => word.toLocaleLowerCase('fr').replace(/(?:s|x)$/, '')

/** Whether « de » becomes « d’ » before this word: vowel or mute h (« d’euros », « d’habitants », « de handicapés »). */
export const elides = (word: string): boolean => {
  const first = /^[^\s\u00A0\u202F]+/.exec(word)?.[0] ?? ''
  const lower = first.toLocaleLowerCase('fr')
  if (refused.has(lower)) return false
  if (lower.startsWith('h')) {
    // « halte-garderie », « hauts-fonds »: the first part of a compound decides.
    const head = lower.split(/[-’']/, 1)[0] ?? lower
    return ![lower, strip(lower), head, strip(head)].some(form => aspirated.has(form))
  }
  // A y is a vowel only before a consonant: « d’Ytres », but « de yourtes ».
  if (lower.startsWith('y')) return /^y[^aeiouéèêœ]/.test(lower)
  return /^[aeiouàâäæéèêëîïôöœùûü]/.test(lower)
}

/** « de » or « d’ » with the word that follows. */
export const withDe = (word: string): string => (elides(word) ? `d’${word}` : `de ${word}`)
