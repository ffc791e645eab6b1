import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { findBinaries } from './embedded/binaries'
import { completeServer, maintenanceUrl } from './embedded/databases'
import { placeDataFolder } from './embedded/folder'
import { type Lease, takeLease } from './embedded/lease'
import {
  databaseName,
  describe,
  type EmbeddedRecord,
  newCredentials,
  readRecord,
  writeRecord,
} from './embedded/record'
import { freePort, initialise, launch } from './embedded/server'
import { removeStalePid, stopServer } from './embedded/server-process'
import { withStartupLock } from './embedded/startup-lock'
import { DatabaseFailure } from './failure'

export type EmbeddedDatabase = {
  ownerUrl: string
  appUrl: string
  /** True when this call started the server, false when it found it running. */
  started: boolean
  /** Settles if the server goes away and does not come back; never when it is we who close. */
  lost: Promise<void>
  /** Stops the server, unless another of our processes still uses it: the last one stops it. */
  close: () => Promise<void>
}

export type EmbeddedOptions = {
  /** False only for tests: a power cut may then ruin the database. */
  durable?: boolean
}

/** The PostgreSQL of this DATA_DIR: the one already running, or started now, and created the first time. */
export async function openEmbeddedDatabase(
  dataDir: string,
  options: EmbeddedOptions = {},
): Promise<EmbeddedDatabase> {
  try {
    return await withStartupLock(dataDir, () => joinOrStart(dataDir, options))
  } catch (error) {
    throw isRefusal(error) ? new DatabaseFailure(refused(dataDir)) : error
  }
}

async function joinOrStart(dataDir: string, options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const known = await readRecord(dataDir)
  const joined = known && (await join(known))
  if (known && joined) return opened(known, joined, false)

  const record = await prepare(dataDir, known)
  const lease = await start(dataDir, record, options)
  await completeServer(record, databaseName)
  return opened(record, lease, true)
}

function join(record: EmbeddedRecord): Promise<Lease | null> {
  return takeLease(maintenanceUrl(record.ownerUrl), record.folder)
}

/** A data folder ready to be served, and on record. */
async function prepare(dataDir: string, known: EmbeddedRecord | null): Promise<EmbeddedRecord> {
  const { path: folder, account, initialised } = await placeDataFolder(dataDir, known)
  if (initialised && !known) {
    throw new DatabaseFailure(
      `Le mot de passe de la base de données manque : ${dataDir}/postgres.json a disparu alors que ${folder} contient des données. Remettez ce fichier en place ; rien n’a été modifié.`,
    )
  }
  // A server of ours that runs without answering on the recorded address.
  await stopServer(folder)
  const record = describe(folder, await freePort(known?.port), known ?? newCredentials())
  if (!initialised) await initialise(await findBinaries(account), folder, account, record.ownerPassword)
  await writeRecord(dataDir, record)
  return record
}

/** Several attempts: after a kill -9, the remains of the former server take a moment to let go of its memory. */
async function start(
  dataDir: string,
  record: EmbeddedRecord,
  { durable = true }: EmbeddedOptions,
): Promise<Lease> {
  const { account } = await placeDataFolder(dataDir, record)
  const binaries = await findBinaries(account)
  const logFile = path.join(dataDir, 'postgres.log')
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    await removeStalePid(record.folder)
    const server = await launch(binaries, {
      folder: record.folder,
      account,
      port: record.port,
      logFile,
      durable,
    })
    while (!server.hasExited()) {
      const lease = await join(record)
      if (lease) return lease
      await pause(50)
    }
    await pause(500)
  }
  throw new DatabaseFailure(
    `La base de données embarquée n’a pas démarré. La cause est à la fin de ${logFile} ; vos données n’ont pas été touchées.`,
  )
}

function opened(record: EmbeddedRecord, first: Lease, started: boolean): EmbeddedDatabase {
  let lease = first
  let closing: Promise<void> | undefined
  const close = async () => {
    if (await lease.release()) await stopServer(record.folder)
  }
  const watch = async () => {
    for (;;) {
      await lease.ended
      if (closing) await new Promise(() => undefined)
      const again = await rejoin(record)
      if (!again) return
      lease = again
    }
  }
  return {
    ownerUrl: record.ownerUrl,
    appUrl: record.appUrl,
    started,
    lost: watch(),
    close: () => {
      closing ??= close()
      return closing
    },
  }
}

/** PostgreSQL cuts everybody when one of its processes crashes, and answers again a moment later. */
async function rejoin(record: EmbeddedRecord): Promise<Lease | null> {
  for (let round = 0; round < 30; round += 1) {
    const lease = await join(record)
    if (lease) return lease
    await pause(200)
  }
  return null
}

function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM')
}

function refused(dataDir: string): string {
  return `Le dossier ${dataDir} ne peut pas être utilisé par le compte qui a lancé la commande. Relancez-la sous le compte qui a créé ce dossier, ou indiquez-en un autre dans DATA_DIR ; rien n’a été modifié.`
}
