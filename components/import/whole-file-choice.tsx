'use client'

import { type IndicatorChoice, IndicatorSelect, PeriodInput } from '@/components/import/column-choice'
import { controlStyle } from '@/components/ui/control-style'
import { territoryKindLabels, territoryKinds } from '@/lib/domain/import/directory'
import type { Mapping } from '@/lib/domain/import/mapping'

type Props = {
  mapping: Mapping
  indicators: readonly IndicatorChoice[]
  source: string
  onChange: (mapping: Mapping) => void
  onSource: (source: string) => void
}

/** What the file does not say because it is the same for all its lines. */
export const WholeFileChoice = ({ mapping, indicators, source, onChange, onSource }: Props) => (
  <fieldset className="grid gap-3">
    <legend className="mb-2 text-lg">Pour tout le fichier, quand la ligne ne le dit pas</legend>
    <div className="grid gap-3 text-sm md:grid-cols-2 lg:grid-cols-4">
      <div className="grid gap-1">
        <span>Indicateur</span>
        <IndicatorSelect
          label="Indicateur de tout le fichier"
          none="Aucun"
          value={mapping.indicator}
          indicators={indicators}
          onChange={indicator => onChange({ ...mapping, indicator })}
        />
      </div>
      <div className="grid gap-1">
        <span>Période</span>
        <PeriodInput
          label="Période de tout le fichier"
          placeholder="2023, 2023-2024, depuis 2021…"
          value={mapping.period}
          onChange={period => onChange({ ...mapping, period })}
        />
      </div>
      <label className="grid gap-1">
        <span>Type de territoire</span>
        <select
          value={mapping.territoryKind ?? ''}
          onChange={event =>
            onChange({
              ...mapping,
              territoryKind: territoryKinds.find(kind => kind === event.target.value) ?? null,
            })
          }
          className={controlStyle}
        >
          <option value="">Selon le nom ou le code</option>
          {territoryKinds.map(kind => (
            <option key={kind} value={kind}>
              {territoryKindLabels[kind]}
            </option>
          ))}
        </select>
      </label>
      <label className="grid gap-1">
        <span>Source</span>
        <input
          value={source}
          onChange={event => onSource(event.target.value)}
          maxLength={300}
          placeholder="Le document, avec sa date"
          className={controlStyle}
        />
      </label>
    </div>
  </fieldset>
)
