import { DatabaseFailure } from '@/lib/services/database/failure'
import { isMain, runCommand } from './command'
import { ownProgram, type Supervisor } from './processes'

export type Account = { email: string; role: string }
export type Seeding = { seeded: boolean; accounts: Account[] }

/** Loads the demonstration data the first time, in a process of its own, which leaves nothing in the server's memory. */
export async function loadDemonstration(supervisor: Supervisor): Promise<Seeding> {
  let seeding: Seeding | undefined
  const code = await supervisor.run(ownProgram('demonstration.ts'), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    onStart: child =>
      child.once('message', message => {
        if (isSeeding(message)) seeding = message
      }),
  })
  if (code !== 0 || !seeding) {
    throw new DatabaseFailure(
      'Les données de démonstration n’ont pas pu être chargées : la cause est affichée ci-dessus. Corrigez-la puis relancez la commande.',
    )
  }
  return seeding
}

function isSeeding(message: unknown): message is Seeding {
  return typeof message === 'object' && message !== null && 'seeded' in message && 'accounts' in message
}

if (isMain(import.meta.url)) {
  await runCommand(async () => {
    const { seedIfEmpty } = await import('@/prisma/seed/main')
    const seeding: Seeding = await seedIfEmpty()
    await new Promise(resolve => process.send?.(seeding, resolve))
    // Connections of the client are still open: nothing left to wait for.
    process.exit(0)
  })
}
