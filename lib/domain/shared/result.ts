/** Outcome of a rule: a value, or a typed refusal that carries the sentence shown to the person. */
export type Result<T, E = Refusal> = { ok: true; value: T } | { ok: false; error: E }

/** A refusal that a person reads: `code` for tests and the API, `sentence` for the screen (French, complete). */
export type Refusal = { code: string; sentence: string }

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })

export const refuse = (code: string, sentence: string): { ok: false; error: Refusal } => ({
  ok: false,
  error: { code, sentence },
})
