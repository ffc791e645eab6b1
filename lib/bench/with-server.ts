import { startOwnAtelier } from '@/lib/cli/own-atelier'
import { treeMemory } from './process-tree'
import { withDataFolder } from './with-data-folder'

export type BenchServer = {
  url: string
  /** Its data folder, to prepare the set to measure. */
  dataDir: string
  /** Bytes of the whole process tree, database included; null where the system does not tell. */
  memory: () => Promise<number | null>
}

/** An atelier started as an operator starts it (built when it must be), with the demonstration data, for the time of `work`. */
export const withServer = <Result>(
  work: (server: BenchServer) => Promise<Result>,
  stopped: Promise<void>,
): Promise<Result> =>
  withDataFolder(async dataDir => {
    const atelier = await startOwnAtelier(dataDir)
    const interrupted = stopped.then(() => {
      throw new Error('Interrompu.')
    })
    try {
      const server = { url: atelier.url, dataDir, memory: () => treeMemory(atelier.pid, dataDir) }
      return await Promise.race([work(server), interrupted])
    } finally {
      await atelier.stop()
    }
  })
