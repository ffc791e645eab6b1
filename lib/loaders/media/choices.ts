import 'server-only'
import { listMediaCards, listMedias } from '@/lib/data/media/list'
import type { MediaCard } from '@/lib/domain/media/card'
import { authorize } from '@/lib/domain/policy/can'
import { ok, type Result } from '@/lib/domain/shared/result'
import { isUuid } from '@/lib/domain/shared/uuid'
import type { OperationContext } from '@/lib/operations/context'

export type MediaChoices = { medias: MediaCard[]; total: number }

const pageSize = 24

/** What a picker offers: the photos of these words, or those of these identifiers. */
export const chooseMedias = async (
  { db, viewer, now }: Pick<OperationContext, 'db' | 'viewer' | 'now'>,
  params: URLSearchParams,
): Promise<Result<MediaChoices>> => {
  const allowed = authorize(viewer, 'record.read')
  if (!allowed.ok) return allowed
  const ids = (params.get('ids') ?? '').split(',').filter(id => isUuid(id))
  if (params.has('ids')) {
    const medias = await listMediaCards(db, ids.slice(0, pageSize))
    return ok({ medias, total: medias.length })
  }
  const page = Number(params.get('page'))
  const asked = {
    query: (params.get('q') ?? '').trim().slice(0, 200),
    sort: { id: 'date', desc: true },
    page: Number.isSafeInteger(page) && page > 0 && page < 10_000 ? page : 1,
    pageSize,
  }
  const { rows, total } = await listMedias(db, asked, now)
  return ok({ medias: rows, total })
}
