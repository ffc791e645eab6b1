/** A folded corner with its word: added to a state, never instead of it. */
export function LateMark({ label = 'En retard' }: { label?: string }) {
  return (
    <span className="inline-flex items-baseline gap-1.5 font-semibold whitespace-nowrap text-warn">
      <LateShape className="size-3.5 self-center" />
      {label}
    </span>
  )
}

export function LateShape({ className = 'size-3.5' }: { className?: string }) {
  return (
    <svg viewBox="0 0 14 14" className={className} aria-hidden="true" focusable="false">
      <path d="M1 1v12h12z" fill="currentColor" />
      <path d="M1 1h12v12" fill="none" stroke="currentColor" strokeWidth="1.25" strokeLinejoin="round" />
    </svg>
  )
}
