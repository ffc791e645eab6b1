import type { ResolvedPart } from '@/lib/domain/bilan/resolved'
import type { Claim, Operation } from '@/lib/domain/figure/token'

/** How the number was obtained; null when it is the recorded value itself. */
export const operationWords: Record<Operation, string | null> = {
  value: null,
  sum: 'Somme des valeurs suivantes',
  change: 'Écart entre les deux valeurs suivantes',
  rate: 'Évolution, en pourcentage, entre les deux valeurs suivantes',
  share: 'Part dans le total du département, à partir des valeurs suivantes',
  rank: 'Rang parmi les cantons du département, à partir des valeurs suivantes',
}

export const precisionWords: Record<ResolvedPart['precision'], string> = {
  exact: 'valeur exacte',
  at_least: 'valeur minimale\u00a0: la source indique «\u00a0au moins\u00a0»',
  about: 'valeur approchée\u00a0: la source indique «\u00a0environ\u00a0»',
}

export const statusWords: Record<ResolvedPart['status'], string> = {
  provisional: 'provisoire',
  final: 'définitive',
}

/** What the sentence says beyond the number, so that a reader can check it. */
export const claimWords: Record<Claim, string | null> = {
  exact: null,
  plus_de: 'Le texte dit «\u00a0plus de\u00a0»',
  pres_de: 'Le texte dit «\u00a0près de\u00a0»',
  environ: 'Le texte dit «\u00a0environ\u00a0»',
}
