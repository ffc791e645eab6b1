import { z } from 'zod'
import { type ModeleContent, modeleContentSchema } from '../bilan/modele'
import { emptyInline } from '../bilan/rich-text'
import { codeSchema } from '../figure/token'
import { line } from '../record/fields'

/** A new modèle: copied from another, whose issuer and scope it keeps, or empty. */
export const newModeleSchema = z.strictObject({
  name: line(120),
  /** Code of the modèle it is copied from; empty: from nothing. */
  from: z.union([z.literal('').transform(() => null), codeSchema]),
  issuer: z.enum(['institution', 'groupe']),
  scope: z.enum(['canton', 'departement']),
})
export type NewModeleInput = z.output<typeof newModeleSchema>
export type NewModeleValues = z.input<typeof newModeleSchema>

/** What a modèle made from nothing holds: a cover, without which no page has a title, and the mentions. */
export const emptyModele = (newKey: () => string): ModeleContent =>
  modeleContentSchema.parse({
    pages: 4,
    rubriques: [
      {
        key: newKey(),
        page: 1,
        title: emptyInline,
        chapo: null,
        ambition: null,
        blocks: [
          {
            key: newKey(),
            type: 'couverture',
            content: { title: emptyInline, subtitle: emptyInline, mediaId: null },
          },
        ],
      },
      {
        key: newKey(),
        page: 4,
        title: emptyInline,
        chapo: null,
        ambition: null,
        blocks: [{ key: newKey(), type: 'mentions', content: { extra: emptyInline }, common: true }],
      },
    ],
  })

/** Where the identity of a new issuer starts: to be completed, in a colour that is seen. */
export const blankIdentity = (name: string) => ({
  name,
  tagline: '',
  accent: '#1f5673',
  logoSha256: null,
  contactDomain: '',
})
