import { z } from 'zod'
import { answer, apiRoute, refusal } from '@/lib/actions/api-route'
import { saveRoute } from '@/lib/actions/save-route'
import { loadHeadNow } from '@/lib/loaders/edition/part-now'
import { loadHeadPreviews } from '@/lib/loaders/edition/working-copy'
import { saveRubrique } from '@/lib/operations/edition/save-rubrique'

/** The head of a rubrique as it stands: read again when somebody else wrote it. */
export const GET = apiRoute<{ id: string }>('lire une rubrique', async (_request, { id }, context) => {
  const { db, viewer, settings, now } = context
  const head = z.uuid().safeParse(id).success ? await loadHeadNow(db, viewer, id, { ...settings, now }) : null
  return head ? answer(head) : refusal(404, 'Cette rubrique n’existe pas, ou vous n’y avez pas accès.')
})

/** Saves title, chapô and ambition of a rubrique. */
export const PUT = saveRoute({
  name: 'enregistrer une rubrique',
  unreadable: 'Ce titre n’a pas pu être lu. Il est resté à l’écran\u202f; rien n’a été enregistré.',
  save: (context, rubriqueId, { revision, content, mutation }) =>
    saveRubrique(context, { rubriqueId, revision, content, mutation }),
  previews: (context, id, content) =>
    loadHeadPreviews(context.db, id, content, { ...context.settings, now: context.now }),
})
