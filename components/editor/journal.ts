import * as z from 'zod/mini'

/**
 * What was typed and that the server has not acknowledged. One text per place and per writer (a tab that saves there):
 * the last typed holds all that came before it.
 */
export const keptTextSchema = z.object({
  /** Whose it is: never shown to, nor sent for, another account of this browser. */
  userId: z.string(),
  /** Where it is saved: `/atelier/api/blocs/{id}`. */
  address: z.string(),
  writer: z.string(),
  editionId: z.string(),
  /** The screen where it was typed. */
  page: z.string(),
  /** Whose bilan it is, as people say it: « canton de Lens ». */
  place: z.optional(z.string()),
  /** The revision it was typed on: a replay that finds another one is a conflict, never an overwrite. */
  revision: z.number(),
  mutation: z.string(),
  /** Names of earlier texts sent without an answer: found on the server, they are this person's own. */
  unanswered: z.array(z.string()),
  content: z.record(z.string(), z.unknown()),
  typedAt: z.iso.datetime(),
})
export type KeptText = z.output<typeof keptTextSchema>
export type KeptKey = Pick<KeptText, 'userId' | 'address' | 'writer'>

/** Kept on this device, until the server acknowledges. Every write is on the disk when its promise settles, in order. */
export type Journal = {
  keep: (text: KeptText) => Promise<void>
  forget: (key: KeptKey) => Promise<void>
  /** What this person typed and that was not acknowledged, oldest first. */
  list: (userId: string) => Promise<KeptText[]>
  /** At sign-out: what this person typed leaves the device. */
  wipe: (userId: string) => Promise<void>
}

/** For a browser that keeps nothing (private window, full disk): says so, and saving goes on without it. */
export const journalFailed =
  'Ce navigateur ne peut rien garder sur cet appareil (fenêtre privée, ou disque plein). Avant de fermer cette page, attendez que tout soit enregistré.'
