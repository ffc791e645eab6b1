import type { $ZodRawIssue } from 'zod/v4/core'
import { counted } from '../typography/counted'

const tooSmall = (issue: Extract<$ZodRawIssue, { code: 'too_small' }>): string => {
  if (issue.origin === 'string')
    return Number(issue.minimum) <= 1
      ? 'Ce champ est à remplir.'
      : `Il faut au moins ${counted(Number(issue.minimum), 'caractère', 'caractères')}.`
  if (issue.origin === 'array' || issue.origin === 'set')
    return Number(issue.minimum) <= 1
      ? 'Choisissez au moins une ligne.'
      : `Choisissez au moins ${counted(Number(issue.minimum), 'ligne', 'lignes')}.`
  if (issue.origin === 'date') return 'Cette date est trop ancienne.'
  return issue.inclusive
    ? `La valeur doit être d’au moins ${issue.minimum}.`
    : `La valeur doit dépasser ${issue.minimum}.`
}

const tooBig = (issue: Extract<$ZodRawIssue, { code: 'too_big' }>): string => {
  if (issue.origin === 'string')
    return `Le texte est trop long\u00a0: ${counted(Number(issue.maximum), 'caractère', 'caractères')} au plus.`
  if (issue.origin === 'array' || issue.origin === 'set')
    return `Il y en a trop\u00a0: ${counted(Number(issue.maximum), 'ligne', 'lignes')} au plus.`
  if (issue.origin === 'date') return 'Cette date est trop lointaine.'
  return issue.inclusive
    ? `La valeur ne peut pas dépasser ${issue.maximum}.`
    : `La valeur doit rester en dessous de ${issue.maximum}.`
}

const formats: Partial<Record<string, string>> = {
  email: 'Cette adresse n’est pas complète. Exemple\u00a0: prenom.nom@departement.fr.',
  url: 'Cette adresse n’est pas complète. Exemple\u00a0: https://www.departement.fr.',
  date: 'Cette date n’existe pas. Exemple\u00a0: 31/12/2025.',
}

const wrongType = (issue: Extract<$ZodRawIssue, { code: 'invalid_type' }>): string => {
  if (issue.input === undefined || issue.input === null || issue.input === '')
    return 'Ce champ est à remplir.'
  return issue.expected === 'number' ? 'Indiquez un nombre.' : 'Cette valeur n’est pas du genre attendu.'
}

/** The sentence a person reads under a field, when the schema gives none of its own. Source: zod’s issue codes. */
export const frenchIssue = (issue: $ZodRawIssue): string => {
  if (issue.code === 'invalid_type') return wrongType(issue)
  if (issue.code === 'too_small') return tooSmall(issue)
  if (issue.code === 'too_big') return tooBig(issue)
  if (issue.code === 'invalid_format' && issue.input === '') return 'Ce champ est à remplir.'
  if (issue.code === 'invalid_format')
    return formats[issue.format ?? ''] ?? 'Ce texte n’a pas la forme attendue.'
  if (issue.code === 'invalid_value') return 'Choisissez l’une des valeurs proposées.'
  if (issue.code === 'not_multiple_of') return `La valeur doit être un multiple de ${issue.divisor}.`
  if (issue.code === 'unrecognized_keys') return 'Le formulaire contient un champ inconnu. Rechargez la page.'
  return 'Cette valeur ne convient pas.'
}
