import type { SystemContext } from '@/lib/operations/context'

/** What a command works with: the application as it is prepared, and the terminal. */
export type CommandContext = SystemContext & {
  /** Where the person is: their relative paths start there. */
  folder: string
  /** What was asked for (standard output). */
  say: (line: string) => void
  /** What must be read beside it (standard error). */
  warn: (line: string) => void
  /** The first line of the standard input. */
  readLine: () => Promise<string>
}

/** Does the work; 0 when it is done, 1 when it is refused or finds something wrong. */
export type Job = (context: CommandContext) => Promise<number>

export type Command = {
  /** As typed after `npm run atelier --`. */
  name: string
  summary: string
  usage: string
  /** Reads the arguments before anything is opened; throws UsageFailure. */
  read: (args: string[]) => Job
}
