import { saveRoute } from '@/lib/actions/save-route'
import { saveRubrique } from '@/lib/operations/edition/save-rubrique'

/** Saves the title and chapô of a rubrique. */
export const PUT = saveRoute({
  name: 'enregistrer une rubrique',
  unreadable: 'Ce titre n’a pas pu être lu. Il est resté à l’écran ; rien n’a été enregistré.',
  save: (context, rubriqueId, { revision, content, mutation }) =>
    saveRubrique(context, { rubriqueId, revision, content, mutation }),
  previews: async () => ({ figures: {}, words: {} }),
})
