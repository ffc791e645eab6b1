/** What is typed into: input, textarea, native select, trigger of a Select. 16 px on a phone, so that iOS does not zoom. */
export const controlStyle =
  'w-full min-h-9 rounded-md border border-line-strong bg-sheet px-2.5 py-1.5 text-sm text-ink transition-[border-color] hover:border-ink focus-visible:rounded-md disabled:bg-sunk disabled:text-ink-soft data-disabled:bg-sunk data-disabled:text-ink-soft aria-invalid:border-danger read-only:[&:is(input,textarea)]:bg-sunk max-md:min-h-11 max-md:text-base'
