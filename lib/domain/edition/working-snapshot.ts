import { z } from 'zod'
import { rubriqueSchema } from '../bilan/block'

/**
 * The working copy as it was when it was submitted, kept with the revision to compare and to restore. `revisions` gives
 * the revision number of each block and rubrique: four eyes look at who wrote after it.
 */
export const workingSnapshotSchema = z.object({
  rubriques: z.array(rubriqueSchema),
  revisions: z.record(z.string(), z.int()),
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
