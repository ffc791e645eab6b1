import { p, rich } from '../../build/rich'
import type { SeedDispositif } from './dispositif'

export const enfanceInsertionDispositifs: readonly SeedDispositif[] = [
  {
    code: 'rsa',
    name: 'Revenu de solidarité active',
    acronym: 'RSA',
    short: rich(
      p('Une allocation qui garantit un revenu minimum et ouvre droit à un accompagnement vers l’emploi.'),
    ),
    source: 'Allocations individuelles de solidarité du Département',
    ambition: 'accompagnement-vers-l-emploi',
    service: 'insertion',
  },
  {
    code: 'mission-insertion-emploi',
    name: 'Mission insertion par l’emploi',
    acronym: 'MIE',
    short: rich(
      p('Un accompagnement vers l’emploi des bénéficiaires du RSA et des jeunes de moins de 26 ans.'),
    ),
    medium: rich(
      p(
        'Depuis 2009, la mission rapproche des employeurs les bénéficiaires du RSA et les jeunes de moins de 26 ans : repérer les offres, préparer les candidatures, suivre les premiers mois dans l’emploi.',
      ),
    ),
    audience: 'Bénéficiaires du RSA et jeunes de moins de 26 ans',
    source: 'essentiel62-jeu.pasdecalais.fr ; pasdecalais.fr, Insertion',
    ambition: 'accompagnement-vers-l-emploi',
    service: 'insertion',
  },
  {
    code: 'insertion-activite-economique',
    name: 'Insertion par l’activité économique',
    acronym: 'IAE',
    short: rich(p('Un contrat de travail et un accompagnement dans une structure d’insertion.')),
    source: 'essentiel62-jeu.pasdecalais.fr',
    ambition: 'accompagnement-vers-l-emploi',
    service: 'insertion',
  },
  {
    code: 'pmi',
    name: 'Protection maternelle et infantile',
    acronym: 'PMI',
    short: rich(
      p(
        'Des consultations gratuites et un suivi de santé pour les femmes enceintes et les enfants de moins de 6 ans.',
      ),
    ),
    medium: rich(
      p(
        'Les centres de protection maternelle et infantile (PMI) informent les parents et dispensent des soins médicaux et un suivi de santé aux femmes enceintes et aux enfants âgés de moins de 6 ans. Ils organisent des consultations gratuites, des actions médico-sociales de prévention et de suivi, ainsi que des activités de planification et d’éducation familiales.',
      ),
    ),
    audience: 'Femmes enceintes, parents, enfants de moins de 6 ans',
    source: 'Brochure de mi-mandat du canton de Lens ; Schéma de l’enfance et de la famille 2023-2027',
    ambition: 'prevention-et-protection-de-l-enfance',
    service: 'enfance-famille',
    forbidden: [
      {
        wording: 'Protection maternelle infantile',
        reason: 'Le nom est « Protection maternelle et infantile ».',
      },
    ],
  },
  {
    code: 'protection-de-l-enfance',
    name: 'Aide sociale à l’enfance',
    acronym: 'ASE',
    short: rich(p('La protection des enfants en danger et l’accompagnement de leurs familles.')),
    source:
      'pasdecalais.fr, Bilan d’étape du projet de mandat ; Schéma de l’enfance et de la famille 2023-2027',
    ambition: 'prevention-et-protection-de-l-enfance',
    service: 'enfance-famille',
  },
  {
    code: 'ambitions-jeunes',
    name: 'Ambitions jeunes',
    short: rich(
      p(
        'Un soutien aux jeunes de 21 à 25 ans, anciennement confiés à l’Aide sociale à l’enfance, qui poursuivent des études.',
      ),
    ),
    audience: 'De 21 à 25 ans, anciennement confiés à l’Aide sociale à l’enfance',
    conditions: 'Jusqu’à 793 € par mois',
    source: 'assfamavenir.fr, juin 2025',
    ambition: 'prevention-et-protection-de-l-enfance',
    orientations: ['jeunesses'],
    service: 'enfance-famille',
  },
]
