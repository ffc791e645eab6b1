import { useId } from 'react'
import { type Density, densities, densityLabels } from '@/components/data-table/density'

/** Lines drawn nearer or farther: what the choice does, at a glance. */
const lines: Record<Density, readonly number[]> = {
  serree: [3, 5.5, 8, 10.5, 13],
  normale: [3, 6.33, 9.66, 13],
  aeree: [3, 8, 13],
}

export type DensityChoiceProps = { density: Density; onDensity: (density: Density) => void }

/** Native radio buttons: a table page stays light. */
export function DensityChoice({ density, onDensity }: DensityChoiceProps) {
  const name = useId()
  return (
    <fieldset className="flex rounded-md border border-line">
      <legend className="sr-only">Densité du tableau</legend>
      {densities.map(value => (
        <label
          key={value}
          title={densityLabels[value]}
          className="grid size-7 cursor-pointer place-items-center rounded-md text-ink-soft hover:text-ink has-checked:bg-accent-wash has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === density}
            onChange={() => onDensity(value)}
            className="sr-only"
          />
          <span className="sr-only">{densityLabels[value]}</span>
          <svg viewBox="0 0 16 16" className="size-4" aria-hidden="true" focusable="false">
            <path
              d={lines[value].map(y => `M2 ${y}h12`).join('')}
              stroke="currentColor"
              strokeWidth="1.25"
              fill="none"
            />
          </svg>
        </label>
      ))}
    </fieldset>
  )
}
