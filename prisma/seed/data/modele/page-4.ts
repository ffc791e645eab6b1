import type { DraftRubrique } from '@/lib/domain/edition/draft'
import { block, common } from '../../build/draft'
import { fig, line, link, p, rich, token, words } from '../../build/rich'
import { everyYear, lastYear, wholePeriod } from '../../build/years'
import { commonClosing } from './closing'

export const modelePage4: readonly DraftRubrique[] = [
  {
    page: 4,
    title: line('Faire de l’éducation un levier d’égalité'),
    chapo: null,
    ambition: 'education-levier-d-egalite',
    blocks: [
      block('texte', {
        title: null,
        text: rich(
          p(
            'De ',
            words('annee_debut'),
            ' à ',
            words('annee_fin'),
            ', le Département a attribué ',
            fig('colleges-fonctionnement', wholePeriod),
            ' pour le fonctionnement des collèges du ',
            words('canton'),
            '.',
          ),
        ),
      }),
      common('dispositif', { dispositif: 'fonctionnement-des-colleges', length: 'medium', local: null }),
      block('chiffres_cles', {
        title: line('Le handicap en chiffres'),
        tiles: [
          {
            figure: token('pch-beneficiaires', lastYear, { label: false }),
            label: line(
              'bénéficiaires de la ',
              words('dispositif_complet', 'pch'),
              ' en ',
              words('annee_fin'),
            ),
          },
          {
            figure: token('eleves-transport-adapte', lastYear, { label: false }),
            label: line('élèves en situation de handicap transportés en ', words('annee_fin')),
          },
        ],
      }),
      block('evolution', {
        title: line('Élèves en situation de handicap transportés'),
        indicator: 'eleves-transport-adapte',
        territory: 'self',
        periods: [everyYear],
      }),
      common('encadre', {
        title: line('Le saviez-vous ?'),
        text: rich(
          p(
            'Le Département accompagne le SDIS (Service départemental d’incendie et de secours) à hauteur de ',
            fig('sdis-contribution', '?', { territory: 'departement:62', format: 'rounded' }),
            ', à l’échelle du département.',
          ),
        ),
      }),
    ],
  },
  {
    page: 4,
    title: line('Une proximité concrète avec les habitants'),
    chapo: null,
    ambition: null,
    blocks: [
      block('texte', {
        title: null,
        text: rich(
          p(
            'Ce bilan est aussi celui des rencontres, dans les communes, aux côtés des associations, des partenaires et des acteurs locaux. Ces échanges permettent d’identifier les priorités pour répondre aux besoins réels du ',
            words('canton'),
            '.',
          ),
        ),
      }),
      common('contact', {
        title: line('Nous contacter'),
        text: rich(
          p(
            'Le Département ',
            words('departement_de'),
            ' : ',
            link('pasdecalais.fr', 'https://www.pasdecalais.fr'),
          ),
        ),
      }),
      ...commonClosing,
    ],
  },
]
