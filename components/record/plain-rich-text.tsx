import { type BlockNode, type InlineNode, richTextSchema } from '@/lib/domain/bilan/rich-text'

/** A record's text outside any canton: tokens show what they stand for, between brackets. */
export const PlainRichText = ({ text }: { text: unknown }) => {
  const parsed = richTextSchema.safeParse(text)
  if (!parsed.success) return <p className="text-ink-soft">Ce texte ne peut pas être lu.</p>
  return (
    <div className="prose-bilan">
      {parsed.data.content.map((node, index) => (
        <Node key={index} node={node} />
      ))}
    </div>
  )
}

const Node = ({ node }: { node: BlockNode }) => {
  if (node.type === 'paragraph') return <p>{(node.content ?? []).map(wordsOf).join('')}</p>
  return (
    <ul className="list-disc pl-6">
      {node.content.map((item, index) => (
        <li key={index}>
          {item.content
            .flatMap(paragraph => paragraph.content ?? [])
            .map(wordsOf)
            .join('')}
        </li>
      ))}
    </ul>
  )
}

const wordsOf = (node: InlineNode): string => {
  switch (node.type) {
    case 'text':
      return node.text
    case 'figure':
      return `[${node.attrs.token.indicator}]`
    case 'words':
      return `[${node.attrs.token.ref || node.attrs.token.kind}]`
    case 'hardBreak':
      return ' '
  }
}
