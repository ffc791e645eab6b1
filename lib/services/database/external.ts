import { withConnection } from './connection'
import { DatabaseFailure } from './failure'
import { applicationRole } from './roles'

const oldestVersion = 15

export async function checkVersion(url: string): Promise<void> {
  const version = await withConnection(url, async client => {
    const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num')
    return Math.floor(Number(rows[0]?.server_version_num ?? 0) / 10_000)
  })
  if (version < oldestVersion) {
    throw new DatabaseFailure(
      `Le serveur PostgreSQL est en version ${version} : il faut la version ${oldestVersion} ou une plus récente. Rien n’a été modifié.`,
    )
  }
}

/** The same login, which gives up its own rights for those of the application as soon as it connects. */
export function asApplication(url: string): string {
  const address = new URL(url)
  const options = address.searchParams.get('options')
  address.searchParams.set('options', [options, `-c role=${applicationRole}`].filter(Boolean).join(' '))
  // Spaces as %20: PostgreSQL's own tools don't read « + » as a space.
  address.search = address.searchParams.toString().replaceAll('+', '%20')
  return address.href
}
