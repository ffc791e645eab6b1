import { Notice } from '@/components/feedback/notice'
import type { ValueGridState } from './use-value-grid'

/** A value that another screen proposes: it is not recorded, and what is left to do. */
export const ProposedNotice = ({ grid: { proposed, data } }: { grid: ValueGridState }) => {
  if (!proposed) return null
  const indicators = Object.values(data.indicators)
  const may =
    proposed.indicator === null
      ? indicators.some(({ refusal }) => refusal === null)
      : data.indicators[proposed.indicator]?.refusal === null
  return (
    <div className="mb-3">
      <Notice tone="info" title={`Valeur proposée\u00A0: ${proposed.amount.replace('.', ',')}`}>
        {may
          ? proposed.whole
            ? 'Elle n’est pas enregistrée\u00A0: vérifiez-la, dites d’où elle vient, puis appuyez sur Entrée dans sa case. Échap la laisse de côté.'
            : 'Elle n’est pas enregistrée\u00A0: choisissez sa case et appuyez sur Entrée, elle s’y écrit\u202f; Entrée encore l’enregistre.'
          : 'Elle n’est pas enregistrée\u00A0: seul le service qui tient l’indicateur peut la saisir. Envoyez-lui l’adresse de cette page, il l’y trouvera.'}
      </Notice>
    </div>
  )
}
