/** Said wherever a write arrives without a session: what was typed stays on the screen. */
export const sessionEnded =
  'Votre session est terminée : rien n’a été enregistré, et votre saisie est gardée ici. Reconnectez-vous dans un autre onglet, puis recommencez.'

/** The same where nothing was typed: a reading, a press. */
export const signInAgain =
  'Votre session est terminée\u00a0: reconnectez-vous dans un autre onglet, puis recommencez.'
