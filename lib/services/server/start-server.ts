import { env, SettingsFailure } from '@/lib/env'
import { log } from '@/lib/log'
import { writeConnectionAddresses } from './connection-address'

/** What the server does once, before its first request. A bad setting ends it with a sentence, not a trace. */
export async function startServer(): Promise<void> {
  const { jobs, demonstration } = readOrExit()
  writeConnectionAddresses()
  if (jobs) {
    const { startJobs } = await import('@/lib/services/jobs/start-jobs')
    await startJobs()
  }
  log.info({ jobs, demonstration }, 'server ready')
}

function readOrExit(): ReturnType<typeof env> {
  try {
    return env()
  } catch (error) {
    if (!(error instanceof SettingsFailure)) throw error
    process.stderr.write(`${error.message}\n`)
    return process.exit(1)
  }
}
