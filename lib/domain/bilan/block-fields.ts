import type { BlockContents, BlockType } from './block'

/** How a part of a block is written. The editor draws each kind in one way. */
export type FieldKind =
  | 'rich'
  | 'inline'
  | 'optional-inline'
  | 'optional-rich'
  | 'line'
  | 'address'
  | 'boolean'
  | 'tiles'
  | 'inline-list'
  | 'series'
  | 'groupes'
  | 'media'
  | 'length'
  | 'fixed'

export type BlockField<T extends BlockType> = {
  key: keyof BlockContents[T] & string
  label: string
  kind: FieldKind
}

/** The fields of each type of block, in the order they are written. */
export const blockFields: { [T in BlockType]: readonly BlockField<T>[] } = {
  couverture: [
    { key: 'title', label: 'Titre', kind: 'inline' },
    { key: 'subtitle', label: 'Sous-titre', kind: 'inline' },
    { key: 'mediaId', label: 'Photo de couverture', kind: 'media' },
  ],
  edito: [
    { key: 'text', label: 'Texte de l’édito', kind: 'rich' },
    { key: 'closing', label: 'Formule avant les signatures', kind: 'inline' },
    { key: 'signed', label: 'Signé par les conseillers du canton', kind: 'boolean' },
  ],
  texte: [
    { key: 'title', label: 'Intertitre', kind: 'optional-inline' },
    { key: 'text', label: 'Texte', kind: 'rich' },
  ],
  chiffres_cles: [
    { key: 'title', label: 'Titre', kind: 'optional-inline' },
    { key: 'tiles', label: 'Chiffres', kind: 'tiles' },
  ],
  evolution: [
    { key: 'title', label: 'Titre', kind: 'inline' },
    { key: 'periods', label: 'Série', kind: 'series' },
  ],
  encadre: [
    { key: 'title', label: 'Titre', kind: 'inline' },
    { key: 'text', label: 'Texte', kind: 'rich' },
  ],
  exergue: [
    { key: 'text', label: 'Citation', kind: 'rich' },
    { key: 'attribution', label: 'De qui', kind: 'inline' },
  ],
  dispositif: [
    { key: 'dispositif', label: 'Dispositif', kind: 'fixed' },
    { key: 'length', label: 'Longueur du texte', kind: 'length' },
    { key: 'local', label: 'Formulation propre à ce canton', kind: 'optional-rich' },
  ],
  photo: [
    { key: 'mediaId', label: 'Photo', kind: 'media' },
    { key: 'caption', label: 'Légende', kind: 'inline' },
  ],
  liste_equipements: [
    { key: 'title', label: 'Titre', kind: 'inline' },
    { key: 'items', label: 'Équipements', kind: 'inline-list' },
  ],
  communes: [{ key: 'title', label: 'Titre', kind: 'inline' }],
  appel: [
    { key: 'text', label: 'Phrase', kind: 'inline' },
    { key: 'label', label: 'Texte du lien', kind: 'line' },
    { key: 'href', label: 'Adresse du lien', kind: 'address' },
  ],
  expression_groupes: [{ key: 'entries', label: 'Textes reçus des groupes', kind: 'groupes' }],
  contact: [
    { key: 'title', label: 'Titre', kind: 'inline' },
    { key: 'text', label: 'Coordonnées', kind: 'rich' },
  ],
  mentions: [{ key: 'extra', label: 'Mention ajoutée', kind: 'inline' }],
}

/** The fields of a block whose type is known only at run time. */
export const fieldsOf = (type: BlockType): readonly { key: string; label: string; kind: FieldKind }[] =>
  blockFields[type]
