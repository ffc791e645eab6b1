'use client'

import * as z from 'zod/mini'
import { GroupesField } from '@/components/editor/groupes-field'
import { InlineListField } from '@/components/editor/inline-list-field'
import { OptionalField } from '@/components/editor/optional-field'
import { RichField } from '@/components/editor/rich-field'
import { SeriesField } from '@/components/editor/series-field'
import { DispositifName } from '@/components/editor/static-block'
import { TilesField } from '@/components/editor/tiles-field'
import { PrintedInput } from '@/components/form/printed-text'
import { MediaField } from '@/components/media/media-field'
import { Checkbox } from '@/components/ui/checkbox'
import { controlStyle } from '@/components/ui/control-style'
import { Select } from '@/components/ui/select'
import { blockContentSchemas, typedEntriesSchema } from '@/lib/domain/bilan/block'
import type { FieldKind } from '@/lib/domain/bilan/block-fields'
import { richTextSchema } from '@/lib/domain/bilan/rich-text'

type Props = {
  field: { key: string; label: string; kind: FieldKind }
  content: Record<string, unknown>
  autoFocus: boolean
  onChange: (value: unknown) => void
  onProblem: (sentence: string) => void
}

const lengths = [
  { value: 'short', label: 'Court' },
  { value: 'medium', label: 'Moyen' },
  { value: 'long', label: 'Long' },
] as const

/** One field of a block, drawn in the one way of its kind. */
export const FieldEditor = ({ field, content, autoFocus, onChange, onProblem }: Props) => {
  const value = content[field.key]
  const label = <span className="text-sm font-semibold text-ink-soft">{field.label}</span>
  switch (field.kind) {
    case 'rich':
    case 'inline': {
      const kind = field.kind
      return (
        <div className="grid gap-1">
          {label}
          <RichField
            kind={kind}
            label={field.label}
            value={richTextSchema.parse(value)}
            autoFocus={autoFocus}
            onChange={onChange}
            onProblem={onProblem}
          />
        </div>
      )
    }
    case 'optional-inline':
    case 'optional-rich':
      return (
        <OptionalField
          kind={field.kind === 'optional-inline' ? 'inline' : 'rich'}
          label={field.label}
          value={z.nullable(richTextSchema).parse(value)}
          autoFocus={autoFocus}
          onChange={onChange}
          onProblem={onProblem}
        />
      )
    case 'line':
    case 'address': {
      const Input = field.kind === 'line' ? PrintedInput : 'input'
      return (
        <label className="grid gap-1">
          {label}
          <Input
            className={controlStyle}
            value={String(value)}
            onChange={event => onChange(event.target.value)}
          />
        </label>
      )
    }
    case 'boolean':
      return (
        <label className="flex items-center gap-2">
          <Checkbox checked={value === true} onCheckedChange={onChange} />
          {field.label}
        </label>
      )
    case 'length':
      return (
        <div className="grid max-w-60 gap-1">
          {label}
          <Select
            aria-label={field.label}
            options={lengths}
            value={lengths.find(length => length.value === value)?.value ?? null}
            onChange={onChange}
          />
        </div>
      )
    case 'tiles':
      return (
        <TilesField
          tiles={blockContentSchemas.chiffres_cles.shape.tiles.parse(value)}
          autoFocus={autoFocus}
          onChange={onChange}
          onProblem={onProblem}
        />
      )
    case 'inline-list':
      return (
        <InlineListField
          label={field.label}
          items={blockContentSchemas.liste_equipements.shape.items.parse(value)}
          onChange={onChange}
          onProblem={onProblem}
        />
      )
    case 'series':
      return <SeriesField content={blockContentSchemas.evolution.parse(content)} onChange={onChange} />
    case 'groupes':
      return <GroupesField entries={typedEntriesSchema.parse(value)} onChange={onChange} />
    case 'media':
      return (
        <MediaField
          label={field.label}
          value={typeof value === 'string' ? value : null}
          use={'caption' in content ? 'vignette' : 'couverture'}
          onChange={onChange}
        />
      )
    case 'fixed':
      return (
        <div className="grid gap-1">
          {label}
          <DispositifName code={String(value)} />
        </div>
      )
  }
}
