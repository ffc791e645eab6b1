import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { DatabaseFailure, messageOf } from '@/lib/services/database/failure'
import { readSchema } from '@/lib/services/database/migration-files'
import { prismaFolder, projectRoot } from '@/lib/services/database/settings'
import { isMain, runCommand } from './command'

const stampFile = path.join(prismaFolder, 'generated', '.hash')

/** Writes the typed client in prisma/generated, when the schema has changed since the last time. */
export async function generate(): Promise<boolean> {
  const hash = await fingerprint()
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === hash) return false
  await runPrismaGenerate()
  await writeFile(stampFile, hash)
  return true
}

/** The schema files, and the version of Prisma that turns them into code. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256')
  const client = createRequire(import.meta.url).resolve('@prisma/client/package.json')
  hash.update(String(JSON.parse(await readFile(client, 'utf8')).version))
  for (const file of await readSchema(prismaFolder))
    hash.update(`\0${path.basename(file.path)}\0${file.content}`)
  return hash.digest('hex')
}

function runPrismaGenerate(): Promise<void> {
  const cli = locatePrisma()
  return new Promise((resolve, reject) => {
    // Generating runs no engine, yet the command looks for one and, without this, downloads it from outside the registries
    // and fails where it can’t: it only checks that the program exists.
    const env = {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    }
    const child = spawn(process.execPath, [cli, 'generate', '--no-hints', `--schema=${prismaFolder}`], {
      cwd: projectRoot,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const collect = (chunk: Buffer) => {
      output += chunk.toString('utf8')
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', reject)
    child.on('close', code => {
      if (code === 0) resolve()
      else
        reject(
          new DatabaseFailure(
            `Le client de la base de données n’a pas pu être généré\u00a0:\n${output.trim()}`,
          ),
        )
    })
  })
}

function locatePrisma(): string {
  try {
    const require = createRequire(import.meta.url)
    const manifest = require.resolve('prisma/package.json')
    return path.join(path.dirname(manifest), 'build', 'index.js')
  } catch (error) {
    throw new DatabaseFailure(
      `L’outil de génération (prisma) n’est pas installé : lancez « npm ci » sans --omit=dev (${messageOf(error)}).`,
    )
  }
}

if (isMain(import.meta.url)) {
  await runCommand(async () => {
    console.log(
      (await generate()) ? 'Client de la base de données généré.' : 'Client de la base de données à jour.',
    )
    return 0
  })
}
