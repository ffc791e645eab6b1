import { createClient } from '@/lib/data/client'
import { roleLabels } from '@/lib/domain/policy/role'
import { fileStore } from '@/lib/services/storage/file-store'
import type { Stage } from './build/walk'
import { accounts } from './data/accounts'
import { progress } from './data/progress'
import { seedBase } from './load/base'
import { seedBilans } from './load/bilans'
import { seedCollecting } from './load/collecting'
import { seedMedias, withPhotos } from './load/medias'

export { seedReferentiel, seedTestData } from './load/base'

export type Seeding = { seeded: boolean; accounts: { email: string; role: string }[] }

/** Set once everything is there: an interrupted loading is taken up again at the next start. */
const doneKey = 'demonstration.loaded'

/** Loads the demonstration data into an empty database, or finishes doing so; leaves anybody else's data alone. */
export const seedIfEmpty = async (now: Date = new Date()): Promise<Seeding> => {
  const db = createClient(process.env.DATABASE_URL ?? '')
  try {
    const begun = await db.user.count({ where: { email: accounts[0]?.email } })
    if (begun === 0 && (await db.user.count()) + (await db.territory.count()) > 0)
      return { seeded: false, accounts: [] }
    const done = await db.setting.findUnique({ where: { key: doneKey }, select: { key: true } })
    if (done) return { seeded: false, accounts: listed() }
    if (begun === 0) await seedBase(db, now)
    const stage = stageOf(db)
    await seedBilans(stage, withPhotos(progress, await seedMedias(stage, now)), now)
    await seedCollecting(stage, now)
    await db.setting.create({ data: { key: doneKey, value: now.toISOString() }, select: { key: true } })
    return { seeded: true, accounts: listed() }
  } finally {
    await db.$disconnect()
  }
}

const stageOf = (db: Stage['db']): Stage => ({
  db,
  store: fileStore(),
  settings: {
    siteUrl:
      process.env.SITE_URL || process.env.ATELIER_URL || `http://localhost:${process.env.PORT || 3000}`,
    demonstration: process.env.DEMONSTRATION !== 'non',
  },
})

/** What the start prints: one account per person one may want to be. */
const listed = (): Seeding['accounts'] => [
  ...accounts.map(({ email, roles }) => ({ email, role: roles.map(role => roleLabels[role]).join(', ') })),
  ...['lens.1@demo.test', 'lens.2@demo.test'].map(email => ({
    email,
    role: `${roleLabels.conseiller} (Lens)`,
  })),
]
