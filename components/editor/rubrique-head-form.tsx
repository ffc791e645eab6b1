'use client'

import { type Ambition, AmbitionChoice } from '@/components/editor/ambition-choice'
import { RichField } from '@/components/editor/rich-field'
import type { RubriqueHead } from '@/lib/domain/bilan/block'
import { emptyInline, inlineTextSchema, type RichText } from '@/lib/domain/bilan/rich-text'

type Props = {
  head: RubriqueHead
  ambitions: readonly Ambition[]
  onChange: (head: RubriqueHead) => void
  /** Why a text can’t be kept; null once it can. */
  onProblem: (sentence: string | null) => void
}

/** Title, chapô and ambition of a rubrique, being written: of a draft or of a modèle. */
export const RubriqueHeadForm = ({ head, ambitions, onChange, onProblem }: Props) => {
  const write = (key: 'title' | 'chapo', value: RichText) => {
    const line = inlineTextSchema.safeParse(value)
    if (!line.success) return
    onProblem(null)
    onChange({ ...head, [key]: line.data })
  }
  return (
    <div className="grid gap-3">
      <RichField
        kind="inline"
        label="Titre de la rubrique"
        value={head.title}
        autoFocus
        onChange={value => write('title', value)}
        onProblem={onProblem}
      />
      <RichField
        kind="inline"
        label="Chapô"
        value={head.chapo ?? emptyInline}
        onChange={value => write('chapo', value)}
        onProblem={onProblem}
      />
      <AmbitionChoice
        ambitions={ambitions}
        value={head.ambition}
        onChange={ambition => onChange({ ...head, ambition })}
      />
    </div>
  )
}
