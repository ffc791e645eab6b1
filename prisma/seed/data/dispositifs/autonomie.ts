import { p, rich } from '../../build/rich'
import type { SeedDispositif } from './dispositif'

export const autonomieDispositifs: readonly SeedDispositif[] = [
  {
    code: 'apa',
    name: 'Allocation personnalisée d’autonomie',
    acronym: 'APA',
    short: rich(
      p('Une aide financière visant à favoriser l’autonomie des personnes âgées, versée par le Département.'),
    ),
    medium: rich(
      p(
        'L’Allocation personnalisée d’autonomie (APA) est une aide financière visant à favoriser l’autonomie des personnes âgées. Elle est versée par le Département et permet de rester vivre à domicile, en résidence autonomie ou en accueil familial.',
      ),
    ),
    long: rich(
      p(
        'L’Allocation personnalisée d’autonomie (APA) est une aide financière visant à favoriser l’autonomie des personnes âgées. Elle est versée par le Département. L’APA permet ainsi de rester vivre à domicile, en résidence autonomie ou en accueil familial. Elle permet de financer une partie des dépenses liées à la perte d’autonomie.',
      ),
      p(
        'Elle concerne toute personne âgée de 60 ans et plus, quelles que soient ses ressources et dont la perte d’autonomie justifie qu’elle soit aidée.',
      ),
    ),
    audience: 'Personnes âgées de 60 ans et plus en perte d’autonomie',
    conditions: 'Quelles que soient les ressources',
    source: 'Brochure de mi-mandat du canton de Lens',
    service: 'autonomie',
    forbidden: [
      {
        wording: 'Aide personnalisée d’autonomie',
        reason: 'Le nom de l’allocation est « Allocation personnalisée d’autonomie ».',
      },
      {
        wording: 'Aide personnalisée à l’autonomie',
        reason: 'Le nom de l’allocation est « Allocation personnalisée d’autonomie ».',
      },
    ],
  },
  {
    code: 'pch',
    name: 'Prestation de compensation du handicap',
    acronym: 'PCH',
    short: rich(
      p(
        'Une aide qui compense les dépenses liées à la perte d’autonomie des personnes en situation de handicap.',
      ),
    ),
    audience: 'Personnes en situation de handicap',
    source: 'Allocations individuelles de solidarité du Département',
    orientations: ['engagement-handicap'],
    service: 'autonomie',
    forbidden: [
      {
        wording: 'Prestation compensatoire du handicap',
        reason: 'Le nom est « Prestation de compensation du handicap ».',
      },
    ],
  },
  {
    code: 'teleassistance',
    name: 'Téléassistance départementale',
    short: rich(
      p('Une présence à distance, avec détection des chutes, pour vivre chez soi avec plus de sécurité.'),
    ),
    source: 'Brochure de mi-mandat du canton de Lens',
    service: 'autonomie',
  },
  {
    code: 'commission-des-financeurs',
    name: 'Commission des financeurs de la prévention de la perte d’autonomie',
    short: rich(p('Elle soutient les actions en faveur du bien vieillir et des proches aidants.')),
    source: 'pasdecalais.fr, Appel à candidatures, axe 5',
    service: 'autonomie',
    forbidden: [
      { wording: 'Conférence des financeurs', reason: 'Renommée « commission » par la loi du 8 avril 2024.' },
    ],
  },
  {
    code: 'habitat-inclusif',
    name: 'Habitat inclusif',
    short: rich(
      p('Un logement à soi et une vie partagée, pour les personnes âgées ou en situation de handicap.'),
    ),
    source: '62agauche.fr, fiche « Habitat inclusif »',
    orientations: ['engagement-handicap'],
    service: 'autonomie',
  },
  {
    code: 'engagement-handicap',
    name: 'Agenda 22',
    short: rich(
      p(
        'L’engagement du Département et de la maison départementale des personnes handicapées, adopté à l’automne 2023.',
      ),
    ),
    source: 'pasdecalais.fr, octobre 2023',
    orientations: ['engagement-handicap'],
    service: 'autonomie',
    forbidden: [{ wording: 'Agenda 2022', reason: 'Coquille répandue : le nom est « Agenda 22 ».' }],
  },
]
