import { db } from '@/lib/data/client'
import { listDemonstrationAccounts } from '@/lib/data/user/accounts'
import { roleLabels } from '@/lib/domain/policy/role'
import { defaultDemoPassword } from '@/lib/domain/user/demonstration'
import { env } from '@/lib/env'

export type DemonstrationChoice = { email: string; name: string; roles: string }
export type DemonstrationChoices = {
  accounts: readonly DemonstrationChoice[]
  /** Null as soon as the installation chose its own: it is then told by whoever installed it. */
  password: string | null
}

/** Accounts offered on the sign-in page; none outside demonstration mode. */
export async function loadDemonstrationAccounts(): Promise<DemonstrationChoices> {
  const { demonstration, demoPassword } = env()
  if (!demonstration) return { accounts: [], password: null }
  const rows = await listDemonstrationAccounts(db())
  const accounts = rows.map(({ email, name, roles }) => ({
    email,
    name,
    roles: roles.map(role => roleLabels[role]).join(', '),
  }))
  const chosen = demoPassword ?? defaultDemoPassword
  return { accounts, password: chosen === defaultDemoPassword ? chosen : null }
}
