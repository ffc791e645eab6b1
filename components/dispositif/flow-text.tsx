import type { Flow, Run } from '@/lib/domain/bilan/resolved'

/** Resolved text as it prints: words, figures underlined. */
export const FlowText = ({ text }: { text: readonly Flow[] }) => (
  <div className="prose-bilan">
    {text.map((flow, index) =>
      flow.kind === 'paragraph' ? (
        <p key={index}>
          <Runs runs={flow.runs} />
        </p>
      ) : (
        <FlowList key={index} ordered={flow.ordered} items={flow.items} />
      ),
    )}
  </div>
)

const FlowList = ({ ordered, items }: { ordered: boolean; items: readonly Run[][] }) => {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List className={ordered ? 'list-decimal pl-6' : 'list-disc pl-6'}>
      {items.map((runs, index) => (
        <li key={index}>
          <Runs runs={runs} />
        </li>
      ))}
    </List>
  )
}

const Runs = ({ runs }: { runs: readonly Run[] }) =>
  runs.map((run, index) => {
    if (run.kind === 'break') return <br key={index} />
    const text = run.kind === 'figure' ? <span className="figure-token">{run.text}</span> : run.text
    const weighed = run.bold ? <strong>{text}</strong> : text
    return <span key={index}>{run.italic ? <em>{weighed}</em> : weighed}</span>
  })
