import type { DraftBlock, DraftRubrique } from '@/lib/domain/edition/draft'
import { block, common, withKeys } from '../../../build/draft'
import { fig, line, link, p, rich, words } from '../../../build/rich'
import { commonClosing } from '../closing'

type Part = { page: number; title: string; chapo?: string; ambition: string | null; blocks: DraftBlock[] }

const rubrique = ({ title, chapo, ...part }: Part): DraftRubrique => ({
  ...part,
  title: line(title),
  chapo: chapo === undefined ? null : line(chapo),
})

const text = (...paragraphs: string[]): DraftBlock =>
  block('texte', { title: null, text: rich(...paragraphs.map(paragraph => p(paragraph))) })

const dispositif = (code: string): DraftBlock =>
  common('dispositif', { dispositif: code, length: 'short', local: null })

/**
 * « Bilan d’étape du Département »: the order of the page published on 9 December 2025 (pactes, then ambitions, then the
 * four transversal orientations). Its statements without a figure are kept in shorter words; those that carry a figure
 * (near 100 millions, 300 places, more than 80 délibérations) are « à compléter » until the register holds the value. The
 * list of ambitions is the register’s, which is partial.
 */
export const departementContent: readonly DraftRubrique[] = withKeys([
  rubrique({
    page: 1,
    title: 'Le bilan d’étape du projet de mandat',
    ambition: null,
    blocks: [
      block('couverture', {
        title: line('Le bilan d’étape du projet de mandat'),
        subtitle: line('Le ', words('canton'), ', mandat ', words('mandat')),
        mediaId: null,
      }),
      block('edito', {
        text: rich(
          p(
            'En 2022, l’Assemblée départementale a adopté les trois pactes du projet de mandat : solidarités humaines, réussites citoyennes, solidarités territoriales.',
          ),
          p(
            'Sans viser l’exhaustivité, ce bilan d’étape montre, ambition par ambition, comment ces politiques se mettent en œuvre auprès des habitants.',
          ),
          p('Nombre de délibérations d’application : à compléter, avec sa source.'),
        ),
        closing: line('Signature à compléter'),
        signed: false,
      }),
    ],
  }),
  rubrique({
    page: 2,
    title: 'L’emploi et les métiers qui recrutent',
    chapo: 'Pacte des solidarités humaines',
    ambition: 'accompagnement-vers-l-emploi',
    blocks: [
      text('Texte à compléter : l’accompagnement des bénéficiaires du RSA et des jeunes vers l’emploi.'),
      dispositif('mission-insertion-emploi'),
      dispositif('insertion-activite-economique'),
    ],
  }),
  rubrique({
    page: 2,
    title: 'L’enfance à protéger, les plus fragiles à accompagner',
    ambition: 'prevention-et-protection-de-l-enfance',
    blocks: [
      text(
        'Les moyens de la protection de l’enfance ont été renforcés. Montants et places créées : à compléter, avec leur source.',
        'Le handicap est pris en compte dans l’ensemble des politiques, pour un habitat plus accessible et inclusif.',
      ),
      dispositif('pmi'),
      dispositif('habitat-inclusif'),
    ],
  }),
  rubrique({
    page: 2,
    title: 'La sécurité partout',
    ambition: null,
    blocks: [
      common('encadre', {
        title: line('Aux côtés des sapeurs-pompiers'),
        text: rich(
          p(
            'Le Département contribue au SDIS (Service départemental d’incendie et de secours) à hauteur de ',
            fig('sdis-contribution', '?', { format: 'rounded' }),
            '.',
          ),
        ),
      }),
    ],
  }),
  rubrique({
    page: 3,
    title: 'L’éducation, levier d’égalité',
    chapo: 'Pacte des réussites citoyennes',
    ambition: 'education-levier-d-egalite',
    blocks: [
      text(
        'Éducation, culture, sport et citoyenneté dans les collèges ; soutien à la communauté éducative : exemples à compléter.',
      ),
      dispositif('fonctionnement-des-colleges'),
    ],
  }),
  rubrique({
    page: 3,
    title: 'La confiance aux jeunes et à la vie associative',
    ambition: 'confiance-aux-jeunes',
    blocks: [
      text(
        'L’accompagnement de la vie associative et la reconnaissance de l’engagement : exemples à compléter.',
      ),
      dispositif('permis-citoyen'),
      dispositif('budget-citoyen'),
    ],
  }),
  rubrique({
    page: 3,
    title: 'Aux côtés des communes',
    chapo: 'Pacte des solidarités territoriales',
    ambition: 'ruralite',
    blocks: [dispositif('farda'), dispositif('ingenierie-62')],
  }),
  rubrique({
    page: 4,
    title: 'La solidarité urbaine et la politique de la ville',
    ambition: 'solidarite-urbaine',
    blocks: [dispositif('solidarite-urbaine'), dispositif('erbm')],
  }),
  rubrique({
    page: 4,
    title: 'Le climat et la biodiversité',
    ambition: 'enjeux-climatiques',
    blocks: [
      text('Alimentation durable, nouvelles mobilités, réponse aux inondations : exemples à compléter.'),
      dispositif('plan-decarbonation'),
      dispositif('fonds-biodiversite'),
    ],
  }),
  rubrique({
    page: 4,
    title: 'Quatre orientations qui traversent tout',
    ambition: null,
    blocks: [
      common('liste_equipements', {
        title: line('Les orientations transversales'),
        items: [line('Climat'), line('Jeunesses'), line('Engagement handicap'), line('« Aller vers »')],
      }),
      common('contact', {
        title: line('Nous contacter'),
        text: rich(
          p(
            'Le Département ',
            words('departement_de'),
            ' : ',
            link('pasdecalais.fr', 'https://www.pasdecalais.fr'),
          ),
        ),
      }),
      ...commonClosing,
    ],
  }),
])
