import { saveRoute } from '@/lib/actions/save-route'
import { loadBlockPreviews } from '@/lib/loaders/edition/working-copy'
import { saveBlock } from '@/lib/operations/edition/save-block'

/** Saves one block. */
export const PUT = saveRoute({
  name: 'enregistrer un bloc',
  unreadable:
    'Ce texte n’a pas pu être lu : il est trop long ou abîmé. Il est resté à l’écran ; rien n’a été enregistré.',
  save: (context, blockId, { revision, content, mutation }) =>
    saveBlock(context, { blockId, revision, content, mutation }),
  previews: (context, id, content) =>
    loadBlockPreviews(context.db, id, content, { ...context.settings, now: context.now }),
})
