import { emptyInline } from '@/lib/domain/bilan/rich-text'
import type { DraftBlock } from '@/lib/domain/edition/draft'
import { common } from '../../build/draft'

/** The space reserved for the groups (article L. 3121-24-1 of the CGCT) and the mentions obligatoires. */
export const commonClosing: readonly DraftBlock[] = [
  common('expression_groupes', {
    entries: [
      {
        groupe: 'Premier groupe d’élus (à compléter)',
        text: 'Texte à compléter : il sera imprimé tel qu’il aura été reçu.',
      },
      {
        groupe: 'Deuxième groupe d’élus (à compléter)',
        text: 'Texte à compléter : il sera imprimé tel qu’il aura été reçu.',
      },
    ],
  }),
  common('mentions', { extra: emptyInline }),
]
