import { describe, expect, it } from 'vitest'
import { findRequest } from '@/lib/data/collecting/requests'
import { mailAttempts, noMailServer, noRecipient } from '@/lib/domain/collecting/request-mail'
import { smtpMailer } from '@/lib/services/mail/mailer'
import { attachedFile, openTestMailServer, type TestMailServer } from '@/lib/services/mail/test-server'
import { applyImport } from '../import/apply'
import { dryRun, groundNow, type ImportGround, withImportGround } from '../import/test-ground'
import { undoImport } from '../import/undo'
import { collectionOf, filled, withAmount } from './collecting-ground'
import { sendRequestMail } from './request-mail'
import { noteReturn, remindService, requestData, resendMail } from './requests'

const from = 'Atelier <atelier@exemple.test>'

const asked = async (ground: ImportGround) => {
  const collectionId = await collectionOf(ground)
  const { id: serviceId } = await ground.db.service.update({
    where: { code: 'autonomie' },
    data: { email: 'autonomie.service@exemple.test' },
    select: { id: true },
  })
  const target = { collectionId, serviceId }
  expect(await requestData(ground.as('cabinet'), { ...target, dueOn: '2026-12-01' })).toEqual({
    ok: true,
    value: { leaves: true },
  })
  return target
}

const lastMail = async ({ db }: ImportGround) =>
  db.requestMail.findFirstOrThrow({
    orderBy: { askedAt: 'desc' },
    select: { id: true, status: true, problem: true },
  })

const queued = async ({ db }: ImportGround): Promise<number> => {
  const [row] = await db.$queryRaw<
    { jobs: number }[]
  >`SELECT count(*)::int AS jobs FROM pgboss.job WHERE name = 'courriel-collecte'`
  return row?.jobs ?? 0
}

const send = async (ground: ImportGround, smtpUrl: string | null, now = groundNow) => {
  const mailer = smtpUrl ? smtpMailer({ smtpUrl, from }) : null
  const { db, store, settings } = ground.as('cabinet')
  const context = { db, store, settings, now, mailer, atelierUrl: 'https://atelier.exemple.test' }
  try {
    return await sendRequestMail(context, (await lastMail(ground)).id)
  } finally {
    mailer?.close()
  }
}

const withServer = async (
  work: (server: TestMailServer) => Promise<void>,
  recipient?: Parameters<typeof openTestMailServer>[0],
) => {
  const server = await openTestMailServer(recipient)
  try {
    await work(server)
  } finally {
    await server.close()
  }
}

