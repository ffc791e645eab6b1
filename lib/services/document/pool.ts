import path from 'node:path'
import { Piscina } from 'piscina'
import { documentLimits } from './limits'
import { oneByOne } from './one-by-one'
import type { DocumentOutcome, DocumentTask } from './outcome'

/** One thread, none when nothing is read; its memory is bounded, whatever a file unfolds to. */
const create = () =>
  new Piscina<DocumentTask, DocumentOutcome>({
    // Not import.meta.url: this module is bundled with its caller, the worker is not.
    filename: path.join(process.cwd(), 'lib/services/document/worker.mjs'),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 10_000,
    recordTiming: false,
    resourceLimits: { maxOldGenerationSizeMb: 384 },
  })

// One pool for the process, whatever the number of bundles and reloads that hold this module.
const shared = globalThis as typeof globalThis & {
  atelierDocumentPool?: Piscina<DocumentTask, DocumentOutcome>
  atelierDocumentTurn?: ReturnType<typeof oneByOne>
}

/** Reads in a worker thread, ended when it takes too long or too much: from its turn, not from its place in the queue. */
export const readInThread = (task: DocumentTask): Promise<DocumentOutcome> => {
  shared.atelierDocumentTurn ??= oneByOne()
  return shared.atelierDocumentTurn(() => readNow(task))
}

const readNow = async (task: DocumentTask): Promise<DocumentOutcome> => {
  shared.atelierDocumentPool ??= create()
  const late = AbortSignal.timeout(documentLimits.milliseconds)
  try {
    return await shared.atelierDocumentPool.run(task, { signal: late })
  } catch (error) {
    // A thread that ran out of time or memory: the file is at fault, the sentence is the same.
    if (
      late.aborted ||
      (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    )
      return { ok: false, reason: 'long' }
    throw error
  }
}

export const closeDocuments = async (): Promise<void> => {
  const pool = shared.atelierDocumentPool
  delete shared.atelierDocumentPool
  await pool?.close()
}
