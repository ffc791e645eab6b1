import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { DatabaseFailure } from '../failure'
import { type Account, canEnter, chooseAccount, openSharedFolder, sharedFolder } from './account'
import type { EmbeddedRecord } from './record'

export type DataFolder = { path: string; account: Account; initialised: boolean }

/**
 * Where PostgreSQL keeps its files: DATA_DIR/postgres, or a folder of our own under /var/lib when the account that root
 * lends to PostgreSQL can't enter DATA_DIR (a checkout under /root).
 */
export async function placeDataFolder(dataDir: string, record: EmbeddedRecord | null): Promise<DataFolder> {
  await mkdir(dataDir, { recursive: true })
  const local = path.join(dataDir, 'postgres')
  const shared = path.join(
    sharedFolder,
    createHash('sha256').update(path.resolve(dataDir)).digest('hex').slice(0, 16),
  )

  const existing = [local, shared].find(isInitialised)
  if (existing) {
    const account = chooseAccount(await stat(existing))
    if (!canEnter(account, existing)) throw new DatabaseFailure(closed(existing))
    return { path: existing, account, initialised: true }
  }
  if (record) {
    throw new DatabaseFailure(
      `La base de données de ${dataDir} n’est plus à sa place (${record.folder}). Rien n’a été modifié : remettez ce dossier en place, redonnez à DATA_DIR son ancienne valeur, ou supprimez ${dataDir}/postgres.json pour repartir d’une base vide.`,
    )
  }
  const account = chooseAccount(undefined)
  return { path: canEnter(account, dataDir) ? local : shared, account, initialised: false }
}

/** Makes the parent reachable and the folder private to the account, as PostgreSQL demands. */
export async function preparePrivateFolder(folder: string, account: Account): Promise<void> {
  if (folder.startsWith(sharedFolder)) await openSharedFolder()
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
  if (account.uid !== undefined && account.gid !== undefined) await chown(folder, account.uid, account.gid)
}

function candidates(dataDir: string): { local: string; shared: string } {
  const name = createHash('sha256').update(path.resolve(dataDir)).digest('hex').slice(0, 16)
  return { local: path.join(dataDir, 'postgres'), shared: path.join(sharedFolder, name) }
}

/** For the temporary servers of the tests. */
export async function removeDataFolder(dataDir: string): Promise<void> {
  const { local, shared } = candidates(dataDir)
  await Promise.all([local, shared].map(folder => rm(folder, { recursive: true, force: true })))
}

function isInitialised(folder: string): boolean {
  // A folder of another account can't be looked into: it is there all the same, and must not be taken for a new one.
  return existsSync(path.join(folder, 'PG_VERSION')) || isClosed(folder)
}

function isClosed(folder: string): boolean {
  return existsSync(folder) && !existsSync(path.join(folder, '.'))
}

function closed(folder: string): string {
  return `Le dossier de la base de données (${folder}) appartient à un autre compte. Relancez la commande sous le compte qui l’a créé, ou indiquez un autre dossier dans DATA_DIR.`
}
