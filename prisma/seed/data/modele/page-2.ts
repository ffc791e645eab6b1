import type { DraftRubrique } from '@/lib/domain/edition/draft'
import { block, common } from '../../build/draft'
import { fig, line, p, rich, token, words } from '../../build/rich'

export const modelePage2: readonly DraftRubrique[] = [
  {
    page: 2,
    title: line('Les premiers engagements tenus pour les habitants du ', words('canton')),
    chapo: line(
      'Ce bilan met en lumière les initiatives et projets réalisés depuis 2021 au service des habitants.',
    ),
    ambition: 'accompagnement-vers-l-emploi',
    blocks: [
      block('texte', {
        title: line('Accompagner le retour à l’emploi'),
        text: rich(
          p(
            'De 2021 à 2023, ',
            fig('retours-a-l-emploi', ['2021', '2022', '2023'], { operation: 'sum', label: false }),
            ' jeunes ou bénéficiaires du RSA ont retrouvé un emploi. Les parcours de formation et l’accompagnement par le Département permettent de retrouver confiance et autonomie.',
          ),
        ),
      }),
      block('evolution', {
        title: line('Retours à l’emploi'),
        indicator: 'retours-a-l-emploi',
        territory: 'self',
        periods: ['2021', '2022', '2023'],
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
            fig('assistants-maternels', '2023'),
            ' étaient recensés dans le ',
            words('canton'),
            ' en 2023.',
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
            figure: token('apa-beneficiaires', '2023', { label: false }),
            label: line('bénéficiaires de l’', words('dispositif_complet', 'apa'), ' en 2023'),
          },
          {
            figure: token('teleassistance-beneficiaires', '2023', { label: false }),
            label: line('bénéficiaires de la téléassistance en 2023'),
          },
        ],
      }),
      common('dispositif', { dispositif: 'apa', length: 'long', local: null }),
    ],
  },
]
