/** The sign of the atelier: four pages on one sheet, the last one being inked, between two crop marks. */
export function AtelierMark({ className = 'size-8' }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={className} aria-hidden="true" focusable="false">
      <path d="M0 6h4M6 0v4M28 26h4M26 28v4" stroke="currentColor" strokeWidth="1.25" />
      <g stroke="currentColor" strokeWidth="1.25" fill="none">
        <rect x="6.6" y="6.6" width="9.4" height="9.4" />
        <rect x="16" y="6.6" width="9.4" height="9.4" />
        <rect x="6.6" y="16" width="9.4" height="9.4" />
      </g>
      <rect x="16" y="16" width="10" height="10" fill="var(--accent)" />
    </svg>
  )
}
