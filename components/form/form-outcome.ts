import type { Refusal, Result } from '@/lib/domain/shared/result'

/** A refusal that may also say which fields it is about; the keys are paths in the schema (« contact.email »). */
export type FormRefusal = Refusal & { fields?: Readonly<Record<string, string>> }

/** What an action gives back to a form. */
export type FormOutcome<T = unknown> = Result<T, FormRefusal>
