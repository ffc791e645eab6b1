'use client'

import { Plus, Trash2 } from 'lucide-react'
import { RichField } from '@/components/editor/rich-field'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { emptyInline, type InlineText, inlineTextSchema } from '@/lib/domain/bilan/rich-text'

type Props = {
  label: string
  items: InlineText[]
  onChange: (items: InlineText[]) => void
  onProblem: (sentence: string) => void
}

/** A list of short lines, each with its tokens. */
export const InlineListField = ({ label, items, onChange, onProblem }: Props) => (
  <fieldset className="grid gap-2">
    <legend className="text-sm font-semibold text-ink-soft">{label}</legend>
    {items.map((item, index) => (
      <div key={`${items.length}-${index}`} className="flex items-start gap-1">
        <div className="min-w-0 grow">
          <RichField
            kind="inline"
            label={`${label} ${index + 1}`}
            value={item}
            onChange={value => {
              const line = inlineTextSchema.safeParse(value)
              if (line.success) onChange(items.map((old, at) => (at === index ? line.data : old)))
            }}
            onProblem={onProblem}
          />
        </div>
        <IconButton
          size="small"
          label="Retirer cette ligne"
          icon={<Trash2 />}
          disabled={items.length === 1}
          onClick={() => onChange(items.filter((_, at) => at !== index))}
        />
      </div>
    ))}
    <Button
      size="small"
      className="justify-self-start"
      icon={<Plus />}
      onClick={() => onChange([...items, emptyInline])}
    >
      Ajouter une ligne
    </Button>
  </fieldset>
)
