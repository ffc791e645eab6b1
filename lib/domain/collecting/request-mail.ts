import { longDate } from '../calendar/paris-date'

/** What a mail about a request says: the request itself, or that its date comes or has passed. */
export const requestMailKinds = ['request', 'reminder'] as const
export type RequestMailKind = (typeof requestMailKinds)[number]

/** `held`: in demonstration, no mail leaves. */
export const requestMailStatuses = ['waiting', 'sent', 'failed', 'held'] as const
export type RequestMailStatus = (typeof requestMailStatuses)[number]

/** After these a mail is given up, and a person decides. */
export const mailAttempts = 5

export type RequestMailFacts = {
  kind: RequestMailKind
  status: RequestMailStatus
  attempts: number
  /** The end of a sentence. */
  problem: string | null
}

/** What became of the last mail about a request, for a person. The date of a sent one is added by the screen. */
export const mailSentence = ({ kind, status, attempts, problem }: RequestMailFacts): string => {
  const which = kind === 'request' ? 'Le courriel de demande' : 'Le courriel de relance'
  switch (status) {
    case 'waiting':
      return attempts > 0 && problem
        ? `${which} n’est pas encore parti\u00A0: ${problem} Nouvel essai dans quelques minutes.`
        : `${which} part dans un instant.`
    case 'sent':
      return problem ? `${which} est parti, mais\u00A0: ${problem}` : `${which} est parti.`
    case 'failed':
      return `${which} n’est pas parti\u00A0: ${problem ?? 'la raison n’est pas connue.'}`
    case 'held':
      return `${which} n’est pas parti\u00A0: en démonstration, aucun courriel ne part.`
  }
}

export const noMailServer = 'l’atelier n’est relié à aucun serveur de courriel.'
export const noRecipient =
  'ce service n’a ni adresse ni compte actif. Téléchargez son classeur et remettez-le-lui.'
export const rejectedBy = (addresses: readonly string[]): string =>
  `le serveur de courriel refuse ${addresses.join(', ')}.`

export type RequestMailWords = {
  kind: RequestMailKind
  collection: string
  /** ISO date. */
  dueOn: string
  /** Who asks. */
  from: string
  /** Values that the service has not given; its others are to be checked. */
  missing: number
  /** Where the request is shown in the atelier. */
  link: string
}

const awaited = (missing: number): string => {
  if (missing === 0) return 'Les valeurs de votre service sont à vérifier'
  return missing === 1
    ? 'Une valeur est attendue de votre service'
    : `${missing} valeurs sont attendues de votre service`
}

/** The subject and the text of a mail: what is asked, by when, how to answer. */
export const requestMailText = (words: RequestMailWords): { subject: string; text: string } => {
  const { kind, collection, from, link } = words
  const due = longDate(words.dueOn)
  const opening = `${kind === 'reminder' ? 'Ceci est un rappel. ' : ''}${awaited(words.missing)} pour «\u00A0${collection}\u00A0», au plus tard le ${due}.`
  return {
    subject: `${kind === 'request' ? 'Valeurs à rendre' : 'Rappel\u00A0: valeurs à rendre'} pour le ${due} (${collection})`,
    text: [
      'Bonjour,',
      opening,
      'Le classeur joint est prérempli\u00A0: complétez les cases colorées, enregistrez-le, puis envoyez-le dans l’atelier. Rien ne sera enregistré avant que vous n’ayez vu ce qui change.',
      `Ce qui manque, et où envoyer le classeur\u00A0:\n${link}`,
      `${from}, par l’Atelier des bilans`,
      '',
    ].join('\n\n'),
  }
}
