import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { projectRoot } from '@/lib/services/database/settings'
import { findOrInstallChromium, noChromium } from './chromium'
import { exitCodeOf, type Tally, tallyPlaywright, tallyVitest, total, withExitCode } from './tally'

const failure: Tally = { passed: 0, failed: 1 }
const success: Tally = { passed: 1, failed: 0 }

/** Everything that must be green, in order; one step that fails does not hide what the next ones would say. */
async function main(reports: string): Promise<number> {
  const types = await check('Types', ['run', '--silent', 'types'])
  const lint = await check('Règles de code et sens des imports', ['run', '--silent', 'lint'])
  const code = await tests(
    'Tests unitaires et d’intégration',
    program('vitest', 'vitest.mjs', 'run', '--reporter=default', '--reporter=json'),
    { file: path.join(reports, 'vitest.json'), option: '--outputFile.json=', tally: tallyVitest },
  )
  const browser = await browserTests(path.join(reports, 'playwright.json'))
  const sum = total([types, lint, code, ...browser])
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`)
  return exitCodeOf(sum)
}

async function check(title: string, npmArguments: string[]): Promise<Tally> {
  heading(title)
  return (await run('npm', npmArguments)) === 0 ? success : failure
}

/** On the built application: without a build or a browser there is nothing to try, and that is a failure. */
async function browserTests(file: string): Promise<Tally[]> {
  heading('Construction')
  if ((await run(process.execPath, ['--import', 'tsx', 'lib/cli/build.ts'])) !== 0) {
    console.error('Les tests du navigateur n’ont pas été lancés\u00a0: l’application ne se construit pas.')
    return [failure]
  }
  heading('Tests dans le navigateur')
  const chromium = findOrInstallChromium()
  if (!chromium) {
    console.error(noChromium)
    return [failure]
  }
  console.log(`Navigateur\u00a0: ${chromium}`)
  const command = program('@playwright/test', 'cli.js', 'test', '--reporter=list,json')
  return [await tests(null, command, { file, tally: tallyPlaywright })]
}

type Report = { file: string; option?: string; tally: (report: unknown) => Tally }

async function tests(
  title: string | null,
  command: string[],
  { file, option, tally }: Report,
): Promise<Tally> {
  if (title) heading(title)
  const code = await run(process.execPath, option ? [...command, option + file] : command, {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  })
  const report = await readFile(file, 'utf8').catch(() => null)
  return report === null ? failure : withExitCode(tally(JSON.parse(report)), code)
}

function heading(title: string): void {
  console.log(`\n━━ ${title}\n`)
}

/** The program of a dependency, run by the Node that runs us: no dependence on PATH nor on a shell. */
function program(name: string, file: string, ...args: string[]): string[] {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`)
  return [path.join(path.dirname(manifest), file), ...args]
}

function run(command: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: projectRoot,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    })
    child.once('error', reject)
    child.once('exit', code => resolve(code ?? 1))
  })
}

const reports = await mkdtemp(path.join(tmpdir(), 'atelier-reports-'))
// Ctrl-C reaches the programs too: each one puts its own things away before we do.
process.on('SIGINT', () => undefined)
try {
  process.exitCode = await main(reports)
} finally {
  await rm(reports, { recursive: true, force: true })
}