describe('the mail of a request', () => {
  it('leaves once, to the service and its accounts, with the workbook that answers it', () =>
    withImportGround(ground =>
      withServer(async server => {
        const target = await asked(ground)
        expect(await queued(ground)).toBe(1)
        expect(await send(ground, server.url)).toBe('sent')
        expect(await send(ground, server.url)).toBe('nothing')
        expect(server.received).toHaveLength(1)
        const [mail] = server.received
        if (!mail) throw new Error('no mail')
        expect(mail.to).toEqual(['autonomie.service@exemple.test', 'autonomie@exemple.test'])
        expect(mail.source).toContain('Reply-To: cabinet@exemple.test')
        expect(mail.source).toContain(`Message-ID: <${(await lastMail(ground)).id}@exemple.test>`)
        expect(await findRequest(ground.db, target.collectionId, target.serviceId)).toMatchObject({
          mails: [{ kind: 'request', status: 'sent', sentAt: groundNow, problem: null }],
        })

        const workbook = await filled(attachedFile(mail), (line, index) =>
          withAmount(line, String(index + 5)),
        )
        const run = await dryRun(ground, workbook)
        await applyImport(ground.as('autonomie'), { batchId: run.batchId, doubtsConfirmed: true })
        const request = () => findRequest(ground.db, target.collectionId, target.serviceId)
        expect((await request())?.returnedAt).toEqual(groundNow)
        expect(await noteReturn(ground.as('autonomie'), target)).toMatchObject({
          error: { code: 'not-awaited' },
        })
        expect(await undoImport(ground.as('autonomie'), run.batchId)).toMatchObject({ ok: true })
        expect((await request())?.returnedAt).toBeNull()
        const told = await ground.db.historyEvent.findMany({
          orderBy: { id: 'asc' },
          select: { action: true },
        })
        expect(told.map(({ action }) => action)).toEqual([
          'collection.request-data',
          'collection.return-data',
          'value.import',
          'collection.reopen-data',
          'value.undo-import',
        ])
      }),
    ))

  it('is not returned by a file that says nothing of it, nor by a workbook of someone else’s service', () =>
    withImportGround(async ground => {
      const target = await asked(ground)
      const request = () => findRequest(ground.db, target.collectionId, target.serviceId)
      const plain = await dryRun(ground, 'Indicateur;Territoire;Période;Valeur\nplaces;9901;2023;4\n')
      await applyImport(ground.as('autonomie'), { batchId: plain.batchId, doubtsConfirmed: true })
      expect((await request())?.returnedAt).toBeNull()
      const foreign = await dryRun(ground, 'Indicateur;Territoire;Période;Valeur\nbudget;9901;2023;4\n', {
        who: 'finances',
      })
      await ground.db.importBatch.update({
        where: { id: foreign.batchId },
        data: { requestId: (await request())?.id ?? null },
      })
      expect(
        await applyImport(ground.as('finances'), { batchId: foreign.batchId, doubtsConfirmed: true }),
      ).toMatchObject({ ok: true })
      expect((await request())?.returnedAt).toBeNull()
    }))

  it('says why it is refused; put right, it leaves when asked again', () =>
    withImportGround(ground =>
      withServer(
        async server => {
          const target = await asked(ground)
          expect(await send(ground, server.url)).toBe('failed')
          expect(await lastMail(ground)).toMatchObject({
            status: 'failed',
            problem: 'le serveur de courriel refuse ces adresses (réponse 550).',
          })
          expect(await resendMail(ground.as('autonomie'), target)).toMatchObject({
            error: { code: 'forbidden' },
          })
          const later = new Date(groundNow.getTime() + 60_000)
          expect(await resendMail(ground.as('cabinet', later), target)).toMatchObject({ ok: true })
          expect(await queued(ground)).toBe(2)
          await withServer(async good => {
            expect(await send(ground, good.url)).toBe('sent')
            expect(good.received).toHaveLength(1)
          })
          expect(await resendMail(ground.as('cabinet'), target)).toMatchObject({
            error: { code: 'nothing-failed' },
          })
        },
        { recipient: () => ({ code: 550, words: 'unknown' }) },
      ),
    ))

  it('leaves to those who are taken, and names the others', () =>
    withImportGround(ground =>
      withServer(
        async server => {
          await asked(ground)
          expect(await send(ground, server.url)).toBe('sent')
          expect(await lastMail(ground)).toMatchObject({
            status: 'sent',
            problem: 'le serveur de courriel refuse autonomie@exemple.test.',
          })
        },
        { recipient: address => (address === 'autonomie@exemple.test' ? { code: 550, words: 'no' } : null) },
      ),
    ))

  it('is tried again while the server is away, then given up', () =>
    withImportGround(async ground => {
      await asked(ground)
      const { url, close } = await openTestMailServer()
      await close()
      const outcomes: string[] = []
      for (let attempt = 0; attempt < mailAttempts; attempt++) outcomes.push(await send(ground, url))
      expect(outcomes).toEqual([...Array.from({ length: mailAttempts - 1 }, () => 'again'), 'failed'])
      expect(await lastMail(ground)).toMatchObject({ problem: 'le serveur de courriel ne répond pas.' })
    }))

  it('is given up after as many defects of ours, and can be sent again', () =>
    withImportGround(async ground => {
      const target = await asked(ground)
      const { db, store, settings } = ground.as('cabinet')
      const broken = { send: () => Promise.reject(new Error('a defect')), close: () => undefined }
      const context = { db, store, settings, now: groundNow, mailer: broken, atelierUrl: 'https://a.test' }
      const statuses: string[] = []
      for (let attempt = 0; attempt < mailAttempts; attempt++) {
        const { id } = await lastMail(ground)
        await expect(sendRequestMail(context, id)).rejects.toThrow('a defect')
        statuses.push((await lastMail(ground)).status)
      }
      expect(statuses).toEqual([...Array.from({ length: mailAttempts - 1 }, () => 'waiting'), 'failed'])
      expect(await resendMail(ground.as('cabinet'), target)).toMatchObject({ ok: true })
    }))

  it('is left to the worker that has it in hand', () =>
    withImportGround(ground =>
      withServer(async server => {
        await asked(ground)
        const { id } = await lastMail(ground)
        const takenUntil = new Date(groundNow.getTime() + 1_000)
        await ground.db.requestMail.update({ where: { id }, data: { takenUntil } })
        expect(await send(ground, server.url)).toBe('again')
        expect(server.received).toEqual([])
        expect(await send(ground, server.url, takenUntil)).toBe('sent')
      }),
    ))

  it('does not leave without a server, without an address, nor in demonstration', () =>
    withImportGround(ground =>
      withServer(async server => {
        const target = await asked(ground)
        expect(await send(ground, null)).toBe('failed')
        expect(await lastMail(ground)).toMatchObject({ problem: noMailServer })
        await ground.db.service.updateMany({ data: { email: null } })
        await ground.db.serviceMember.deleteMany()
        const at = (minutes: number) => new Date(groundNow.getTime() + minutes * 60_000)
        await remindService(ground.as('cabinet', at(1)), target)
        expect(await send(ground, server.url)).toBe('failed')
        expect(await lastMail(ground)).toMatchObject({ problem: noRecipient })
        const before = await queued(ground)
        const shown = { ...ground.as('cabinet', at(2)), settings: { siteUrl: '', demonstration: true } }
        expect(await remindService(shown, target)).toEqual({ ok: true, value: { leaves: false } })
        expect(await queued(ground)).toBe(before)
        expect(await send(ground, server.url)).toBe('nothing')
        expect(server.received).toEqual([])
      }),
    ))
})
