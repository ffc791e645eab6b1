'use client'

import { useEffect, useRef } from 'react'
import { FieldEditor } from '@/components/editor/field-editor'
import type { BlockType } from '@/lib/domain/bilan/block'
import { type FieldKind, fieldsOf } from '@/lib/domain/bilan/block-fields'

type Props = {
  type: BlockType
  /** As it is being typed: it may not be what can be printed. */
  content: Record<string, unknown>
  onChange: (content: Record<string, unknown>) => void
  onProblem: (sentence: string) => void
}

/** Fields that take the keyboard by themselves, once what writes has come. */
const typed: ReadonlySet<FieldKind> = new Set(['rich', 'inline', 'optional-inline', 'optional-rich', 'tiles'])

/** The first field that is there to be written: not a title that the block does without. */
export const firstWritten = (type: BlockType, content: Record<string, unknown>): number =>
  fieldsOf(type).findIndex(
    ({ key, kind }) => kind !== 'fixed' && !(kind.startsWith('optional') && content[key] === null),
  )

/** The live form of one block: its fields in order, whatever its type. It has the keyboard as soon as it is there. */
export const BlockForm = ({ type, content, onChange, onProblem }: Props) => {
  const form = useRef<HTMLDivElement>(null)
  const first = firstWritten(type, content)
  const opening = useRef(first)
  useEffect(() => {
    const kind = fieldsOf(type)[opening.current]?.kind
    if (kind && typed.has(kind)) return
    form.current?.children[opening.current]?.querySelector<HTMLElement>('button, input, textarea')?.focus()
  }, [type])
  return (
    <div ref={form} className="grid gap-4">
      {fieldsOf(type).map((field, index) => (
        <FieldEditor
          key={field.key}
          field={field}
          content={content}
          autoFocus={index === first}
          onChange={value => onChange({ ...content, [field.key]: value })}
          onProblem={onProblem}
        />
      ))}
    </div>
  )
}
