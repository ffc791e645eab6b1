import { afterAll, expect, it, vi } from 'vitest'
import { scheduleEdition } from '@/lib/operations/edition/schedule'
import { withTinyBilan } from '@/lib/operations/edition/tiny-bilan'
import { advance, granted, newDraft, on, stateOf } from '@/lib/operations/edition/tiny-path'
import { closePrint } from '@/lib/services/print/render'
import { startJobs, stopJobs } from './start-jobs'

afterAll(closePrint)

it(
  'publishes at the hour that the direction chose, with the rights of the application',
  () =>
    withTinyBilan(async tiny => {
      // The job reads the settings and the clock of the process: here, those of this test.
      vi.stubEnv('DATABASE_URL', tiny.appUrl)
      vi.stubEnv('AUTH_SECRET', 'x'.repeat(32))
      vi.stubEnv('DATA_DIR', tiny.dataDir)
      const id = await newDraft(tiny)
      await advance(tiny, id, 'approuve')
      await tiny.db.setting.create({ data: { key: 'calendar.electoralFrom', value: '2999-01-01' } })
      const now = new Date()
      const scheduledFor = new Date(now.getTime() + 2_000)
      granted(await scheduleEdition(tiny.as('directrice', now), { ...(await on(tiny, id)), scheduledFor }))
      expect((await stateOf(tiny, id)).status).toBe('programme')
      await startJobs()
      try {
        await vi.waitFor(async () => expect((await stateOf(tiny, id)).status).toBe('publie'), {
          timeout: 100_000,
          interval: 500,
        })
      } finally {
        await stopJobs()
        vi.unstubAllEnvs()
      }
    }),
  120_000,
)
