import type { DraftRubrique } from '@/lib/domain/edition/draft'
import { block } from '../../build/draft'
import { fig, line, p, rich, words } from '../../build/rich'
import { commonClosing } from '../modele/closing'
import { lensPlaces } from './values'

const { lens, departement } = lensPlaces

const college: DraftRubrique = {
  page: 4,
  title: line('Faire de l’éducation un levier d’égalité'),
  chapo: null,
  ambition: 'education-levier-d-egalite',
  blocks: [
    block('texte', {
      title: null,
      text: rich(
        p(
          fig('colleges-fonctionnement', 'depuis:2021', {
            territory: lens,
            format: 'rounded',
            claim: 'plus_de',
          }),
          ' attribués, depuis 2021, pour le fonctionnement des collèges de notre canton : collège Jean-Jaurès, collège Jean-Zay et collège Michelet à Lens. Le collège est une étape essentielle dans un parcours scolaire et le Département est mobilisé pour permettre la formation et la construction des adolescents afin qu’ils vivent pleinement leur citoyenneté. Pour ce faire, le Département maintient un programme conséquent d’actions éducatives avec une réelle politique volontariste.',
        ),
        p(
          'Égalité, solidarité, bien-être : le Département propose une diversité de dispositifs et d’activités, contribuant aussi à l’égalité filles-garçons. Pour le repas, une restauration de qualité est privilégiée, forte en produits frais et bio, fournis par des producteurs locaux, tout en maintenant un tarif accessible à toutes et tous. La restauration scolaire est un service public, indispensable aux familles, un espace privilégié d’inclusion sociale pour les enfants.',
        ),
      ),
    }),
    block('encadre', {
      title: line('Le saviez-vous ?'),
      text: rich(
        p(
          'Le Département accompagne le SDIS (Service départemental d’incendie et de secours) à hauteur de ',
          fig('sdis-contribution', '?', { territory: departement, format: 'rounded' }),
          ', à l’échelle du département.',
        ),
        p('Le ', words('canton'), ' compte ', fig('ecoles-jeunes-sapeurs-pompiers', '?'), '.'),
      ),
    }),
  ],
}

const proximite: DraftRubrique = {
  page: 4,
  title: line('Une proximité concrète avec les habitants'),
  chapo: null,
  ambition: null,
  blocks: [
    block('texte', {
      title: null,
      text: rich(
        p(
          'Ce bilan est aussi celui des rencontres. Chaque semaine, nous sommes à votre écoute dans les quartiers, aux côtés des associations, des partenaires et des acteurs locaux. Ces échanges nourrissent notre engagement et permettent d’identifier les priorités pour répondre aux besoins réels de notre canton.',
        ),
      ),
    }),
    block('exergue', {
      text: rich(
        p(
          'Si l’action du Département est particulièrement importante dans le quotidien de chacun, il est nécessaire de pouvoir s’appuyer sur des conseillers départementaux pleinement investis dans leur canton ; c’est ce qui permet de ne pas se tromper, d’être véritablement utiles et pertinents. ',
          words('elus'),
          ' sont ces élus de terrain, particulièrement présents et à l’écoute. Ensemble, nous poursuivons le travail !',
        ),
      ),
      attribution: line('Jean-Claude LEROY, président du Département ', words('departement_de')),
    }),
    block('contact', {
      title: line('Nous contacter'),
      // The template prints the addresses of the élus.
      text: rich(p('Par mail :')),
    }),
    ...commonClosing,
  ],
}

export const lensPage4: readonly DraftRubrique[] = [college, proximite]
