import { expect, it, vi } from 'vitest'
import { collectionOf } from '@/lib/operations/collecting/collecting-ground'
import { requestData } from '@/lib/operations/collecting/requests'
import { withImportGround } from '@/lib/operations/import/test-ground'
import { openTestMailServer } from '../mail/test-server'
import { startJobs, stopJobs } from './start-jobs'

it('sends the mail of a request as soon as it is made', () =>
  withImportGround(async ground => {
    const server = await openTestMailServer()
    // The job reads the settings of the process: here, those of this test.
    vi.stubEnv('DATABASE_URL', ground.databaseUrl)
    vi.stubEnv('AUTH_SECRET', 'x'.repeat(32))
    vi.stubEnv('DEMONSTRATION', 'non')
    vi.stubEnv('SMTP_URL', server.url)
    vi.stubEnv('MAIL_FROM', 'atelier@exemple.test')
    try {
      await startJobs()
      const collectionId = await collectionOf(ground)
      const service = await ground.db.service.findFirstOrThrow({
        where: { code: 'autonomie' },
        select: { id: true },
      })
      const target = { collectionId, serviceId: service.id, dueOn: '2026-12-01' }
      expect(await requestData(ground.as('cabinet'), target)).toMatchObject({ ok: true })
      await vi.waitFor(
        async () =>
          expect(await ground.db.requestMail.findFirst({ select: { status: true } })).toEqual({
            status: 'sent',
          }),
        { timeout: 20_000, interval: 100 },
      )
      expect(server.received.map(({ to }) => to)).toEqual([['autonomie@exemple.test']])
    } finally {
      await stopJobs()
      await server.close()
      vi.unstubAllEnvs()
    }
  }))
