import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { DatabaseFailure, messageOf } from './failure'

/*
 * An in-memory PostgreSQL where the history is replayed before it is compared with the schema: the engine can't
 * introspect through the ordinary driver (it does not decode columns of type "char"). Hand-written SQL of the migrations
 * runs there too. PGlite has ICU but only its root locale, so the French collations that a server offers are declared
 * beforehand with root rules: only their names matter here, since Prisma does not compare collations.
 */
const prepareCollations = `
  SET allow_system_table_mods = on;
  CREATE COLLATION pg_catalog."fr-x-icu" (provider = icu, locale = 'und');
  CREATE COLLATION pg_catalog."fr-FR-x-icu" (provider = icu, locale = 'und');
  RESET allow_system_table_mods;
`

export type Shadow = {
  factory: SqlMigrationAwareDriverAdapterFactory
  /** The sentence for the first statement that the replay refused, if any. */
  failure: () => DatabaseFailure | undefined
  close: () => Promise<void>
}

export async function openShadow(): Promise<Shadow> {
  const opened: PGlite[] = []
  let failure: DatabaseFailure | undefined

  async function connect(): Promise<SqlDriverAdapter> {
    const client = await PGlite.create({ extensions: { pg_trgm, unaccent } })
    opened.push(client)
    await client.exec(prepareCollations)
    const adapter = await new PrismaPGlite(client).connect()
    // The adapter does not wait for its scripts: a refused statement would surface as an unhandled rejection.
    return Object.assign(adapter, {
      executeScript: async (script: string) => {
        try {
          await client.exec(script)
        } catch (error) {
          failure ??= new DatabaseFailure(
            `L’historique des migrations ne se rejoue pas : ${messageOf(error)}. Aucune migration n’a été écrite.`,
          )
          throw error
        }
      },
    })
  }

  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: 'postgres',
    adapterName: 'pglite',
    connect,
    connectToShadowDb: connect,
  }
  return {
    factory,
    failure: () => failure,
    close: async () => {
      await Promise.all(opened.map(client => client.close()))
    },
  }
}
