import type { ReactNode } from 'react'

export type EmptyStateProps = {
  title: string
  /** Teaches the next step. */
  children?: ReactNode
  action?: ReactNode
}

/** Nothing here, and that is true (an outage is an ErrorPanel): four empty pages, and what to do first. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center px-4 py-12 text-center">
      <svg viewBox="0 0 72 52" className="w-18 text-line-strong" aria-hidden="true" focusable="false">
        <g fill="var(--sheet)" stroke="currentColor" strokeWidth="1.25">
          <rect x="1" y="6" width="35" height="45" />
          <rect x="36" y="6" width="35" height="45" />
        </g>
        <path
          d="M7 15h16M7 21h23M7 27h20M42 15h12M42 21h23M42 27h17M42 33h21"
          stroke="currentColor"
          strokeWidth="1.25"
          strokeDasharray="2 2"
        />
        <path d="M36 0v3M0 3h3M72 3h-3" stroke="currentColor" />
      </svg>
      <p className="mt-4 text-lg font-semibold">{title}</p>
      {children ? <div className="mt-1 max-w-[52ch] text-ink-soft">{children}</div> : null}
      {action ? <div className="mt-4">{action}</div> : null}
    </div>
  )
}
