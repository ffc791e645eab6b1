import 'server-only'
import { db } from '@/lib/data/client'
import { listDispositifs } from '@/lib/data/record/dispositifs'
import { can } from '@/lib/domain/policy/can'
import type { PageAsked } from '@/lib/domain/record/table/spec'
import { requirePermission } from '../record/gate'

export const loadDispositifList = async (asked: PageAsked) => {
  const viewer = await requirePermission('record.read')
  return { list: await listDispositifs(db(), asked), canEdit: can(viewer, 'dispositif.edit') }
}
