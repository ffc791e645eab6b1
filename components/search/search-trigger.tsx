'use client'

import { Search } from 'lucide-react'
import { openPalette } from '@/components/search/palette-state'
import { Kbd } from '@/components/ui/kbd'

/** In the rail: under the sign of the atelier, with its keys. */
export const RailSearch = () => (
  <button
    type="button"
    onClick={openPalette}
    aria-keyshortcuts="Control+K Meta+K"
    className="mx-2 mb-2 flex flex-col items-center gap-1 rounded-md border border-line py-2 text-xs text-ink-soft hover:border-line-strong hover:text-ink"
  >
    <Search aria-hidden="true" className="size-5" strokeWidth={1.6} />
    Chercher
    <span className="flex gap-0.5" aria-hidden="true">
      <Kbd>Ctrl</Kbd>
      <Kbd>K</Kbd>
    </span>
  </button>
)

/** On a phone: the first thing on the page, as wide as it is. */
export const PhoneSearch = () => (
  <div className="border-b border-line px-4 py-2 md:hidden print:hidden">
    <button
      type="button"
      onClick={openPalette}
      className="flex min-h-11 w-full items-center gap-3 rounded-md border border-line-strong bg-sheet px-3 text-ink-soft"
    >
      <Search aria-hidden="true" className="size-5" />
      Chercher dans l’atelier
    </button>
  </div>
)
