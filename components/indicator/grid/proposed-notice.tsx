import { Notice } from '@/components/feedback/notice'
import type { ValueGridState } from './use-value-grid'

/** A value that another screen proposes: it is not recorded, and what is left to do. */
export const ProposedNotice = ({ grid: { proposed, data } }: { grid: ValueGridState }) => {
  if (!proposed) return null
  const refusal = proposed.indicator === null ? null : data.indicators[proposed.indicator]?.refusal
  return (
    <div className="mb-3">
      <Notice tone="info" title={`Valeur proposée\u00A0: ${proposed.amount.replace('.', ',')}`}>
        {refusal ??
          (proposed.whole
            ? 'Elle n’est pas enregistrée\u00A0: vérifiez-la, dites d’où elle vient, puis appuyez sur Entrée dans sa case. Échap la laisse de côté.'
            : 'Elle n’est pas enregistrée\u00A0: allez à sa case, ouvrez-la par Entrée, puis enregistrez-la par Entrée.')}
      </Notice>
    </div>
  )
}
