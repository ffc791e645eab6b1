/**
 * Signs typed between « # » or « / » and the moment their list has the focus: the list may still be on its way. They are
 * the beginning of its search, not of the text.
 */
export const typedAhead = () => {
  let signs: string | null = null
  return {
    begin: (): void => {
      signs = ''
    },
    /** Whether this key is for the list that is coming. */
    key: (key: string): boolean => {
      if (signs === null) return false
      if (key === 'Backspace') signs = signs.slice(0, -1)
      else if (key.length === 1) signs += key
      return key === 'Backspace' || key === 'Enter' || key.length === 1
    },
    /** What was typed; from now on keys are for the text again. */
    take: (): string => {
      const typed = signs ?? ''
      signs = null
      return typed
    },
  }
}
