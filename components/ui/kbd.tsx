/** A key to press: `<Kbd>Ctrl</Kbd> <Kbd>K</Kbd>`. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd className="inline-block min-w-5 rounded-sm border border-line-strong bg-sheet px-1 text-center font-sans text-xs leading-4.5 text-ink-soft">
      {children}
    </kbd>
  )
}
