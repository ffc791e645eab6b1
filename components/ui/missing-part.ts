const listeners = new Set<() => void>()

/** A part of the screen was asked for and did not come: what was pressed is not open. */
export const sayMissing = (): void => {
  for (const listener of listeners) listener()
}

/** How the person learns of it. Returns how to stop. */
export const onMissingPart = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
