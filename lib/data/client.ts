import { PrismaPg } from '@prisma/adapter-pg'
import { Pool } from 'pg'
import { PrismaClient } from '@/prisma/generated/client'
import { statementNames } from './statement-names'

/** A client, or the transaction that stands for it: every function of lib/data takes one as its first parameter. */
export type Db = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>

const holder = globalThis as typeof globalThis & { atelierClient?: PrismaClient }

/**
 * The one client of this process, opened at first use (`next build` loads modules without a database).
 * `DATABASE_URL` is the application's connection: it can neither drop nor alter.
 */
export const db = (): PrismaClient => {
  holder.atelierClient ??= createClient(process.env.DATABASE_URL ?? '')
  return holder.atelierClient
}

/** A connection that is cut (PostgreSQL restarts) fails the question it was asked; it must not end the process. */
const survive = () => undefined

export const createClient = (url: string): PrismaClient => {
  const pool = new Pool({ connectionString: url, max: 10 })
  pool.on('error', survive)
  pool.on('connect', client => client.on('error', survive))
  const statementNameGenerator = statementNames()
  return new PrismaClient({
    adapter: new PrismaPg(pool, { disposeExternalPool: true, statementNameGenerator }),
  })
}
