import type { DraftRubrique } from '@/lib/domain/edition/draft'
import { block, common } from '../../build/draft'
import { fig, line, p, rich, token, words } from '../../build/rich'
import { lensPlaces } from './values'

const { lens, loison } = lensPlaces

const inclusion: DraftRubrique = {
  page: 3,
  title: line('Vers une société inclusive'),
  chapo: null,
  ambition: null,
  blocks: [
    block('texte', {
      title: line('La Maison d’Antoine'),
      text: rich(
        p(
          'La Maison d’Antoine, située ',
          words('commune_a', '62523'),
          ', est une structure dédiée à l’accueil et au bien-être des adultes autistes. Inaugurée le 18 septembre 2023, la Maison d’Antoine offre un environnement à taille humaine pouvant accueillir jusqu’à ',
          fig('maison-d-antoine-places', '?', { territory: loison, format: 'words', label: false }),
          ' adultes autistes, en journée ou à la demi-journée, leur permettant de participer à des activités quotidiennes dans un cadre sécurisé.',
        ),
        p(
          'Ce lieu offre un espace de vie, d’épanouissement et d’accompagnement à ceux qui, tout au long de leur parcours, ont souvent été laissés à l’écart. Le parcours des adultes autistes et de leurs aidants est trop souvent marqué par des obstacles.',
        ),
        p(
          'Ce projet associatif permet de développer l’autonomie, l’épanouissement tout en offrant la possibilité de soutenir les familles en leur proposant un espace de répit. Ce projet a été lauréat du Budget citoyen du Département, il s’agit d’un projet par les habitants et pour les habitants.',
        ),
        p(
          'Pour rappel, le Budget citoyen est un outil d’aide et d’accompagnement proposé par le Département depuis 2018 à l’ensemble des habitants et associations animés par les valeurs de l’ESS et soucieux de les partager avec leurs concitoyens.',
        ),
      ),
    }),
  ],
}

export const lensPage3: readonly DraftRubrique[] = [
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
            'Nous avons soutenu nos jeunes dans leurs parcours avec la mise en place de différents dispositifs pour les accompagner, les responsabiliser et pour qu’ils s’épanouissent. Saviez-vous que ',
            fig('permis-citoyens', '?'),
            ' ont été financés en échange de bénévolat ? Que ',
            fig('bafa-bafd-diplomes', '?'),
            ' ont été accordés et soutenus par le Département ? Que nous avons aidé ',
            fig('sac-ados-departs', '?', { label: false }),
            ' jeunes du canton pour leur premier départ en vacances ?',
          ),
        ),
      }),
      block('exergue', {
        text: rich(
          p(
            'Préparer l’avenir, c’est aussi miser sur la jeunesse d’aujourd’hui. Ensemble, nous continuerons à tout mettre en œuvre pour que chaque jeune du canton puisse rêver, se projeter et réussir.',
          ),
        ),
        attribution: line(words('elus')),
      }),
      common('appel', {
        text: line(
          'Pour plus de renseignements sur les aides dédiées aux jeunes du canton, rendez-vous sur le site internet :',
        ),
        label: 'jeunesdu62.fr',
        href: 'https://www.jeunesdu62.fr',
      }),
    ],
  },
  {
    page: 3,
    title: line('Un territoire qui rayonne avec la culture'),
    chapo: null,
    ambition: null,
    blocks: [
      block('texte', {
        title: null,
        text: rich(
          p(
            'Le ',
            words('canton'),
            ' est un territoire culturellement dynamique et le Département soutient cette richesse de toutes ses forces. Outre l’aide majeure apportée au Louvre-Lens, véritable pépite de notre territoire (',
            fig('louvre-lens-soutien', '?', { territory: lens, format: 'rounded' }),
            ' sur trois ans), nous avons également participé au salon du livre policier Polar Lens – un événement désormais incontournable qui a attiré pour sa dernière édition ',
            fig('polar-lens-visiteurs', '?', { territory: lens, claim: 'plus_de' }),
            '.',
          ),
          p(
            'Nous accompagnons également des initiatives locales à travers des aides aux harmonies municipales et aux associations culturelles.',
          ),
        ),
      }),
      block('chiffres_cles', {
        title: null,
        tiles: [
          {
            figure: token('pratique-musicale-aides', '?'),
            label: line(
              'alloués sur trois ans pour l’Harmonie la Renaissance ',
              words('commune_de', '62033'),
              ', le conservatoire de Lens, la chorale lensoise et l’harmonie municipale de Lens',
            ),
          },
        ],
      }),
    ],
  },
  {
    page: 3,
    title: line('Sport et grands événements : une fierté locale'),
    chapo: null,
    ambition: null,
    blocks: [
      block('texte', {
        title: null,
        text: rich(
          p(
            'Le sport est une composante essentielle de notre canton. Nous avons financé des infrastructures innovantes et inclusives comme le terrain de cécifoot à Lens, le complexe aquatique Aqualens (à hauteur de ',
            fig('aqualens-participation', '?', { territory: lens, format: 'rounded' }),
            '), l’aménagement d’un parcours de disc golf ',
            words('commune_a', '62033'),
            ' ou encore soutenu des événements d’envergure.',
          ),
          p(
            'Parmi eux, le passage de la flamme olympique, l’allumage du chaudron olympique sur le site de célébration ou encore la retransmission sur grand écran des matchs de Ligue des champions du Racing Club de Lens, qui ont rassemblé de nombreux supporters et habitants dans les rues de Lens.',
          ),
        ),
      }),
    ],
  },
  inclusion,
]
