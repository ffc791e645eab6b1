'use client'

import { FieldEditor } from '@/components/editor/field-editor'
import type { Block } from '@/lib/domain/bilan/block'
import { fieldsOf } from '@/lib/domain/bilan/block-fields'

type Props = {
  block: Block
  onChange: (content: Record<string, unknown>) => void
  onProblem: (sentence: string) => void
}

/** The live form of one block: its fields in order, whatever its type. */
export const BlockForm = ({ block, onChange, onProblem }: Props) => {
  const content: Record<string, unknown> = block.content
  return (
    <div className="grid gap-4">
      {fieldsOf(block.type).map((field, index) => (
        <FieldEditor
          key={field.key}
          field={field}
          content={content}
          autoFocus={index === 0}
          onChange={value => onChange({ ...content, [field.key]: value })}
          onProblem={onProblem}
        />
      ))}
    </div>
  )
}
