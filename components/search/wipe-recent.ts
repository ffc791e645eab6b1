export const recentPrefix = 'atelier.recents:'

export const wipeRecent = (store: Storage): void => {
  for (const key of Object.keys(store)) if (key.startsWith(recentPrefix)) store.removeItem(key)
}
