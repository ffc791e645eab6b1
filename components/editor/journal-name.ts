/** The base of this browser where unsaved texts are kept. */
export const journalName = 'atelier-journal'
