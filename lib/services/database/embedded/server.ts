import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { closeSync, openSync } from 'node:fs'
import { rename, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { DatabaseFailure } from '../failure'
import type { Account } from './account'
import type { Binaries } from './binaries'
import { preparePrivateFolder } from './folder'
import { ownerLogin, socketFolder } from './record'

/** Made beside its final place and moved there in one step: an interrupted creation leaves no half of a database. */
export async function initialise(
  binaries: Binaries,
  folder: string,
  account: Account,
  ownerPassword: string,
): Promise<void> {
  const suffix = `.${randomBytes(4).toString('hex')}`
  const partial = `${folder}${suffix}`
  await preparePrivateFolder(partial, account)
  // Readable by the account for the moment it takes, in a folder that only the account can enter; initdb wants it empty.
  const cluster = path.join(partial, 'cluster')
  await preparePrivateFolder(cluster, account)
  const passwordFile = path.join(partial, 'password')
  await writeFile(passwordFile, ownerPassword, { mode: 0o644 })
  try {
    await run(binaries.initdb, account, [
      `--pgdata=${cluster}`,
      `--username=${ownerLogin}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=fr',
      '--data-checksums',
    ])
    await rename(cluster, folder)
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
}

function run(program: string, account: Account, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...account,
      cwd: '/',
      env: cleanEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let complaint = ''
    child.stderr.on('data', chunk => {
      complaint += String(chunk)
    })
    child.on('error', reject)
    child.on('close', code => {
      if (code === 0) resolve()
      else reject(new DatabaseFailure(`La base de données n’a pas pu être créée : ${complaint.trim()}`))
    })
  })
}

/** PG* variables of whoever runs us must not reach our server. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'C', TZ: 'UTC' }
  for (const name of Object.keys(kept)) {
    if (name.startsWith('PG') || (name.startsWith('LC_') && name !== 'LC_ALL')) delete kept[name]
  }
  return kept
}

/** Small enough for a laptop; what people wrote is never repeated in the log. */
const settings = {
  listen_addresses: '127.0.0.1',
  max_connections: '120',
  shared_buffers: '96MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '512MB',
  synchronous_commit: 'on',
  timezone: 'UTC',
  lc_messages: 'C',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
}

export type LaunchOptions = {
  folder: string
  account: Account
  port: number
  logFile: string
  durable: boolean
}

export type LaunchedServer = { hasExited(): boolean }

/**
 * Detached, in a process group of its own: ctrl-C in the terminal reaches us, who then stop it in good order. What it
 * has to say goes to a file.
 */
export async function launch(binaries: Binaries, options: LaunchOptions): Promise<LaunchedServer> {
  const size = await stat(options.logFile).then(
    file => file.size,
    () => 0,
  )
  const log = openSync(options.logFile, size > 5_000_000 ? 'w' : 'a', 0o600)
  const all = {
    ...settings,
    unix_socket_directories: socketFolder(options.folder, options.port) ?? '',
    ...(!options.durable && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  const args = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(binaries.postgres, ['-D', options.folder, '-p', String(options.port), ...args], {
    ...options.account,
    cwd: '/',
    detached: true,
    env: cleanEnvironment(),
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  let exited = false
  const leave = () => {
    exited = true
  }
  child.once('exit', leave)
  child.once('error', leave)
  child.unref()
  return { hasExited: () => exited }
}

/** `preferred` when it is free, so that the address changes as seldom as possible. */
export async function freePort(preferred: number | undefined): Promise<number> {
  return (
    (preferred === undefined ? undefined : await tryPort(preferred)) ??
    (await tryPort(0)) ??
    freePort(undefined)
  )
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise(resolve => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined))
    })
  })
}
