import { z } from 'zod'

/**
 * A version of a bilan as an address names it: what was submitted, a checkpoint, or the draft of an edition as it is
 * now. « brouillon-… » names the edition.
 */
export const versionKinds = ['revision', 'point', 'brouillon'] as const
export type VersionKind = (typeof versionKinds)[number]
export type VersionRef = { kind: VersionKind; id: string }

const pattern = new RegExp(`^(${versionKinds.join('|')})-([0-9a-f]{8}-[0-9a-f-]{27})$`)

export const printVersionRef = ({ kind, id }: VersionRef): string => `${kind}-${id}`

/** Null when it names nothing. */
export const readVersionRef = (text: unknown): VersionRef | null => {
  const match = typeof text === 'string' ? pattern.exec(text) : null
  const kind = versionKinds.find(known => known === match?.[1])
  return kind && match?.[2] ? { kind, id: match[2] } : null
}

/** What can be put back in the draft: anything but the draft itself. */
export const restorableSchema = z.strictObject({ kind: z.enum(['revision', 'point']), id: z.uuid() })
export type Restorable = z.infer<typeof restorableSchema>

/** A version that may be chosen, newest first in a list. */
export type VersionChoice = VersionRef & {
  /** « Révision 2 », « Avant la réunion du 12 », « Brouillon actuel ». */
  name: string
  edition: number
  /** Null: now. */
  at: string | null
  author: string | null
  automatic: boolean
  /** A checkpoint that this person may take out. */
  removable: boolean
}

/** Which two are compared when the address does not say: the newest, and the last one before it that a person chose. */
export const defaultVersions = (
  versions: readonly VersionChoice[],
): { from: VersionChoice; to: VersionChoice } | null => {
  const [to, ...earlier] = versions
  const from = earlier.find(version => !version.automatic) ?? earlier[0]
  return to && from ? { from, to } : null
}
