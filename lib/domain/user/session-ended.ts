/** Said wherever a write arrives without a session: what was typed stays on the screen. */
export const sessionEnded =
  'Votre session est terminée : rien n’a été enregistré, et votre saisie est gardée ici. Reconnectez-vous dans un autre onglet, puis recommencez.'
