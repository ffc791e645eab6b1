import type { DraftRubrique } from '@/lib/domain/edition/draft'
import { block, common } from '../../build/draft'
import { fig, line, p, rich, token, words } from '../../build/rich'
import { everyYear, lastYear } from '../../build/years'

export const modelePage2: readonly DraftRubrique[] = [
  {
    page: 2,
    title: line('Les premiers engagements tenus pour les habitants du ', words('canton')),
    chapo: line(
      'Ce bilan met en lumière les initiatives et projets réalisés depuis ',
      words('annee_debut'),
      ' au service des habitants.',
    ),
    ambition: 'accompagnement-vers-l-emploi',
    blocks: [
      block('texte', {
        title: line('Accompagner le retour à l’emploi'),
        text: rich(
          p(
            'De ',
            words('annee_debut'),
            ' à ',
            words('annee_fin'),
            ', ',
            fig('retours-a-l-emploi', [everyYear], { operation: 'sum', label: false }),
            ' jeunes ou bénéficiaires du RSA ont retrouvé un emploi. Les parcours de formation et l’accompagnement par le Département permettent de retrouver confiance et autonomie.',
          ),
        ),
      }),
      block('evolution', {
        title: line('Retours à l’emploi'),
        indicator: 'retours-a-l-emploi',
        territory: 'self',
        periods: [everyYear],
      }),
      common('dispositif', { dispositif: 'mission-insertion-emploi', length: 'medium', local: null }),
    ],
  },
  {
    page: 2,
    title: line('Un soutien de tous les instants pour les familles'),
    chapo: null,
    ambition: 'prevention-et-protection-de-l-enfance',
    blocks: [
      block('texte', {
        title: null,
        text: rich(
          p(
            'Pour accueillir les plus jeunes, ',
            fig('assistants-maternels', lastYear),
            ' étaient recensés dans le ',
            words('canton'),
            ' en ',
            words('annee_fin'),
            '.',
          ),
        ),
      }),
      common('dispositif', { dispositif: 'pmi', length: 'medium', local: null }),
    ],
  },
  {
    page: 2,
    title: line('Garantir le bien-être de nos aînés'),
    chapo: null,
    ambition: null,
    blocks: [
      block('chiffres_cles', {
        title: null,
        tiles: [
          {
            figure: token('apa-beneficiaires', lastYear, { label: false }),
            label: line(
              'bénéficiaires de l’',
              words('dispositif_complet', 'apa'),
              ' en ',
              words('annee_fin'),
            ),
          },
          {
            figure: token('teleassistance-beneficiaires', lastYear, { label: false }),
            label: line('bénéficiaires de la téléassistance en ', words('annee_fin')),
          },
        ],
      }),
      common('dispositif', { dispositif: 'apa', length: 'long', local: null }),
    ],
  },
]
