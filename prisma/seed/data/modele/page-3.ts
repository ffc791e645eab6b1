import type { DraftRubrique } from '@/lib/domain/edition/draft'
import { block, common } from '../../build/draft'
import { line, p, rich, token, words } from '../../build/rich'
import { everyYear, lastYear, wholePeriod } from '../../build/years'

export const modelePage3: readonly DraftRubrique[] = [
  {
    page: 3,
    title: line('Investir pour l’avenir de notre jeunesse'),
    chapo: null,
    ambition: 'confiance-aux-jeunes',
    blocks: [
      block('texte', {
        title: null,
        text: rich(
          p(
            'Un premier permis, un premier diplôme, de premières vacances en autonomie : le Département accompagne les jeunes du ',
            words('canton'),
            ' dans leurs projets et encourage leur engagement.',
          ),
        ),
      }),
      block('chiffres_cles', {
        title: line('Les jeunes du canton en ', words('annee_fin')),
        tiles: [
          {
            figure: token('permis-citoyens', lastYear, { label: false }),
            label: line('permis de conduire financés en échange de bénévolat'),
          },
          {
            figure: token('bafa-bafd-diplomes', lastYear, { label: false }),
            label: line('diplômes BAFA et BAFD soutenus'),
          },
          {
            figure: token('sac-ados-departs', lastYear, { label: false }),
            label: line('jeunes aidés pour un premier départ en vacances'),
          },
        ],
      }),
      block('evolution', {
        title: line('Permis de conduire financés'),
        indicator: 'permis-citoyens',
        territory: 'self',
        periods: [everyYear],
      }),
      common('dispositif', { dispositif: 'permis-citoyen', length: 'medium', local: null }),
      common('dispositif', { dispositif: 'sac-ados', length: 'medium', local: null }),
      common('appel', {
        text: line(
          'Pour plus de renseignements sur les aides dédiées aux jeunes, rendez-vous sur le site internet :',
        ),
        label: 'jeunesdu62.fr',
        href: 'https://www.jeunesdu62.fr',
      }),
    ],
  },
  {
    page: 3,
    title: line('Un territoire qui rayonne avec la culture et le sport'),
    chapo: null,
    ambition: null,
    blocks: [
      block('texte', {
        title: null,
        text: rich(
          p(
            'Le Département soutient les initiatives locales : harmonies, écoles de musique, associations culturelles et sportives font vivre le ',
            words('canton'),
            ' tout au long de l’année.',
          ),
        ),
      }),
      block('chiffres_cles', {
        title: null,
        tiles: [
          {
            figure: token('pratique-musicale-aides', wholePeriod),
            label: line(
              'alloués de ',
              words('annee_debut'),
              ' à ',
              words('annee_fin'),
              ' à la pratique musicale',
            ),
          },
        ],
      }),
      common('dispositif', { dispositif: 'budget-citoyen', length: 'medium', local: null }),
    ],
  },
]
