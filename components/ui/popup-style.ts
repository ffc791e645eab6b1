/** Anything that floats above the page: menu, list, popover. */
export const popupStyle =
  'rounded-md border border-line-strong bg-sheet text-ink shadow-lift outline-none transition-[opacity,translate] data-starting-style:opacity-0 data-ending-style:opacity-0 data-starting-style:-translate-y-0.5'

/** A line of a menu or of a list of choices. */
export const popupItemStyle =
  'flex min-h-9 cursor-default items-center gap-2.5 rounded-sm px-2.5 text-sm outline-none select-none data-highlighted:bg-accent-wash data-disabled:text-ink-faint max-md:min-h-11 max-md:text-base [&_svg]:size-4 [&_svg]:shrink-0'
