import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { messageOf } from './failure'

export type MigrationConnection = {
  factory: SqlMigrationAwareDriverAdapterFactory
  /** What PostgreSQL said of the script it refused; the engine's own message is a trace of its internals. */
  refusal: () => string | undefined
  close: () => Promise<void>
}

/**
 * The ordinary driver, except for scripts: the adapter cuts them at every « ; », even inside a function or a text. Sent
 * whole, a migration also runs in one transaction, so that a refused one leaves nothing behind.
 */
export function connectForMigrations(ownerUrl: string): MigrationConnection {
  const driver = new PrismaPg({ connectionString: ownerUrl, max: 2, application_name: 'atelier-migrations' })
  const opened: SqlDriverAdapter[] = []
  let refusal: string | undefined
  const connect = async () => {
    const adapter = await driver.connect()
    opened.push(adapter)
    return Object.assign(adapter, {
      executeScript: async (script: string) => {
        try {
          await adapter.underlyingDriver().query(script)
        } catch (error) {
          refusal ??= messageOf(error)
          throw error
        }
      },
    })
  }
  return {
    factory: {
      provider: driver.provider,
      adapterName: driver.adapterName,
      connect,
      connectToShadowDb: () => driver.connectToShadowDb(),
    },
    refusal: () => refusal,
    close: async () => {
      await Promise.all(opened.map(adapter => adapter.dispose()))
    },
  }
}
