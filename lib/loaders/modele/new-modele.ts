import 'server-only'
import { db } from '@/lib/data/client'
import { listCopiableModeles } from '@/lib/data/modele/create-modele'
import { requirePermission } from '../record/gate'

/** What « Nouveau modèle » offers to copy. */
export const loadNewModele = async () => {
  await requirePermission('modele.edit')
  return { modeles: await listCopiableModeles(db()) }
}
