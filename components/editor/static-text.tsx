'use client'

import type { ReactNode } from 'react'
import { useEditorData } from '@/components/editor/editor-data'
import { FigureChip } from '@/components/editor/figure-chip'
import type { BlockNode, InlineNode, InlineText, Mark, RichText } from '@/lib/domain/bilan/rich-text'

/** Rich text as it reads, without an editor: only the block being written is live. */
export const StaticText = ({ text }: { text: RichText | InlineText }) =>
  text.content.map((node, index) => <StaticNode key={index} node={node} />)

const StaticNode = ({ node }: { node: BlockNode }) => {
  switch (node.type) {
    case 'paragraph':
      return (
        <p>
          <StaticInline nodes={node.content ?? []} />
        </p>
      )
    case 'bulletList':
    case 'orderedList': {
      const List = node.type === 'bulletList' ? 'ul' : 'ol'
      return (
        <List className={node.type === 'bulletList' ? 'list-disc pl-6' : 'list-decimal pl-6'}>
          {node.content.map((item, index) => (
            <li key={index}>
              {item.content.map((paragraph, inner) => (
                <StaticNode key={inner} node={paragraph} />
              ))}
            </li>
          ))}
        </List>
      )
    }
  }
}

export const StaticInline = ({ nodes }: { nodes: readonly InlineNode[] }) =>
  nodes.map((node, index) => (
    <Marked key={index} marks={node.marks ?? []}>
      <StaticAtom node={node} />
    </Marked>
  ))

const StaticAtom = ({ node }: { node: InlineNode }) => {
  const data = useEditorData()
  switch (node.type) {
    case 'text':
      return node.text
    case 'figure':
      return <FigureChip token={node.attrs.token} figure={data.figureOf(node.attrs.token)} />
    case 'words':
      return <span className="words-token">{data.wordsOf(node.attrs.token) ?? '…'}</span>
    case 'hardBreak':
      return <br />
  }
}

const Marked = ({ marks, children }: { marks: readonly Mark[]; children: ReactNode }) =>
  marks.reduce<ReactNode>((inner, mark) => {
    switch (mark.type) {
      case 'bold':
        return <strong>{inner}</strong>
      case 'italic':
        return <em>{inner}</em>
      case 'link':
        return <span className="text-link">{inner}</span>
    }
  }, children)
