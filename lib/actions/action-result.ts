import type { Refusal, Result } from '@/lib/domain/shared/result'

/** A refusal that may also say which fields it is about; the keys are paths in the schema (« contact.email »). */
export type ActionError = Refusal & { fields?: Readonly<Record<string, string>> }

/** What every action gives back: a value, or a refusal whose sentence is shown as it is. */
export type ActionResult<T> = Result<T, ActionError>
