import { realpathSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { SettingsFailure } from '@/lib/env'
import { DatabaseFailure } from '@/lib/services/database/failure'
import { projectRoot } from '@/lib/services/database/settings'

/** True when the module is the program that was asked for, not an import of another one. */
export function isMain(moduleUrl: string): boolean {
  const program = process.argv[1]
  return program !== undefined && realpathSync(program) === realpathSync(fileURLToPath(moduleUrl))
}

/** The project's own `.env`, when there is one; what the environment already says wins. */
export function loadEnvironment(): void {
  try {
    process.loadEnvFile(path.join(projectRoot, '.env'))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
}

/** Runs a command to its exit code; what people can put right is shown as a sentence, a defect with its trace. */
export async function runCommand(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work()
  } catch (error) {
    console.error(
      error instanceof DatabaseFailure || error instanceof SettingsFailure ? error.message : error,
    )
    process.exitCode = 1
  }
}
