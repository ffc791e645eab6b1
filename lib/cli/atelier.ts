import { createInterface } from 'node:readline/promises'
import { UsageFailure } from './arguments'
import { runCommand } from './command'
import type { CommandContext, Job } from './commands/command'
import { findCommand, help, usageOf } from './commands/help'
import { generate } from './generate'
import { withApplication } from './with-application'

const say = (line: string): void => console.log(line)
const warn = (line: string): void => console.error(line)

async function main(words: string[]): Promise<number> {
  // The commands import the generated client.
  await generate()
  const { commands } = await import('./commands/all')
  if (words[0] === 'aide' || words[0] === '--aide' || words[0] === '--help') {
    const found = findCommand(commands, words.slice(1))
    say(found ? usageOf(found.command) : help(commands))
    return 0
  }
  const found = findCommand(commands, words)
  if (!found) {
    warn(words.length === 0 ? help(commands) : `La commande « ${words.join(' ')} » n’existe pas.`)
    if (words.length > 0) warn('La liste : npm run atelier -- aide')
    return 2
  }
  try {
    const job = found.command.read(found.args)
    return await withApplication(() => run(job))
  } catch (error) {
    if (!(error instanceof UsageFailure)) throw error
    warn(error.message)
    warn(usageOf(found.command))
    return 2
  }
}

async function run(job: Job): Promise<number> {
  const { db } = await import('@/lib/data/client')
  const { env } = await import('@/lib/env')
  const { fileStore } = await import('@/lib/services/storage/file-store')
  const { siteUrl, demonstration } = env()
  const context: CommandContext = {
    db: db(),
    now: new Date(),
    store: fileStore(),
    settings: { siteUrl, demonstration },
    // npm runs us from the project's folder and tells where the person is.
    folder,
    say,
    warn,
    readLine,
  }
  return await job(context)
}

const folder = process.env.INIT_CWD ?? process.cwd()

async function readLine(): Promise<string> {
  const lines = createInterface({ input: process.stdin })
  for await (const line of lines) {
    lines.close()
    return line
  }
  return ''
}

await runCommand(() => main(process.argv.slice(2)))
process.exit()
