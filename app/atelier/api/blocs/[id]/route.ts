import { z } from 'zod'
import { answer, apiRoute, refusal } from '@/lib/actions/api-route'
import { saveRoute } from '@/lib/actions/save-route'
import { loadBlockNow } from '@/lib/loaders/edition/part-now'
import { loadBlockPreviews } from '@/lib/loaders/edition/working-copy'
import { saveBlock } from '@/lib/operations/edition/save-block'

/** One block as it stands: read again when somebody else wrote it. */
export const GET = apiRoute<{ id: string }>('lire un bloc', async (_request, { id }, context) => {
  const { db, viewer, settings, now } = context
  const block = z.uuid().safeParse(id).success
    ? await loadBlockNow(db, viewer, id, { ...settings, now })
    : null
  return block ? answer(block) : refusal(404, 'Ce bloc n’existe pas, ou vous n’y avez pas accès.')
})

/** Saves one block. */
export const PUT = saveRoute({
  name: 'enregistrer un bloc',
  unreadable:
    'Ce texte n’a pas pu être lu : il est trop long ou abîmé. Il est resté à l’écran ; rien n’a été enregistré.',
  save: (context, blockId, { revision, content, mutation }) =>
    saveBlock(context, { blockId, revision, content, mutation }),
  previews: (context, id, content) =>
    loadBlockPreviews(context.db, id, content, { ...context.settings, now: context.now }),
})
