import { emptyInline } from '@/lib/domain/bilan/rich-text'
import type { DraftRubrique } from '@/lib/domain/edition/draft'
import { block, common, withKeys } from '../../../build/draft'
import { fig, line, p, rich, token, words } from '../../../build/rich'
import { everyYear, lastYear } from '../../../build/years'

/**
 * « Brochure de canton — groupe »: what a groupe publishes of its own, at its own cost. No logo, address, space or word
 * of the institution; no fact that the register does not hold: what only the groupe can say is « à compléter ».
 */
export const groupeContent: readonly DraftRubrique[] = withKeys([
  {
    page: 1,
    title: line('Vos élus vous rendent compte'),
    chapo: null,
    ambition: null,
    blocks: [
      block('couverture', {
        title: line('Vos élus vous rendent compte'),
        subtitle: line('Le bilan de mandat ', words('mandat'), ' dans le ', words('canton')),
        mediaId: null,
      }),
      block('edito', {
        text: rich(
          p('Texte à compléter par les élus du ', words('canton'), ' : ce qu’ils veulent dire en premier.'),
        ),
        closing: line('Vos élus,'),
        signed: true,
      }),
    ],
  },
  {
    page: 2,
    title: line('Aux côtés des familles et des aînés'),
    chapo: line('Texte à compléter : une phrase qui dit l’essentiel.'),
    ambition: null,
    blocks: [
      block('texte', {
        title: null,
        text: rich(
          p(
            'En ',
            words('annee_fin'),
            ', le ',
            words('canton'),
            ' comptait ',
            fig('apa-beneficiaires', lastYear),
            '. Texte à compléter : ce que le groupe a défendu et voté.',
          ),
        ),
      }),
      block('chiffres_cles', {
        title: line('En ', words('annee_fin'), ', dans le ', words('canton')),
        tiles: [
          {
            figure: token('teleassistance-beneficiaires', lastYear, { label: false }),
            label: line('bénéficiaires de la téléassistance'),
          },
          {
            figure: token('assistants-maternels', lastYear, { label: false }),
            label: line('assistants maternels'),
          },
        ],
      }),
      common('encadre', {
        title: line('Nos engagements'),
        text: rich(p('Texte à compléter par le groupe : le même dans tous les cantons.')),
      }),
    ],
  },
  {
    page: 3,
    title: line('Pour la jeunesse et l’emploi'),
    chapo: null,
    ambition: null,
    blocks: [
      block('texte', {
        title: null,
        text: rich(
          p(
            'De ',
            words('annee_debut'),
            ' à ',
            words('annee_fin'),
            ', ',
            fig('retours-a-l-emploi', [everyYear], { operation: 'sum', label: false }),
            ' habitants du ',
            words('canton'),
            ', jeunes ou bénéficiaires du RSA, ont retrouvé un emploi. Texte à compléter.',
          ),
        ),
      }),
      block('evolution', {
        title: line('Permis de conduire financés'),
        indicator: 'permis-citoyens',
        territory: 'self',
        periods: [everyYear],
      }),
    ],
  },
  {
    page: 4,
    title: line('La suite du mandat'),
    chapo: null,
    ambition: null,
    blocks: [
      common('texte', {
        title: null,
        text: rich(p('Texte à compléter par le groupe : ce qu’il propose pour la suite.')),
      }),
      common('contact', {
        title: line('Écrire au groupe'),
        text: rich(p('Adresse à compléter : celle du groupe, et non celle de l’institution.')),
      }),
      common('mentions', { extra: emptyInline }),
    ],
  },
])
