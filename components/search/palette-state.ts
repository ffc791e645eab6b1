'use client'

/** The palette is one; what opens it may be anywhere. */
let open: (() => void) | null = null

export const openPalette = (): void => open?.()

/** Returns how to stop. */
export const onOpenPalette = (opener: () => void): (() => void) => {
  open = opener
  return () => {
    open = null
  }
}
