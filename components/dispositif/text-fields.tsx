'use client'

import { useState } from 'react'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import { FlowText } from '@/components/dispositif/flow-text'
import { useTextPreview } from '@/components/dispositif/use-text-preview'
import { useEditorData } from '@/components/editor/editor-data'
import { RichField } from '@/components/editor/rich-field'
import { Select } from '@/components/ui/select'
import { emptyRich } from '@/lib/domain/bilan/rich-text'
import { type DispositifInput, type DispositifValues, textFieldValue } from '@/lib/domain/dispositif/form'
import { lengthLabels, type TextLength, type TextPreview, textLengths } from '@/lib/domain/dispositif/preview'

type Props = {
  form: UseFormReturn<DispositifValues, unknown, DispositifInput>
  places: readonly { value: string; label: string }[]
  preview: TextPreview | null
  onPlace: (editionId: string) => void
}

/** The three lengths, written with tokens, each beside what a canton prints of it. */
export const TextFields = ({ form, places, preview, onPlace }: Props) => {
  const { editionId } = useEditorData()
  const [short, medium, long] = useWatch({ control: form.control, name: ['short', 'medium', 'long'] })
  const texts = { short: textFieldValue(short), medium: textFieldValue(medium), long: textFieldValue(long) }
  const [problems, setProblems] = useState<Partial<Record<TextLength, string>>>({})
  const shown = useTextPreview(editionId, texts, preview)
  return (
    <section aria-labelledby="textes" className="grid gap-6">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <h2 id="textes" className="text-lg">
          Textes
        </h2>
        <div className="flex items-center gap-2">
          <span id="apercu-canton" className="shrink-0 text-sm text-ink-soft">
            Aperçu dans le canton
          </span>
          <Select
            aria-labelledby="apercu-canton"
            className="w-56"
            options={places}
            value={places.find(place => place.value === editionId)?.value ?? null}
            onChange={onPlace}
          />
        </div>
      </div>
      {shown.problem && (
        <p role="alert" className="text-sm text-danger">
          {shown.problem}
        </p>
      )}
      {textLengths.map(length => (
        <div key={length} className="grid items-start gap-x-8 gap-y-3 lg:grid-cols-2">
          <div className="grid gap-1">
            <span className="text-sm font-semibold">
              {lengthLabels[length]}
              <span className="font-normal text-ink-soft"> (facultatif)</span>
            </span>
            <RichField
              kind="rich"
              label={lengthLabels[length]}
              value={texts[length] ?? emptyRich}
              onChange={value => {
                setProblems(known => ({ ...known, [length]: undefined }))
                form.setValue(length, JSON.stringify(value), { shouldDirty: true })
              }}
              onProblem={sentence => setProblems(known => ({ ...known, [length]: sentence }))}
            />
            {problems[length] && (
              <p role="alert" className="text-sm text-danger">
                {problems[length]}
              </p>
            )}
          </div>
          <section
            aria-label={`Aperçu : ${lengthLabels[length]}`}
            className="border-l border-line pl-4 font-serif"
          >
            {shown.preview && shown.preview[length].text.length > 0 ? (
              <FlowText text={shown.preview[length].text} />
            ) : (
              <p className="font-sans text-ink-faint">Rien à imprimer à cette longueur.</p>
            )}
            <ul className="mt-2 font-sans text-sm text-warn">
              {shown.preview?.[length].remarks
                .filter(remark => remark.severity !== 'style')
                .map(remark => (
                  <li key={remark.sentence}>{remark.sentence}</li>
                ))}
            </ul>
          </section>
        </div>
      ))}
    </section>
  )
}
