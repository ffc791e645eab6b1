import type { DraftRubrique } from '@/lib/domain/edition/draft'
import { block } from '../../build/draft'
import { fig, line, p, rich, words } from '../../build/rich'

/** Cover and édito. The group's masthead and « de la majorité » of the document have no place in an edition of the institution. */
export const lensPage1: readonly DraftRubrique[] = [
  {
    page: 1,
    title: line('Le Département à vos côtés'),
    chapo: null,
    ambition: null,
    blocks: [
      block('couverture', {
        title: line('Le Département à vos côtés'),
        subtitle: line(
          'Le bilan de mi-mandat ',
          words('mandat'),
          ' du ',
          words('canton'),
          ' et de ses ',
          fig('communes-du-canton', 'au:2025-01-01', { format: 'words' }),
        ),
        mediaId: null,
      }),
      block('edito', {
        text: rich(
          p(
            'Depuis le début de ce mandat, nous nous engageons chaque jour à porter une vision d’un département solidaire, ambitieux et proche de ses habitants. Ici, dans notre ',
            words('canton'),
            ', le Département est un partenaire essentiel à chaque étape de la vie, apportant des réponses concrètes pour accompagner les familles, soutenir les jeunes, aider les personnes en difficulté et veiller sur nos aînés.',
          ),
          p(
            'Ces trois dernières années, notre priorité a été d’être présents à vos côtés, dans vos quartiers, à la rencontre des habitants, des associations et des acteurs locaux. Ces échanges réguliers nourrissent nos actions et nous rappellent ce qui fait la force de notre territoire : l’entraide, la cohésion et l’envie de construire un avenir commun.',
          ),
          p(
            'Parmi nos priorités, la jeunesse occupe une place centrale et nous sommes investis pour permettre à chaque jeune de se projeter dans l’avenir avec confiance. À travers des aides diverses, nous favorisons l’accès à la formation ou à un premier emploi, nous agissons pour leur réussite. Soutenir les jeunes, c’est aussi leur offrir des opportunités sportives, culturelles et citoyennes pour s’épanouir pleinement et nous gardons une attention particulière aux jeunes en difficulté, à qui nous proposons des accompagnements adaptés, mobilisant un réseau solide de partenaires locaux.',
          ),
          p(
            'Le Département est également un acteur clé dans la vie locale, partenaire de projets et d’initiatives qui dynamisent notre territoire. Des actions comme le dispositif « 10 000 départs vacances », qui a permis à de nombreuses familles ',
            words('communes_de'),
            ' de concrétiser leurs projets de vacances, illustrent cette volonté de créer des moments de partage et d’épanouissement. De même, des projets structurants comme la construction de la nouvelle piscine de Lens démontrent notre engagement à offrir des infrastructures modernes et accessibles à tous.',
          ),
          p(
            'Ce bilan de mi-mandat reflète un travail collectif, fondé sur des valeurs d’humanité, de justice sociale et de solidarité.',
          ),
          p(
            'Ensemble et avec vous, nous continuerons à agir en faveur d’un territoire où chacun trouve sa place et peut s’épanouir !',
          ),
        ),
        closing: line('Vos conseillers départementaux,'),
        signed: true,
      }),
    ],
  },
]
