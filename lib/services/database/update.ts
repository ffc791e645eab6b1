import { prepareJobs } from './jobs'
import { applyMigrations, type MigrateOptions } from './migrate'
import { ensureApplicationRole, grantApplicationRights } from './roles'

export type UpdateOptions = MigrateOptions & { queues: readonly string[] }

/** Everything that makes a database ready for this version of the software. Returns the migrations applied. */
export async function updateDatabase(
  { ownerUrl, appUrl }: { ownerUrl: string; appUrl: string },
  options: UpdateOptions,
): Promise<string[]> {
  await ensureApplicationRole(ownerUrl, appUrl)
  const applied = await applyMigrations(ownerUrl, options)
  await prepareJobs(ownerUrl, options.queues)
  await grantApplicationRights(ownerUrl, appUrl)
  return applied
}
