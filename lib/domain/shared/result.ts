import type { Remark } from '../checker/remark'

/** Outcome of a rule: a value, or a typed refusal that carries the sentence shown to the person. */
export type Result<T, E = Refusal> = { ok: true; value: T } | { ok: false; error: E }

/** A refusal that a person reads: `code` for tests and the API, `sentence` for the screen (French, complete). */
export type Refusal = { code: string; sentence: string }

/**
 * A refusal that may also say which fields it is about (the keys are paths in the schema: « contact.email »), or what of a
 * bilan is in the way, each at its place.
 */
export type FieldRefusal = Refusal & {
  fields?: Readonly<Record<string, string>>
  remarks?: readonly Remark[]
}

/** What every action gives back to the screen: a value, or a refusal whose sentence is shown as it is. */
export type ActionResult<T = unknown> = Result<T, FieldRefusal>

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })

export const refuse = (code: string, sentence: string): { ok: false; error: Refusal } => ({
  ok: false,
  error: { code, sentence },
})
