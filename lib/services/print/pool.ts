import path from 'node:path'
import { Piscina } from 'piscina'
import type { PagesTask, PdfTask, Printed, PrintOutcome, PrintTask, SetPage } from './outcome'
import { printFailure, printTimeout } from './print-error'
import { Turns } from './turns'

const threads = 2

/** Two threads at most, none when nothing is printed: their memory comes back after two minutes. */
const create = () =>
  new Piscina<PrintTask, PrintOutcome>({
    // Not import.meta.url: this module is bundled with its caller, the worker is not.
    filename: path.join(process.cwd(), 'lib/services/print/worker.mjs'),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 120_000,
    recordTiming: false,
    // Waiting on atomics, a thread never turns its loop: the documents of the compiler would never be let go.
    atomics: 'disabled',
  })

// One pool for the process, whatever the number of bundles and reloads that hold this module.
const shared = globalThis as typeof globalThis & {
  atelierPrint?: { pool: Piscina<PrintTask, PrintOutcome>; turns: Turns }
}

const timeout = 30_000

/** Whose épreuve of what (`key`, null for a file), and until when it is wanted. */
export type Wanted = { key: string | null; signal?: AbortSignal }

/**
 * Composes in a worker thread; a failure becomes a PrintError whose sentence a person can read.
 * @throws {PrintError} the reason of the signal, or Superseded, when it is no longer wanted before its turn
 */
const compose = (task: PrintTask, wanted: Wanted): Promise<Printed> => {
  shared.atelierPrint ??= { pool: create(), turns: new Turns(threads) }
  const { pool, turns } = shared.atelierPrint
  return turns.take(wanted, async () => {
    const late = AbortSignal.timeout(timeout)
    const outcome = await pool.run(task, { signal: late }).catch((error: unknown) => {
      throw late.aborted ? printTimeout() : error
    })
    if (!outcome.ok) throw printFailure(outcome.diagnostics)
    return outcome.printed
  })
}

/** @throws {PrintError} as `compose` */
export const composePdf = async (task: PdfTask, wanted: Wanted) => {
  const printed = await compose(task, wanted)
  if (printed.kind !== 'pdf') throw new Error('A PDF was asked')
  return printed
}

/** The sheets of each planned page of the task, in its order. @throws {PrintError} as `compose` */
export const composeSheets = async (task: PagesTask, wanted: Wanted): Promise<SetPage[]> => {
  const printed = await compose(task, wanted)
  if (printed.kind !== 'pages') throw new Error('Pages were asked')
  return printed.pages
}

/** Ends the threads; the next print starts them again. */
export const closePrint = async (): Promise<void> => {
  const { pool } = shared.atelierPrint ?? {}
  delete shared.atelierPrint
  await pool?.close()
}
