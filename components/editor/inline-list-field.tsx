'use client'

import { Plus, Trash2 } from 'lucide-react'
import { RichField } from '@/components/editor/rich-field'
import { useRows } from '@/components/editor/use-rows'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { longest } from '@/lib/domain/bilan/block'
import { emptyInline, type InlineText, inlineTextSchema } from '@/lib/domain/bilan/rich-text'

type Props = {
  label: string
  items: InlineText[]
  onChange: (items: InlineText[]) => void
  onProblem: (sentence: string) => void
}

/** A list of short lines, each with its tokens. */
export const InlineListField = ({ label, items, onChange, onProblem }: Props) => {
  const rows = useRows(items, onChange)
  return (
    <fieldset className="grid gap-2">
      <legend className="text-sm font-semibold text-ink-soft">{label}</legend>
      {items.map((item, index) => (
        <div key={rows.keys[index]} data-row className="flex items-start gap-1">
          <div className="min-w-0 grow">
            <RichField
              kind="inline"
              label={`${label} ${index + 1}`}
              value={item}
              autoFocus={rows.keys[index] === rows.added}
              onChange={value => {
                const line = inlineTextSchema.safeParse(value)
                if (line.success) rows.replace(index, line.data)
              }}
              onProblem={onProblem}
            />
          </div>
          <IconButton
            size="small"
            label={`Retirer la ligne ${index + 1}`}
            data-remove
            icon={<Trash2 />}
            disabled={items.length === 1}
            onClick={rows.remove(index)}
          />
        </div>
      ))}
      <Button
        size="small"
        className="justify-self-start"
        icon={<Plus />}
        disabled={items.length >= longest.items}
        onClick={() => rows.add(emptyInline)}
      >
        Ajouter une ligne
      </Button>
    </fieldset>
  )
}
