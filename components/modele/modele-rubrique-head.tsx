'use client'

import { useState } from 'react'
import type { Ambition } from '@/components/editor/ambition-choice'
import { RubriqueHeadForm } from '@/components/editor/rubrique-head-form'
import { Notice } from '@/components/feedback/notice'
import { Button } from '@/components/ui/button'
import type { ModeleRubrique } from '@/lib/domain/bilan/modele'
import { plainText } from '@/lib/domain/bilan/plain-text'

export type Head = Pick<ModeleRubrique, 'title' | 'chapo' | 'ambition'>

type Props = {
  head: Head
  ambitions: readonly Ambition[]
  pending: boolean
  onChange: (head: Head) => void
  onSave: () => void
  onCancel: () => void
}

/** The head of a rubrique of a modèle, being written; an empty chapô is none. */
export const ModeleRubriqueHead = ({ head, ambitions, pending, onChange, onSave, onCancel }: Props) => {
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <div className="grid gap-3">
      <RubriqueHeadForm
        head={head}
        ambitions={ambitions}
        onChange={({ chapo, ...next }) =>
          onChange({ ...next, chapo: chapo && plainText(chapo).trim() !== '' ? chapo : null })
        }
        onProblem={setProblem}
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
