import { runCommand } from './command'
import { withApplication } from './with-application'

/** Background jobs in a process of their own, beside servers started with JOBS=non; until it is asked to stop. */
async function work(stopped: Promise<void>): Promise<number> {
  const { env } = await import('@/lib/env')
  const { log } = await import('@/lib/log')
  const { startJobs, stopJobs } = await import('@/lib/services/jobs/start-jobs')
  const { demonstration } = env()
  await startJobs()
  log.info({ demonstration }, 'worker ready')
  await stopped
  await stopJobs()
  log.info('worker stopped')
  return 0
}

async function main(args: string[]): Promise<number> {
  if (args.length > 0) {
    console.error(
      'Usage : npm run worker (sans argument). Les réglages viennent de l’environnement ou de .env.',
    )
    return 2
  }
  return withApplication((_, stopped) => work(stopped), { patient: true })
}

await runCommand(() => main(process.argv.slice(2)))
process.exit()
