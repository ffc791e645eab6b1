'use client'

import { useId } from 'react'
import { controlStyle } from '@/components/ui/control-style'
import { columnRoleLabels, columnRoles, type ImportColumn, isPeriodKey } from '@/lib/domain/import/mapping'
import { readPeriodKey } from '@/lib/domain/import/read-period'

export type IndicatorChoice = { code: string; label: string }

type Props = {
  header: string
  /** Some of its values, as the file writes them. */
  examples: readonly string[]
  column: ImportColumn
  indicators: readonly IndicatorChoice[]
  onChange: (column: ImportColumn) => void
}

/** One column of the file: its role and, in the wide form, the period or the indicator of its own. */
export const ColumnChoice = ({ header, examples, column, indicators, onChange }: Props) => {
  const examplesId = useId()
  return (
    <li className="grid items-center gap-x-4 gap-y-1 py-2 md:grid-cols-[minmax(0,1fr)_16rem_minmax(0,1.4fr)]">
      <div className="min-w-0 wrap-break-word">
        <p className="font-semibold">{header}</p>
        {examples.length > 0 ? (
          <p id={examplesId} className="tabular text-sm text-ink-soft">
            p. ex. {examples.join('\u00A0· ')}
          </p>
        ) : null}
      </div>
      <select
        aria-label={`«\u00A0${header}\u00A0» est lue comme`}
        aria-describedby={examples.length > 0 ? examplesId : undefined}
        value={column.role}
        onChange={event => {
          const role = columnRoles.find(known => known === event.target.value)
          if (role)
            onChange({ role, period: role === 'value' ? readPeriodKey(header) : null, indicator: null })
        }}
        className={controlStyle}
      >
        {columnRoles.map(role => (
          <option key={role} value={role}>
            {columnRoleLabels[role]}
          </option>
        ))}
      </select>
      {column.role === 'value' ? (
        <span className="flex flex-wrap gap-2 *:min-w-40 *:grow *:basis-0">
          <PeriodInput
            label={`Période de la colonne «\u00A0${header}\u00A0»`}
            value={column.period}
            placeholder="Période de la ligne"
            onChange={period => onChange({ ...column, period })}
          />
          <IndicatorSelect
            label={`Indicateur de la colonne «\u00A0${header}\u00A0»`}
            none="Indicateur de la ligne"
            value={column.indicator}
            indicators={indicators}
            onChange={indicator => onChange({ ...column, indicator })}
          />
        </span>
      ) : null}
    </li>
  )
}

/** What is not a period is kept as it is typed, for `mappingProblems` to say it: left out, the column would take the line’s. */
export const PeriodInput = (props: {
  label: string
  value: string | null
  placeholder: string
  onChange: (period: string | null) => void
}) => (
  <input
    aria-label={props.label}
    defaultValue={props.value ?? ''}
    placeholder={props.placeholder}
    aria-invalid={props.value !== null && !isPeriodKey(props.value)}
    onChange={event => {
      const typed = event.target.value.trim()
      props.onChange(typed === '' ? null : (readPeriodKey(typed) ?? typed))
    }}
    className={controlStyle}
  />
)

export const IndicatorSelect = (props: {
  label: string
  none: string
  value: string | null
  indicators: readonly IndicatorChoice[]
  onChange: (code: string | null) => void
}) => (
  <select
    aria-label={props.label}
    value={props.value ?? ''}
    onChange={event => props.onChange(event.target.value || null)}
    className={controlStyle}
  >
    <option value="">{props.none}</option>
    {props.indicators.map(({ code, label }) => (
      <option key={code} value={code}>
        {label}
      </option>
    ))}
  </select>
)
