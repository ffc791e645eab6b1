import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { projectRoot } from '@/lib/services/database/settings'
import { isMain, loadEnvironment, runCommand } from './command'
import { generate } from './generate'
import { nextProgram } from './next-program'
import { type Supervisor, supervise } from './processes'

const stampFile = path.join(projectRoot, '.next', 'atelier-sources')

/** Everything that goes into the build. */
const folders = ['app', 'components', 'lib', 'public', 'prisma/models']
const files = [
  'prisma/schema.prisma',
  'next.config.ts',
  'proxy.ts',
  'instrumentation.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]

export async function hasBuild(): Promise<boolean> {
  return existsSync(path.join(projectRoot, '.next', 'BUILD_ID')) && existsSync(stampFile)
}

/** `next build`, when the sources have changed since the last one. Returns whether it built; throws nothing of its own. */
export async function buildWhenStale(supervisor: Supervisor): Promise<'built' | 'fresh' | 'failed'> {
  await generate()
  const sources = await fingerprint()
  if ((await hasBuild()) && (await readFile(stampFile, 'utf8')) === sources) return 'fresh'
  await rm(stampFile, { force: true })
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  const code = await supervisor.run([nextProgram(), 'build'], { env })
  if (code !== 0) return 'failed'
  await writeFile(stampFile, sources)
  return 'built'
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256')
  for (const name of [...files, ...(await Promise.all(folders.map(list))).flat()]) {
    hash.update(`\0${name}\0`)
    hash.update(await readFile(path.join(projectRoot, name)).catch(() => ''))
  }
  return hash.digest('hex')
}

async function list(folder: string): Promise<string[]> {
  const entries = await readdir(path.join(projectRoot, folder), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => [])
  return entries
    .filter(entry => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map(entry => path.relative(projectRoot, path.join(entry.parentPath, entry.name)))
    .sort()
}

if (isMain(import.meta.url)) {
  loadEnvironment()
  await runCommand(async () => {
    const result = await buildWhenStale(supervise())
    if (result === 'fresh') console.log('L’application est déjà construite et rien n’a changé.')
    return result === 'failed' ? 1 : 0
  })
}
