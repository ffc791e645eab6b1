import type { DraftRubrique } from '@/lib/domain/edition/draft'
import { block } from '../../build/draft'
import { fig, line, p, rich, token, words } from '../../build/rich'
import { lensPlaces } from './values'

const { lens } = lensPlaces

export const lensPage2: readonly DraftRubrique[] = [
  {
    page: 2,
    title: line('Les premiers engagements tenus pour les habitants du ', words('canton')),
    chapo: line(
      'Ce bilan met en lumière les initiatives et projets réalisés depuis 2021 au service des habitants des villes ',
      words('communes_de'),
      '.',
    ),
    ambition: 'accompagnement-vers-l-emploi',
    blocks: [
      block('texte', {
        title: line('Accompagner le retour à l’emploi'),
        text: rich(
          p(
            'Depuis 2021, ',
            fig('retours-a-l-emploi', ['2021', '2022', '2023'], { operation: 'sum', label: false }),
            ' jeunes ou bénéficiaires du RSA ont retrouvé un emploi, preuve de l’efficacité des dispositifs départementaux pour l’insertion. Ces efforts, conjugués à des parcours de formation, permettent à de nombreuses personnes de retrouver confiance et autonomie.',
          ),
        ),
      }),
      block('evolution', {
        title: line('Retours à l’emploi'),
        indicator: 'retours-a-l-emploi',
        territory: 'self',
        periods: ['2021', '2022', '2023'],
      }),
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
            'Le Département joue un rôle clé pour les familles en leur offrant des solutions adaptées et solidaires. Le nombre d’assistants maternels est stable : ',
            fig('assistants-maternels', '2023', { label: false }),
            ' recensés en 2023. Au sein du centre de protection maternelle et infantile (PMI) de Lens, ',
            fig('pmi-sages-femmes', '?', { territory: lens }),
            ', ',
            fig('pmi-psychologues', '?', { territory: lens }),
            ', ',
            fig('pmi-puericultrices', '?', { territory: lens }),
            ' et ',
            fig('pmi-medecins', '?', { territory: lens }),
            ' sont aussi à vos côtés pour vous accompagner dans le parcours santé de vos enfants.',
          ),
          p(
            'Les centres de PMI informent les parents et dispensent des soins médicaux et un suivi de santé aux femmes enceintes et aux enfants âgés de moins de 6 ans. Ils organisent notamment des consultations gratuites et des actions médico-sociales de prévention et de suivi, ainsi que des activités de planification familiale et d’éducation familiale. Nous restons mobilisés pour renforcer ce secteur essentiel. La stabilité du nombre de professionnels de santé témoigne de l’importance que nous accordons à l’accompagnement des plus jeunes et de leurs familles.',
          ),
        ),
      }),
    ],
  },
  {
    page: 2,
    title: line('Garantir le bien-être de nos aînés'),
    chapo: null,
    ambition: null,
    blocks: [
      block('texte', {
        title: null,
        text: rich(
          p(
            'Attaché à la qualité de vie des personnes de 60 ans et plus, le Département contribue au développement de plusieurs actions d’envergure afin d’améliorer leur quotidien : valorisation de l’habitat inclusif, soutien aux proches aidants à travers des solutions de répit et aide financière aux nombreux partenaires porteurs d’actions en faveur du bien vieillir.',
          ),
        ),
      }),
      block('chiffres_cles', {
        title: null,
        tiles: [
          {
            figure: token('apa-beneficiaires', '?', { label: false }),
            label: line(
              'bénéficiaires de l’',
              words('dispositif_complet', 'apa'),
              ' pour bien vieillir chez soi',
            ),
          },
          {
            figure: token('teleassistance-beneficiaires', '2023', { label: false }),
            label: line(
              'bénéficiaires de la téléassistance en 2023 avec détection des chutes pour plus de sécurité',
            ),
          },
        ],
      }),
      block('dispositif', { dispositif: 'apa', length: 'long', local: null }),
    ],
  },
  {
    page: 2,
    title: line('Le handicap en chiffres'),
    chapo: null,
    ambition: null,
    blocks: [
      block('chiffres_cles', {
        title: null,
        tiles: [
          {
            figure: token('pch-beneficiaires', '?', { label: false }),
            label: line(
              'bénéficiaires de la ',
              words('dispositif_sigle', 'pch'),
              ' (prestation de compensation du handicap)',
            ),
          },
          {
            figure: token('eleves-transport-adapte', '?', { label: false }),
            label: line('élèves en situation de handicap transportés'),
          },
          {
            figure: token('classes-ulis', '?', { label: false }),
            label: line('classes ULIS dans le canton'),
          },
        ],
      }),
    ],
  },
]
