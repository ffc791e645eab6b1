'use client'

import { useEditorData } from '@/components/editor/editor-data'
import { seriesOf, useFigureChoices } from '@/components/editor/use-figures'
import { Checkbox } from '@/components/ui/checkbox'
import { type BlockContents, longest } from '@/lib/domain/bilan/block'
import {
  isWhole,
  relativePeriods,
  seriesInYears,
  togglePeriod,
} from '@/lib/domain/indicator/collection-period'
import { printInYears } from '@/lib/domain/indicator/period-text'

type Props = { content: BlockContents['evolution']; onChange: (periods: string[]) => void }

/** The periods of a series: at least two of those recorded. */
export const SeriesField = ({ content, onChange }: Props) => {
  const data = useEditorData()
  const found = useFigureChoices(data.address, content.indicator)
  const periods = seriesOf(found.choices, content)
  const relative = relativePeriods(periods.map(({ periodKey }) => periodKey)).find(isWhole) ?? null
  const whole = content.periods.find(isWhole) ?? null
  const years = data.example?.years
  const toggle = (key: string) => {
    const keys = togglePeriod(content.periods, key)
    if (keys.length >= 2 && keys.length <= longest.periods) onChange(keys)
  }
  return (
    <fieldset className="grid gap-1">
      <legend className="text-sm font-semibold text-ink-soft">Périodes de la série (deux au moins)</legend>
      {found.problem && <p className="text-sm text-danger">{found.problem}</p>}
      {years && (whole ?? relative) !== null && (
        <label className="flex items-center gap-2">
          <Checkbox
            checked={whole !== null}
            onCheckedChange={() => {
              if (whole !== null) onChange(seriesInYears([whole], years))
              else if (relative !== null) onChange([relative])
            }}
          />
          Toute la période de la collection ({printInYears(whole ?? relative ?? '', years)})
        </label>
      )}
      {whole === null &&
        periods.map(choice => (
          <label key={choice.periodKey} className="flex items-center gap-2">
            <Checkbox
              checked={content.periods.includes(choice.periodKey)}
              onCheckedChange={() => toggle(choice.periodKey)}
            />
            <span className="grow">{choice.period}</span>
            <span className="tabular font-semibold">{choice.printed}</span>
          </label>
        ))}
    </fieldset>
  )
}
