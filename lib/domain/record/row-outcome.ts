/** What became of one row of a bulk action. */
export type RowOutcome = {
  id: string
  /** As the person knows it. */
  name: string
  done: boolean
  /** What was done, where it stays, or why it was refused. */
  sentence: string
}
