import { z } from 'zod'
import { rubriqueSchema } from '../bilan/block'

/**
 * The working copy as it was when it was submitted, kept with the revision to compare and to restore. `revisions` gives
 * the revision number of each block and rubrique: four eyes look at who wrote after it. `origins` gives the key in the
 * modèle of those that came from it: what is restored still follows it (snapshots of before 2026-11-22 have none).
 */
export const workingSnapshotSchema = z.object({
  rubriques: z.array(rubriqueSchema),
  revisions: z.record(z.string(), z.int()),
  origins: z.record(z.string(), z.string()).default({}),
})
export type WorkingSnapshot = z.infer<typeof workingSnapshotSchema>

/** Equal exactly when nothing was saved, added, moved or deleted in between. */
export const fingerprint = (snapshot: WorkingSnapshot): string =>
  snapshot.rubriques
    .map(rubrique => {
      const own = `${rubrique.id}@${snapshot.revisions[rubrique.id]}/${rubrique.page}`
      const blocks = rubrique.blocks.map(block => `${block.id}@${snapshot.revisions[block.id]}`)
      return `${own}:${blocks.join(',')}`
    })
    .join(';')
