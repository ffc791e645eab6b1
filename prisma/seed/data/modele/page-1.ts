import type { DraftRubrique } from '@/lib/domain/edition/draft'
import { block } from '../../build/draft'
import { line, p, rich, words } from '../../build/rich'

export const modelePage1: readonly DraftRubrique[] = [
  {
    page: 1,
    title: line('Le Département à vos côtés'),
    chapo: null,
    ambition: null,
    blocks: [
      block('couverture', {
        title: line('Le Département à vos côtés'),
        subtitle: line('Le bilan de mi-mandat ', words('mandat'), ' du ', words('canton')),
        mediaId: null,
      }),
      block('edito', {
        text: rich(
          p(
            'Depuis le début de ce mandat, le Département accompagne les habitants du ',
            words('canton'),
            ' à chaque étape de la vie : les familles, les jeunes, les personnes en difficulté et nos aînés.',
          ),
          p(
            'Ce bilan de mi-mandat rend compte, en quelques pages, de ce qui a été fait ici depuis ',
            words('annee_debut'),
            '. Chaque chiffre y vient du registre du Département, avec sa période et sa source.',
          ),
          p(
            'D’une commune à l’autre, les besoins ne sont pas les mêmes. Nous allons à votre rencontre, avec les associations et les acteurs locaux, pour mieux y répondre.',
          ),
          p(
            'Ensemble et avec vous, nous continuerons à agir en faveur d’un territoire où chacun trouve sa place.',
          ),
        ),
        closing: line('Vos conseillers départementaux,'),
        signed: true,
      }),
    ],
  },
]
