import { expect, test } from 'vitest'
import { z } from 'zod'
import { frenchIssue } from './french-issue'

const message = (schema: z.ZodType, value: unknown): string | undefined =>
  schema.safeParse(value, { error: frenchIssue }).error?.issues[0]?.message

test.each([
  [z.string(), undefined, 'Ce champ est à remplir.'],
  [z.string().min(1), '', 'Ce champ est à remplir.'],
  [z.string().min(3), 'ab', 'Il faut au moins 3\u00a0caractères.'],
  [z.string().max(1), 'ab', 'Le texte est trop long\u00a0: 1\u00a0caractère au plus.'],
  [z.iso.date(), '', 'Ce champ est à remplir.'],
  [z.iso.date(), '2025-02-30', 'Cette date n’existe pas. Exemple\u00a0: 31/12/2025.'],
  [z.number(), 'douze', 'Indiquez un nombre.'],
  [z.number().min(3), 2, 'La valeur doit être d’au moins 3.'],
  [z.number().gt(3), 3, 'La valeur doit dépasser 3.'],
  [z.enum(['euro']), 'livre', 'Choisissez l’une des valeurs proposées.'],
  [z.array(z.string()).min(1), [], 'Choisissez au moins une ligne.'],
  [z.strictObject({}), { a: 1 }, 'Le formulaire contient un champ inconnu. Rechargez la page.'],
])('%# a person reads a French sentence', (schema, value, sentence) => {
  expect(message(schema, value)).toBe(sentence)
})

test('a schema’s own words are kept', () => {
  expect(message(z.string({ error: 'Indiquez un nom.' }), undefined)).toBe('Indiquez un nom.')
})
