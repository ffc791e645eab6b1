import { Select } from '@/components/ui/select'

export type Ambition = { code: string; name: string }

type Props = {
  ambitions: readonly Ambition[]
  value: string | null
  onChange: (code: string | null) => void
}

/** The ambition of the projet de mandat that a rubrique points at: one, or none. */
export const AmbitionChoice = ({ ambitions, value, onChange }: Props) => (
  <div className="grid gap-1">
    <span aria-hidden className="text-sm font-semibold text-ink-soft">
      Ambition
    </span>
    <Select
      aria-label="Ambition"
      options={[
        { value: '', label: 'Aucune ambition' },
        ...ambitions.map(({ code, name }) => ({ value: code, label: name })),
      ]}
      value={value ?? ''}
      onChange={code => onChange(code || null)}
    />
  </div>
)

/** Its name, under the head while it reads. */
export const AmbitionLine = ({ ambitions, value }: Omit<Props, 'onChange'>) => {
  const name = ambitionName(ambitions, value)
  return name && <p className="text-sm text-ink-soft">Ambition&nbsp;: {name}</p>
}

export const ambitionName = (ambitions: readonly Ambition[], code: string | null): string | null =>
  ambitions.find(ambition => ambition.code === code)?.name ?? null
