/** Apart from what reads drafts: it is on every page, and the schemas need not be. */

export const draftPrefix = 'atelier.saisie:'

/** Said to the forms that are open when everything is wiped: what they hold is not to be kept any more. */
export const wipedEvent = 'atelier:saisies-effacees'

/** At sign-out: nothing of what anybody typed stays in a browser that others may use. */
export const wipeDrafts = (store: Storage): void => {
  for (const key of Object.keys(store)) if (key.startsWith(draftPrefix)) store.removeItem(key)
}
