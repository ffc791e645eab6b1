export type Gender = 'masculine' | 'feminine'

/** Nouns of our indicators whose ending does not tell. Source: dictionary of the Académie française, ninth edition. */
const feminine: ReadonlySet<string> = new Set(
  (
    'sage-femme femme fille personne place classe école commune famille aide allocation bourse visite licence heure année ' +
    'tonne entreprise structure route voie rue crèche halte demande salle œuvre bibliothèque médiathèque piscine ferme zone haie ' +
    'maison association équipe séance ligne piste borne caserne parcelle mesure formation infirmière puéricultrice'
  ).split(' '),
)
const masculine: ReadonlySet<string> = new Set(
  (
    'euro jeune élève enfant habitant bénéficiaire adulte aidant permis diplôme médecin psychologue emploi retour dossier ' +
    'projet collège lycée musée véhicule logement agent service arbre hectare kilomètre mètre repas contrat séjour départ spectacle ' +
    'assistant collégien accueil foyer centre lieu visiteur spectateur licencié club site parc jardin terrain parcours pont sentier'
  ).split(' '),
)

const feminineEnding = /(?:tion|sion|ité|ette|trice|euse|ière|ance|ence|erie|ure)$/u
const masculineEnding = /(?:ment|isme|ien|teur|ier|oir|eau|age)$/u

/** Gender of the noun that opens these words (« sage-femme », « place en crèche »); null when nothing tells it for sure. */
export const genderOf = (words: string): Gender | null => {
  const [noun = ''] = words.toLocaleLowerCase('fr').split(/[\s\u00A0\u202F]/, 1)
  if (feminine.has(noun)) return 'feminine'
  if (masculine.has(noun)) return 'masculine'
  if (feminineEnding.test(noun)) return 'feminine'
  return masculineEnding.test(noun) ? 'masculine' : null
}
