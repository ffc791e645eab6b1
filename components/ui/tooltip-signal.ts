export type TooltipSide = 'top' | 'bottom' | 'left' | 'right'

let wanted = false
const listeners = new Set<() => void>()

/** A tooltip is on the page: the layer that draws them is fetched. */
export const wantTooltips = (): void => {
  wanted = true
  for (const listener of listeners) listener()
}

export const areTooltipsWanted = (): boolean => wanted

export const onTooltipsWanted = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
