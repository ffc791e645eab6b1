'use client'

import { Plus, Trash2 } from 'lucide-react'
import { useRows } from '@/components/editor/use-rows'
import { Button } from '@/components/ui/button'
import { controlStyle } from '@/components/ui/control-style'
import { IconButton } from '@/components/ui/icon-button'
import { type BlockContents, longest } from '@/lib/domain/bilan/block'

type Entry = BlockContents['expression_groupes']['entries'][number]

/** Texts of the groupes, printed as received: plain text, with its length and nothing else. */
export const GroupesField = ({
  entries,
  onChange,
}: {
  entries: Entry[]
  onChange: (entries: Entry[]) => void
}) => {
  const rows = useRows(entries, onChange)
  return (
    <div className="grid gap-4">
      {entries.map((entry, index) => (
        <div key={rows.keys[index]} data-row className="grid gap-1 border-l-2 border-line pl-3">
          <div className="flex items-end gap-1">
            <label className="grid grow gap-1">
              <span className="text-sm font-semibold text-ink-soft">Groupe</span>
              <input
                className={controlStyle}
                autoFocus={rows.keys[index] === rows.added}
                value={entry.groupe}
                onChange={event => rows.replace(index, { ...entry, groupe: event.target.value })}
              />
            </label>
            <IconButton
              label={`Retirer le texte ${index + 1}`}
              data-remove
              icon={<Trash2 />}
              onClick={rows.remove(index)}
            />
          </div>
          <label className="grid gap-1">
            <span className="text-sm font-semibold text-ink-soft">
              Texte reçu ({entry.text.length} signes)
            </span>
            <textarea
              className={controlStyle}
              rows={4}
              maxLength={4000}
              value={entry.text}
              onChange={event => rows.replace(index, { ...entry, text: event.target.value })}
            />
          </label>
        </div>
      ))}
      <Button
        size="small"
        className="justify-self-start"
        icon={<Plus />}
        disabled={entries.length >= longest.entries}
        onClick={() => rows.add({ groupe: 'Groupe à compléter', text: '' })}
      >
        Ajouter un groupe
      </Button>
    </div>
  )
}
