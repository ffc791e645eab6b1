import { randomBytes } from 'node:crypto'
import { chown, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** `${DATA_DIR}/postgres.json`, mode 600: how to reach the embedded server. */
export type EmbeddedRecord = {
  folder: string
  port: number
  ownerPassword: string
  applicationPassword: string
  ownerUrl: string
  appUrl: string
}

export const ownerLogin = 'atelier_owner'
export const applicationLogin = 'atelier_app'
export const databaseName = 'atelier'

export type Credentials = Pick<EmbeddedRecord, 'ownerPassword' | 'applicationPassword'>

export function newCredentials(): Credentials {
  return {
    ownerPassword: randomBytes(24).toString('hex'),
    applicationPassword: randomBytes(24).toString('hex'),
  }
}

export function describe(folder: string, port: number, credentials: Credentials): EmbeddedRecord {
  const { ownerPassword, applicationPassword } = credentials
  const socket = socketFolder(folder, port)
  const by = socket === null ? '' : `?host=${encodeURIComponent(socket)}`
  const url = (login: string, password: string) =>
    `postgresql://${login}:${password}@127.0.0.1:${port}/${databaseName}${by}`
  return {
    folder,
    port,
    ownerPassword,
    applicationPassword,
    ownerUrl: url(ownerLogin, ownerPassword),
    appUrl: url(applicationLogin, applicationPassword),
  }
}

/**
 * Where the server listens on a local socket: half the cost of the loopback for each question asked. The folder can be
 * entered by its own account alone. Null where there is none, or where the path can't be a socket's.
 */
export function socketFolder(folder: string, port: number): string | null {
  if (process.platform === 'win32' || /[",]/.test(folder)) return null
  return Buffer.byteLength(`${folder}/.s.PGSQL.${port}`) <= longestSocketPath ? folder : null
}

/** 107 bytes on Linux, 103 on macOS. */
const longestSocketPath = 103

export async function readRecord(dataDir: string): Promise<EmbeddedRecord | null> {
  try {
    return JSON.parse(await readFile(fileIn(dataDir), 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** Replaced in one step, and left to the account that DATA_DIR belongs to. */
export async function writeRecord(dataDir: string, record: EmbeddedRecord): Promise<void> {
  await mkdir(dataDir, { recursive: true })
  const file = fileIn(dataDir)
  const partial = `${file}.${process.pid}`
  await writeFile(partial, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 })
  if (process.getuid?.() === 0) {
    const { uid, gid } = await stat(dataDir)
    await chown(partial, uid, gid)
  }
  await rename(partial, file)
}

function fileIn(dataDir: string): string {
  return path.join(dataDir, 'postgres.json')
}
