import { p, rich } from '../../build/rich'
import type { SeedDispositif } from './dispositif'

export const jeunesseDispositifs: readonly SeedDispositif[] = [
  {
    code: 'permis-citoyen',
    name: 'Permis citoyen',
    short: rich(p('Une aide au permis de conduire, en échange de bénévolat.')),
    medium: rich(
      p(
        'Le Département aide les jeunes à passer leur permis de conduire ; en échange, ils s’engagent comme bénévoles auprès d’une association ou d’une collectivité.',
      ),
    ),
    audience: 'De 15 à 25 ans',
    conditions: '400 € pour 35 heures de bénévolat en trois mois, sans condition de ressources',
    source: 'jeunesdu62.fr ; 20minutes.fr, 27 octobre 2021',
    ambition: 'confiance-aux-jeunes',
    orientations: ['jeunesses'],
    service: 'education-jeunesse',
  },
  {
    code: 'aide-bafa-bafd',
    name: 'Aide au BAFA et au BAFD',
    short: rich(p('Un soutien aux futurs animateurs et directeurs d’accueils collectifs de mineurs.')),
    source: 'Brochure de mi-mandat du canton de Lens',
    ambition: 'confiance-aux-jeunes',
    orientations: ['jeunesses'],
    service: 'education-jeunesse',
  },
  {
    code: 'sac-ados',
    name: 'Sac Ados',
    short: rich(p('Un coup de pouce pour un premier départ en vacances en autonomie.')),
    medium: rich(
      p(
        'Le Sac Ados accompagne les jeunes de 16 à 25 ans dans leurs premières vacances en autonomie : une aide financière, un kit et des conseils pour préparer le séjour.',
      ),
    ),
    audience: 'De 16 à 25 ans',
    conditions: 'De 150 à 200 € et un kit, pour de premières vacances en autonomie',
    source: 'pasdecalais.fr, Sac Ados',
    ambition: 'confiance-aux-jeunes',
    orientations: ['jeunesses'],
    service: 'education-jeunesse',
  },
  {
    code: 'departs-vacances',
    name: '10 000 départs – Ne rêvez plus, partez !',
    short: rich(
      p('Des départs en vacances pour les familles du bassin lensois, avec le Département pour partenaire.'),
    ),
    source: 'horizonactu.fr ; liberte-actus.fr ; politis.fr (2024)',
    orientations: ['jeunesses'],
    service: 'education-jeunesse',
  },
  {
    code: 'objectif-jeunesses',
    name: 'Objectif jeunesses 62',
    short: rich(p('Une délibération de janvier 2024, « pour une génération des possibles ».')),
    source: 'pasdecalais.fr, Soutenir les jeunesses',
    ambition: 'confiance-aux-jeunes',
    orientations: ['jeunesses'],
    service: 'education-jeunesse',
  },
  {
    code: 'fonctionnement-des-colleges',
    name: 'Fonctionnement des collèges',
    short: rich(
      p('Les moyens donnés chaque année aux collèges : équipement, actions éducatives, restauration.'),
    ),
    medium: rich(
      p(
        'Le collège est une étape essentielle dans un parcours scolaire. Le Département donne aux collèges publics les moyens de fonctionner et maintient un programme d’actions éducatives. Pour le repas, une restauration de qualité est privilégiée, forte en produits frais et bio.',
      ),
    ),
    source: 'pasdecalais.fr ; brochure de mi-mandat du canton de Lens',
    ambition: 'education-levier-d-egalite',
    orientations: ['jeunesses'],
    service: 'education-jeunesse',
  },
  {
    code: 'transport-adapte',
    name: 'Transport adapté des élèves en situation de handicap',
    short: rich(p('Le trajet entre la maison et l’établissement, pris en charge par le Département.')),
    source: 'Brochure de mi-mandat du canton de Lens',
    ambition: 'education-levier-d-egalite',
    orientations: ['engagement-handicap'],
    service: 'education-jeunesse',
  },
  {
    code: 'budget-citoyen',
    name: 'Budget citoyen',
    short: rich(
      p('Un outil d’aide et d’accompagnement des projets d’habitants et d’associations, depuis 2018.'),
    ),
    medium: rich(
      p(
        'Le Budget citoyen est un outil d’aide et d’accompagnement proposé par le Département depuis 2018 à l’ensemble des habitants et associations animés par les valeurs de l’économie sociale et solidaire (ESS) et soucieux de les partager avec leurs concitoyens.',
      ),
    ),
    source: 'pasdecalais.fr, Budget citoyen ; brochure de mi-mandat du canton de Lens',
    orientations: ['aller-vers'],
    service: 'culture-sport',
  },
]
