'use client'

import { useState } from 'react'
import { type Ambition, AmbitionChoice } from '@/components/editor/ambition-choice'
import { RichField } from '@/components/editor/rich-field'
import { Notice } from '@/components/feedback/notice'
import { Button } from '@/components/ui/button'
import type { ModeleRubrique } from '@/lib/domain/bilan/modele'
import { plainText } from '@/lib/domain/bilan/plain-text'
import { emptyInline, type InlineText, inlineTextSchema } from '@/lib/domain/bilan/rich-text'

export type Head = Pick<ModeleRubrique, 'title' | 'chapo' | 'ambition'>

type Props = {
  head: Head
  ambitions: readonly Ambition[]
  pending: boolean
  onChange: (head: Head) => void
  onSave: () => void
  onCancel: () => void
}

const text = (value: unknown): InlineText | null => inlineTextSchema.safeParse(value).data ?? null

/** Title, chapô and ambition of a rubrique of a modèle, being written. */
export const ModeleRubriqueHead = ({ head, ambitions, pending, onChange, onSave, onCancel }: Props) => {
  const [problem, setProblem] = useState<string | null>(null)
  const change = (changed: Partial<Head>) => {
    setProblem(null)
    onChange({ ...head, ...changed })
  }
  return (
    <div className="grid gap-3">
      <RichField
        kind="inline"
        label="Titre de la rubrique"
        value={head.title}
        autoFocus
        onChange={value => change({ title: text(value) ?? head.title })}
        onProblem={setProblem}
      />
      <RichField
        kind="inline"
        label="Chapô"
        value={head.chapo ?? emptyInline}
        onChange={value => {
          const chapo = text(value)
          change({ chapo: chapo && plainText(chapo).trim() !== '' ? chapo : null })
        }}
        onProblem={setProblem}
      />
      <AmbitionChoice
        ambitions={ambitions}
        value={head.ambition}
        onChange={ambition => onChange({ ...head, ambition })}
      />
      {problem && (
        <Notice tone="danger" live>
          {problem}
        </Notice>
      )}
      <span className="flex gap-2">
        <Button variant="primary" pending={pending} disabled={problem !== null} onClick={onSave}>
          Enregistrer
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          Annuler
        </Button>
      </span>
    </div>
  )
}
