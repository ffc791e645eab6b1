import { Notice } from '@/components/feedback/notice'
import { type Impact, printImpact } from '@/lib/domain/proposal/impact'

/** Before an import is confirmed: how many bilans print what it changes, and what becomes of them. */
export const ImportImpact = async ({ counted }: { counted: Promise<Impact> }) => {
  const count = printImpact(await counted)
  return count ? (
    <Notice tone="warn" title={`Bilans concernés\u00A0: ${count}`}>
      Aucune page ne change d’elle-même&nbsp;: une proposition y sera ouverte, à accepter ou non. Le rapport
      dit quelles cases ils impriment.
    </Notice>
  ) : (
    <Notice tone="info" title="Aucun bilan concerné">
      Aucun bilan n’imprime aujourd’hui une valeur que ce fichier change.
    </Notice>
  )
}
