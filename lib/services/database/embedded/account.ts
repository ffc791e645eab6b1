import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { chmod, mkdir } from 'node:fs/promises'
import { DatabaseFailure } from '../failure'

/** Who runs PostgreSQL: it refuses root, so root hands it to another account. Empty = whoever we are. */
export type Account = { uid?: number; gid?: number }

/** Where root keeps what the account must reach when the checkout or DATA_DIR is closed to it. */
export const sharedFolder = '/var/lib/atelier-des-bilans'

const accountName = 'postgres'

/** The account that owns an existing data folder when there is one, so that a folder begun without root goes on. */
export function chooseAccount(owner: { uid: number; gid: number } | undefined): Account {
  if (process.getuid?.() !== 0) return {}
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return findAccount() ?? createAccount()
}

function findAccount(): Account | undefined {
  const uid = readId('-u')
  const gid = readId('-g')
  return uid === undefined || gid === undefined ? undefined : { uid, gid }
}

function readId(flag: '-u' | '-g'): number | undefined {
  const { status, stdout } = spawnSync('id', [flag, accountName], { encoding: 'utf8' })
  const id = Number.parseInt(stdout ?? '', 10)
  return status === 0 && Number.isInteger(id) ? id : undefined
}

function createAccount(): Account {
  // Debian, Red Hat and most others; then Alpine's.
  const attempts: [string, string[]][] = [
    [
      'useradd',
      ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', accountName],
    ],
    ['adduser', ['-S', '-D', '-H', accountName]],
  ]
  for (const [command, args] of attempts) {
    if (spawnSync(command, args, { stdio: 'ignore' }).status !== 0) continue
    const account = findAccount()
    if (account) return account
  }
  throw new DatabaseFailure(
    'PostgreSQL refuse de tourner sous le compte root et le compte « postgres » n’a pas pu être créé. Créez-le (useradd --system postgres), ou lancez la commande sous un autre compte que root.',
  )
}

/** Really run as that account: the mode bits alone would miss a closed parent folder or a missing library. */
export function canRun(account: Account, program: string): boolean {
  return spawnSync(program, ['--version'], { ...account, cwd: '/', stdio: 'ignore' }).status === 0
}

export function canEnter(account: Account, folder: string): boolean {
  if (account.uid === undefined) return isAccessible(folder)
  return (
    spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/', stdio: 'ignore' })
      .status === 0
  )
}

function isAccessible(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}

export async function openSharedFolder(): Promise<void> {
  await mkdir(sharedFolder, { recursive: true })
  await chmod(sharedFolder, 0o755)
}
