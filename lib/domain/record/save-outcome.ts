/**
 * What became of a save. `conflict`: someone saved the same record since it was read; nothing was written, and here is
 * their version, in the words of the form.
 */
export type SaveOutcome<Values> =
  | { kind: 'saved'; id: string /** What its address is made of. */; key: string }
  | { kind: 'conflict'; theirs: Values; revision: number; by: string | null; at: string | null }
