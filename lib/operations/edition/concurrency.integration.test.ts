import { readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Result } from '@/lib/domain/shared/result'
import { withConnection } from '@/lib/services/database/connection'
import { closePrint } from '@/lib/services/print/render'
import { publishEdition } from './publish'
import { publishDue } from './publish-due'
import { scheduleEdition } from './schedule'
import { submitEdition } from './submit'
import { withTinyBilan } from './tiny-bilan'
import { advance, granted, newDraft, on, stateOf, untilWaiting } from './tiny-path'

afterAll(closePrint)

const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code)

describe('two at the same time', () => {
  it('publish: one wins, one publication', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      await advance(tiny, id, 'approuve')
      const input = await on(tiny, id)
      const results = await Promise.all(
        (['directrice', 'directeur', 'tout'] as const).map(person => publishEdition(tiny.as(person), input)),
      )
      expect(results.map(codeOf).sort()).toEqual(['ok', 'stale', 'stale'])
      expect(await tiny.db.publication.count()).toBe(1)
    }))

  it('submit: one wins, one revision', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      const input = await on(tiny, id)
      const results = await Promise.all(
        (['redactrice', 'redacteur'] as const).map(person => submitEdition(tiny.as(person), input)),
      )
      expect(results.map(codeOf).sort()).toEqual(['ok', 'stale'])
      expect(await tiny.db.revision.count()).toBe(1)
      expect((await readdir(tiny.storeFolder)).length).toBeGreaterThan(0)
    }))
})

describe('the job that publishes at its hour', () => {
  it('publishes what is due, tells a failure once, and leaves the edition as it was', () =>
    withTinyBilan(async tiny => {
      const id = await newDraft(tiny)
      await advance(tiny, id, 'approuve')
      const scheduledFor = new Date('2026-11-23T07:00:00Z')
      granted(await scheduleEdition(tiny.as('directrice'), { ...(await on(tiny, id)), scheduledFor }))
      const early = await publishDue(tiny.as('directrice', new Date(scheduledFor.getTime() - 1)))
      expect(early).toEqual({ published: [], failed: [] })

      const file = await tiny.db.renderedFile.findFirstOrThrow({ where: { kind: 'pdf' } })
      const stored = path.join(tiny.storeFolder, file.sha256.slice(0, 2), file.sha256)
      const original = await tiny.as('elue').store.get(file.sha256)
      await rm(stored)
      const failing = [{ refusal: { code: 'files-damaged' } }]
      const attempt = () => publishDue(tiny.as('directrice', scheduledFor))
      // Two servers in the same minute, each held back as it tells; then one a minute later.
      const together = await withConnection(tiny.ownerUrl, async owner => {
        await owner.query('BEGIN; LOCK TABLE history_events IN SHARE MODE')
        const both = [attempt(), attempt()]
        await untilWaiting(tiny, 2)
        await owner.query('COMMIT')
        return Promise.all(both)
      })
      for (const failed of [...together, await attempt()])
        expect(failed).toMatchObject({ published: [], failed: failing })
      expect((await stateOf(tiny, id)).status).toBe('programme')
      expect(await tiny.db.historyEvent.count({ where: { action: 'publication.echec' } })).toBe(1)

      await writeFile(stored, original ?? '')
      expect(await publishDue(tiny.as('directrice', scheduledFor))).toEqual({ published: [id], failed: [] })
      expect(await tiny.db.historyEvent.findFirst({ where: { action: 'edition.publish' } })).toMatchObject({
        actorId: null,
        actorName: 'Publication programmée',
      })
    }))
})
