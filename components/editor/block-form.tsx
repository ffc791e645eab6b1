'use client'

import { FieldEditor } from '@/components/editor/field-editor'
import type { BlockType } from '@/lib/domain/bilan/block'
import { fieldsOf } from '@/lib/domain/bilan/block-fields'

type Props = {
  type: BlockType
  /** As it is being typed: it may not be what can be printed. */
  content: Record<string, unknown>
  onChange: (content: Record<string, unknown>) => void
  onProblem: (sentence: string) => void
}

/** The live form of one block: its fields in order, whatever its type. */
export const BlockForm = ({ type, content, onChange, onProblem }: Props) => (
  <div className="grid gap-4">
    {fieldsOf(type).map((field, index) => (
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
