import { expect, it, vi } from 'vitest'
import { findBatch } from '@/lib/data/import/batches'
import { beginDryRun } from '@/lib/operations/import/begin'
import { receiveFile } from '@/lib/operations/import/receive'
import { withImportGround } from '@/lib/operations/import/test-ground'
import { startJobs, stopJobs } from './start-jobs'

it('reads the file that is asked, and the one that a stopped server left', () =>
  withImportGround(async ground => {
    // The job reads the settings of the process: here, those of this test.
    vi.stubEnv('DATABASE_URL', ground.databaseUrl)
    vi.stubEnv('AUTH_SECRET', 'x'.repeat(32))
    vi.stubEnv('DATA_DIR', ground.dataDir)
    const context = ground.as('autonomie')
    const begin = async (value: number, later?: true) => {
      const bytes = new TextEncoder().encode(
        `Indicateur;Territoire;Période;Valeur\nplaces;9901;2023;${value}\n`,
      )
      const received = await receiveFile(context, { name: 'valeurs.csv', bytes })
      if (!received.ok) throw new Error(received.error.sentence)
      const { batchId, mapping } = received.value
      expect(await beginDryRun(context, { batchId, mapping, source: null, later })).toMatchObject({
        ok: true,
      })
      return batchId
    }
    const read = (batchId: string) =>
      vi.waitFor(async () => expect(await findBatch(ground.db, batchId)).toMatchObject({ status: 'ready' }), {
        timeout: 20_000,
        interval: 100,
      })
    try {
      const left = await begin(1)
      await startJobs()
      await read(left)
      await read(await begin(2, true))
    } finally {
      await stopJobs()
      vi.unstubAllEnvs()
    }
  }))
