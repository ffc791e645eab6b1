import type { Journal } from '@/components/editor/journal'

type Leaving = {
  /** Its code is fetched when someone leaves: without a connection, it may not come. */
  openJournal: () => Promise<Pick<Journal, 'list' | 'wipe'>>
  userId: string
  /** The person's answer to a question. */
  ask: (question: string) => boolean
  /** Nothing is kept or sent any more. */
  stop: () => void
}

const unwiped =
  'Ce que vous avez tapé n’a pas pu être effacé de cet appareil. Vous déconnecter quand même\u202f?'

const unsent = (count: number): string =>
  count === 1
    ? 'Un texte que vous avez tapé n’est pas encore enregistré. Vous déconnecter l’efface de cet appareil. Vous déconnecter quand même\u202f?'
    : `${count}\u00a0textes que vous avez tapés ne sont pas encore enregistrés. Vous déconnecter les efface de cet appareil. Vous déconnecter quand même\u202f?`

/** Wipes what this person typed here, and asks first when it is not saved, or can't be wiped. False: they stay. */
export const wipeAtLeaving = async ({ openJournal, userId, ask, stop }: Leaving): Promise<boolean> => {
  const journal = await openJournal().catch(() => null)
  if (!journal) {
    if (!ask(unwiped)) return false
    stop()
    return true
  }
  // A browser that keeps nothing has nothing to wipe.
  const left = await journal.list(userId).catch(() => [])
  if (left.length > 0 && !ask(unsent(left.length))) return false
  // First the savers stop, then what they kept goes.
  stop()
  if (left.length === 0) return true
  const wiped = await journal.wipe(userId).then(
    () => true,
    () => false,
  )
  return wiped || ask(unwiped)
}
