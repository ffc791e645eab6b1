import { openEmbeddedDatabase } from './embedded'
import { asApplication, checkVersion } from './external'
import type { DatabaseSettings } from './settings'

export type OpenedDatabase = {
  /** Migrates and grants; never given to the server. */
  ownerUrl: string
  /** What the application, the worker and the operators' commands connect with. */
  appUrl: string
  embedded: boolean
  /** Settles if the embedded server goes away; a server of DATABASE_URL is watched by its own people. */
  lost: Promise<void>
  close: () => Promise<void>
}

const never = new Promise<void>(() => undefined)

/** The server of DATABASE_URL, or the embedded one of DATA_DIR, started when it does not run yet. */
export async function openDatabase(settings: DatabaseSettings): Promise<OpenedDatabase> {
  const { dataDir, databaseUrl, databaseOwnerUrl } = settings
  if (!databaseUrl) {
    const { ownerUrl, appUrl, lost, close } = await openEmbeddedDatabase(dataDir)
    return { ownerUrl, appUrl, embedded: true, lost, close }
  }
  const ownerUrl = databaseOwnerUrl ?? databaseUrl
  await checkVersion(ownerUrl)
  return {
    ownerUrl,
    appUrl: databaseOwnerUrl ? databaseUrl : asApplication(databaseUrl),
    embedded: false,
    lost: never,
    close: async () => undefined,
  }
}
