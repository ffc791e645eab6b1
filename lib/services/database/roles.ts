import { type Client, DatabaseError, escapeIdentifier } from 'pg'
import { withConnection, withStructureLock } from './connection'
import { DatabaseFailure } from './failure'
import { jobsSchema } from './jobs'

/** Holds the rights of the application; no one signs in with it. */
export const applicationRole = 'atelier_application'

/** Tables that the application may read and add to, never correct or empty. */
export const appendOnlyTables = ['history_events'] as const

/**
 * The role exists, and the application's login has it: asked before anything else, since only the people who run the
 * server can help when the right to do so is missing.
 */
export async function ensureApplicationRole(ownerUrl: string, appUrl?: string): Promise<void> {
  await withStructureLock(ownerUrl, () =>
    withConnection(ownerUrl, async client => {
      await ensureRole(client)
      await ensureMember(client, appUrl ? new URL(appUrl).username : undefined)
    }),
  )
}

/**
 * What the application may do, stated again after every migration: read and write rows, no more. It owns nothing, so it
 * can't drop or alter anything. `appUrl` is given when the application signs in with a login of its own.
 */
export async function grantApplicationRights(ownerUrl: string, appUrl?: string): Promise<void> {
  await ensureApplicationRole(ownerUrl, appUrl)
  await withStructureLock(ownerUrl, () =>
    withConnection(ownerUrl, async client => {
      await client.query('BEGIN')
      await client.query(await rights(client))
      await client.query('COMMIT')
    }),
  )
}

async function ensureRole(client: Client): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [applicationRole])
  if (!rowCount) await orExplain(client, `CREATE ROLE ${applicationRole} NOLOGIN`)
}

/** The owner must be able to take the role when it also signs the application in; a login of its own inherits it. */
async function ensureMember(client: Client, login: string | undefined): Promise<void> {
  const { rows } = await client.query<{ name: string }>('SELECT coalesce($1, current_user::text) AS name', [
    login ? decodeURIComponent(login) : null,
  ])
  const member = rows[0]?.name ?? ''
  const { rows: found } = await client.query<{ member: boolean }>(
    `SELECT EXISTS (
       SELECT FROM pg_auth_members m WHERE m.roleid = $1::regrole AND m.member = to_regrole(quote_ident($2))
         AND coalesce((to_jsonb(m) ->> 'set_option')::boolean, true)
     ) AS member`,
    [applicationRole, member],
  )
  if (!found[0]?.member) await orExplain(client, `GRANT ${applicationRole} TO ${escapeIdentifier(member)}`)
}

async function orExplain(client: Client, sql: string): Promise<void> {
  try {
    await client.query(sql)
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
    if (error.code === '42710' || error.code === '23505') return // another process was faster
    if (error.code === '42704') {
      throw new DatabaseFailure(`Le compte de DATABASE_URL n’existe pas sur ce serveur : ${error.message}.`)
    }
    const { rows } = await client.query<{ name: string }>('SELECT quote_ident(current_user) AS name')
    const owner = rows[0]?.name ?? ''
    const needed = sql.startsWith('CREATE')
      ? `${sql}; GRANT ${applicationRole} TO ${owner} WITH ADMIN OPTION;`
      : `${sql};`
    throw new DatabaseFailure(
      `Le compte ${owner} n’a pas le droit de préparer le rôle de l’application. Faites exécuter par l’administrateur du serveur : ${needed} puis recommencez ; rien n’a été modifié.`,
    )
  }
}

async function rights(client: Client): Promise<string> {
  const { rows } = await client.query<{ schema: string; name: string; database: string }>(
    `SELECT schemaname AS schema, tablename AS name, current_database() AS database
       FROM pg_tables WHERE schemaname IN ('public', $1)`,
    [jobsSchema],
  )
  const database = rows[0]?.database
  const names = rows.filter(row => row.schema === 'public').map(row => row.name)
  return [
    database ? `GRANT CONNECT ON DATABASE ${escapeIdentifier(database)} TO ${applicationRole}` : '',
    'REVOKE CREATE ON SCHEMA public FROM PUBLIC',
    ...schemaRights('public'),
    ...(rows.some(row => row.schema === jobsSchema) ? schemaRights(jobsSchema) : []),
    ...appendOnlyTables.filter(name => names.includes(name)).map(name => readAnd('INSERT', name)),
    ...names.filter(name => name === '_prisma_migrations').map(name => readAnd('', name)),
  ]
    .filter(Boolean)
    .join(';\n')
}

function schemaRights(schema: string): string[] {
  return [
    `GRANT USAGE ON SCHEMA ${schema} TO ${applicationRole}`,
    `REVOKE ALL ON ALL TABLES IN SCHEMA ${schema} FROM ${applicationRole}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${applicationRole}`,
    `GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${schema} TO ${applicationRole}`,
    `GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${schema} TO ${applicationRole}`,
  ]
}

function readAnd(right: 'INSERT' | '', table: string): string {
  const name = escapeIdentifier(table)
  const granted = right ? `SELECT, ${right}` : 'SELECT'
  return `REVOKE ALL ON public.${name} FROM ${applicationRole};\nGRANT ${granted} ON public.${name} TO ${applicationRole}`
}
