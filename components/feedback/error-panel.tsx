import type { ReactNode } from 'react'

export type ErrorPanelProps = {
  /** What happened. */
  title: string
  /** What is kept, what to do next. */
  children?: ReactNode
  action?: ReactNode
  /** The reference logged with the defect, to give to whoever helps. */
  reference?: string
  headingLevel?: 1 | 2
}

/** Something failed and the person could not help it. Never the text of the error itself. */
export function ErrorPanel({ title, children, action, reference, headingLevel = 2 }: ErrorPanelProps) {
  const Heading = headingLevel === 1 ? 'h1' : 'h2'
  return (
    <section className="mx-auto max-w-[40rem] border-t-2 border-danger px-1 py-6">
      <Heading className="text-xl">{title}</Heading>
      {children ? <div className="mt-2 text-ink-soft">{children}</div> : null}
      {action ? <div className="mt-5 flex flex-wrap gap-2">{action}</div> : null}
      {reference ? (
        <p className="mt-6 border-t border-line pt-3 text-sm text-ink-soft">
          Référence à communiquer&nbsp;: <span className="tabular text-ink select-all">{reference}</span>
        </p>
      ) : null}
    </section>
  )
}
