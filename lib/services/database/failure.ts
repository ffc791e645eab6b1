/** A situation that the person who runs the software can put right: its message is a complete sentence in French. */
export class DatabaseFailure extends Error {
  override readonly name = 'DatabaseFailure'
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
