'use client'

import { useId, useState, useTransition } from 'react'
import { answered } from '@/components/feedback/answered'
import { Notice } from '@/components/feedback/notice'
import { controlStyle } from '@/components/ui/control-style'
import { chooseSheetAction } from '@/lib/actions/import/choose-sheet'

type Props = { batchId: string; sheets: readonly string[]; sheet: string | null }

/** Which sheet of the workbook is read; its columns are recognised as soon as it is chosen. */
export const SheetChoice = ({ batchId, sheets, sheet }: Props) => {
  const id = useId()
  const [pending, start] = useTransition()
  const [asked, setAsked] = useState(sheet)
  const [refusal, setRefusal] = useState<string | null>(null)
  const choose = (name: string) => {
    setAsked(name)
    start(async () => {
      const chosen = await answered(chooseSheetAction({ batchId, sheet: name }))
      setRefusal(chosen.ok ? null : chosen.error.sentence)
      if (!chosen.ok) setAsked(sheet)
    })
  }
  return (
    <div className="grid max-w-xl gap-1">
      <label htmlFor={id} className="text-sm font-semibold">
        Feuille à lire
      </label>
      <p id={`${id}-hint`} className="text-sm text-ink-soft">
        Ce classeur en contient {sheets.length}&#8239;; une seule est lue à la fois.
      </p>
      <select
        id={id}
        value={asked ?? ''}
        // Not disabled meanwhile: whoever chooses with the keyboard would lose their place.
        aria-busy={pending}
        aria-describedby={`${id}-hint`}
        onChange={event => choose(event.target.value)}
        className={controlStyle}
      >
        {sheets.map(name => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      {refusal ? (
        <Notice tone="danger" title="La feuille n’a pas changé" live>
          {refusal}
        </Notice>
      ) : null}
    </div>
  )
}
