/** Why a mail could not be handed over. The sentence is for a person; it never repeats a secret. */
export class MailFailure extends Error {
  override readonly name = 'MailFailure'

  constructor(
    readonly sentence: string,
    /** Worth trying again: the server was away or asked to wait. */
    readonly passing: boolean,
    options?: ErrorOptions,
  ) {
    super(sentence, options)
  }
}

const away = new Set([
  'ECONNECTION',
  'ETIMEDOUT',
  'EDNS',
  'ESOCKET',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPROTOCOL',
])

/** By the code of nodemailer, then by the answer of the server: 4xx asks to come back later, 5xx is final (RFC 5321). */
export const mailFailureOf = (error: unknown): MailFailure => {
  const { code = '', responseCode = 0 } = (error instanceof Error ? error : {}) as {
    code?: string
    responseCode?: number
  }
  const passing = (responseCode >= 400 && responseCode < 500) || (responseCode === 0 && away.has(code))
  return new MailFailure(sentenceOf(code, responseCode), passing, { cause: error })
}

const sentenceOf = (code: string, answer: number): string => {
  if (code === 'EAUTH') return 'le serveur de courriel refuse l’identifiant ou le mot de passe de SMTP_URL.'
  if (code === 'ETLS') return 'le serveur de courriel n’a pas pu être joint par une connexion chiffrée.'
  if (code === 'EENVELOPE') return `le serveur de courriel refuse ces adresses (réponse ${answer}).`
  if (answer > 0) return `le serveur de courriel n’a pas pris le message (réponse ${answer}).`
  return 'le serveur de courriel ne répond pas.'
}
