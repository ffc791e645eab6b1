import type { core } from 'zod'

/** Why a received content is refused, as a sentence. Our own messages end with a full stop; the library’s are not shown. */
export const contentProblem = (error: core.$ZodError): string => {
  const told = error.issues.find(issue => issue.message.endsWith('.'))
  return `${told?.message ?? 'Le contenu reçu est mal formé.'} Rien n’a été enregistré ; la version précédente est intacte.`
}
