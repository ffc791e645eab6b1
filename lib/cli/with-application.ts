import { DatabaseFailure } from '@/lib/services/database/failure'
import { projectRoot } from '@/lib/services/database/settings'
import { loadEnvironment } from './command'
import { generate } from './generate'
import { type Prepared, prepare } from './prepare'
import { onStopRequest } from './processes'

/** Ctrl-C, as a shell reports it. */
const interrupted = 130

/**
 * Runs `work` inside the prepared application, beside a server that runs or not, and lets go of everything afterwards:
 * print threads, connections, an embedded database that nobody else uses. `stopped` settles when we are asked to stop;
 * work that does not listen to it is left there.
 */
export async function withApplication(
  work: (prepared: Prepared, stopped: Promise<void>) => Promise<number>,
  { patient = false }: { patient?: boolean } = {},
): Promise<number> {
  loadEnvironment()
  process.chdir(projectRoot)
  let asked = false
  const stopped = new Promise<void>(resolve =>
    onStopRequest(() => {
      asked = true
      resolve()
    }),
  )
  await generate()
  const prepared = await prepare()
  try {
    if (asked) return interrupted
    const lost = prepared.lost.then(() => {
      throw new DatabaseFailure('La base de données embarquée s’est arrêtée : la commande s’arrête aussi.')
    })
    // Work that stops by itself is waited for; any other is abandoned at once.
    const given = patient ? [] : [stopped.then(() => interrupted)]
    return await Promise.race([work(prepared, stopped), lost, ...given])
  } finally {
    const { closePrint } = await import('@/lib/services/print/render')
    const { db } = await import('@/lib/data/client')
    await closePrint()
    await db().$disconnect()
    await prepared.close()
  }
}
