import type { RubriquePlace } from '@/lib/domain/edition/rubrique-order'
import type { Db } from '../client'

/** Rubriques of an edition, in order. */
export const listRubriques = (tx: Db, editionId: string): Promise<RubriquePlace[]> =>
  tx.rubrique.findMany({
    where: { editionId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, page: true },
  })

/** Puts the rubriques of an edition in this order, each on its page. Their heads, hence their revisions, do not change. */
export const orderRubriques = async (tx: Db, order: readonly RubriquePlace[]): Promise<void> => {
  for (const [index, { id, page }] of order.entries()) {
    await tx.rubrique.updateMany({
      where: { id, OR: [{ position: { not: index + 1 } }, { page: { not: page } }] },
      data: { position: index + 1, page },
    })
  }
}
