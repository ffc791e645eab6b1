import path from 'node:path'
import { Piscina } from 'piscina'
import type { PrintOutcome, PrintTask } from './outcome'
import { printFailure, printTimeout } from './print-error'

/** Two threads at most, none when nothing is printed: their memory comes back after half a minute. */
const create = () =>
  new Piscina<PrintTask, PrintOutcome>({
    // Not import.meta.url: this module is bundled with its caller, the worker is not.
    filename: path.join(process.cwd(), 'lib/services/print/worker.mjs'),
    minThreads: 0,
    maxThreads: 2,
    idleTimeout: 30_000,
    recordTiming: false,
  })

// One pool for the process, whatever the number of bundles and reloads that hold this module.
const shared = globalThis as typeof globalThis & { atelierPrintPool?: Piscina<PrintTask, PrintOutcome> }

const timeout = 30_000

/** Composes in a worker thread; a failure becomes a PrintError whose sentence a person can read. */
export const compose = async (
  task: PrintTask,
  cancelled?: AbortSignal,
): Promise<Extract<PrintOutcome, { ok: true }>> => {
  shared.atelierPrintPool ??= create()
  const late = AbortSignal.timeout(timeout)
  const signal = cancelled ? AbortSignal.any([late, cancelled]) : late
  const outcome = await shared.atelierPrintPool.run(task, { signal }).catch((error: unknown) => {
    throw late.aborted ? printTimeout() : error
  })
  if (!outcome.ok) throw printFailure(outcome.diagnostics)
  return outcome
}

/** Ends the threads; the next print starts them again. */
export const closePrint = async (): Promise<void> => {
  const pool = shared.atelierPrintPool
  delete shared.atelierPrintPool
  await pool?.close()
}
