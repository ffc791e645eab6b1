import type { BlockType } from './block'

/** Name of each kind of block, on screens and in remarks. */
export const blockTypeLabels: Record<BlockType, string> = {
  couverture: 'Couverture',
  edito: 'Édito',
  texte: 'Texte',
  chiffres_cles: 'Chiffres clés',
  evolution: 'Évolution',
  encadre: 'Encadré',
  exergue: 'Exergue',
  dispositif: 'Dispositif',
  photo: 'Photo',
  liste_equipements: 'Liste d’équipements',
  communes: 'Communes',
  appel: 'Appel',
  expression_groupes: 'Expression des groupes',
  contact: 'Contact',
  mentions: 'Mentions',
}
