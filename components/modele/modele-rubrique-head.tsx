'use client'

import { RichField } from '@/components/editor/rich-field'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import type { ModeleRubrique } from '@/lib/domain/bilan/modele'
import { plainText } from '@/lib/domain/bilan/plain-text'
import { emptyInline, type InlineText, inlineTextSchema } from '@/lib/domain/bilan/rich-text'

export type Head = Pick<ModeleRubrique, 'title' | 'chapo' | 'ambition'>

type Props = {
  head: Head
  ambitions: readonly { code: string; name: string }[]
  pending: boolean
  onChange: (head: Head) => void
  onSave: () => void
  onCancel: () => void
}

const text = (value: unknown): InlineText | null => inlineTextSchema.safeParse(value).data ?? null

/** Title, chapô and ambition of a rubrique of a modèle, being written. */
export const ModeleRubriqueHead = ({ head, ambitions, pending, onChange, onSave, onCancel }: Props) => (
  <div className="grid gap-3">
    <RichField
      kind="inline"
      label="Titre de la rubrique"
      value={head.title}
      autoFocus
      onChange={value => onChange({ ...head, title: text(value) ?? head.title })}
      onProblem={() => undefined}
    />
    <RichField
      kind="inline"
      label="Chapô"
      value={head.chapo ?? emptyInline}
      onChange={value => {
        const chapo = text(value)
        onChange({ ...head, chapo: chapo && plainText(chapo).trim() !== '' ? chapo : null })
      }}
      onProblem={() => undefined}
    />
    <Select
      aria-label="Ambition"
      options={[
        { value: '', label: 'Aucune ambition' },
        ...ambitions.map(({ code, name }) => ({ value: code, label: name })),
      ]}
      value={head.ambition ?? ''}
      onChange={code => onChange({ ...head, ambition: code || null })}
    />
    <span className="flex gap-2">
      <Button variant="primary" pending={pending} onClick={onSave}>
        Enregistrer
      </Button>
      <Button variant="quiet" onClick={onCancel}>
        Annuler
      </Button>
    </span>
  </div>
)
