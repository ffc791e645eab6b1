/** The three pactes adopted in 2022. Ambitions are those found in a public source: the list is partial. */
export const pactes = [
  {
    code: 'solidarites-humaines',
    name: 'Pacte des solidarités humaines',
    motto: 'Agir avec vous pour l’épanouissement de tous dans le Pas-de-Calais',
    ambitions: [
      {
        code: 'accompagnement-vers-l-emploi',
        name: 'L’accompagnement vers l’emploi et les métiers qui recrutent',
        source: 'essentiel62-jeu.pasdecalais.fr (L’Écho, 2023)',
      },
      {
        code: 'prevention-et-protection-de-l-enfance',
        name: 'La prévention et la protection de l’enfance, la PMI',
        source: 'pasdecalais.fr, Schéma de l’enfance et de la famille 2023-2027',
      },
    ],
  },
  {
    code: 'reussites-citoyennes',
    name: 'Pacte des réussites citoyennes',
    motto: null,
    ambitions: [
      {
        code: 'education-levier-d-egalite',
        name: 'Faire de l’éducation un levier d’égalité',
        source: 'pasdecalais.fr, Les jeunes du Pas-de-Calais, une priorité',
      },
      {
        code: 'confiance-aux-jeunes',
        name: 'Faire confiance aux jeunes',
        source: '62agauche.fr, février 2024, Objectif jeunesses 62',
      },
    ],
  },
  {
    code: 'solidarites-territoriales',
    name: 'Pacte des solidarités territoriales',
    motto: null,
    ambitions: [
      {
        code: 'enjeux-climatiques',
        name: 'Prendre en compte les enjeux climatiques dans l’ensemble des politiques départementales',
        source: 'pasdecalais.fr, Plan de transition pour la décarbonation 2024-2028',
      },
      {
        code: 'biodiversite',
        name: 'La préservation de la biodiversité',
        source: 'pasdecalais.fr, Défi biodiv’62',
      },
      {
        code: 'solidarite-urbaine',
        name: 'La politique de la ville et la solidarité urbaine',
        source: 'pasdecalais.fr, Budget supplémentaire 2024',
      },
      { code: 'ruralite', name: 'La ruralité', source: 'pasdecalais.fr, Budget supplémentaire 2024' },
    ],
  },
] as const
