/** The collection of the demonstration; the imprint is labelled so that it can't be taken for a real one. */
export const collection = {
  slug: 'bilan-de-mi-mandat-2025',
  title: 'Bilan de mi-mandat 2025',
  issuer: 'institution',
  dataStartYear: 2021,
  dataEndYear: 2023,
  mandat: '2021-2028',
  imprint: {
    director: 'Directrice de la publication de démonstration',
    host: 'Hébergeur de démonstration',
    contact: 'Contact de démonstration : communication@demo.test',
  },
} as const

/** In days from the loading, so that the demonstration never looks years late. */
export const deadlines = {
  created: -75,
  letterbox: 63,
  steps: [
    { step: 'soumission', days: -35 },
    { step: 'relecture', days: -14 },
    { step: 'validation', days: 12 },
    { step: 'approbation', days: 26 },
    { step: 'publication', days: 49 },
  ],
} as const

export const imprimeur = {
  name: 'Imprimerie de démonstration (fictive)',
  address: '1, rue de la Démonstration, 62000 Arras',
} as const

export const modele = {
  code: 'canton-institution',
  name: 'Brochure de canton — institution',
  issuer: 'institution',
} as const

/** The other modèles that are shipped: published, no bilan made of them yet. */
export const otherModeles = {
  groupe: {
    modele: { code: 'canton-groupe', name: 'Brochure de canton — groupe', issuer: 'groupe', scope: 'canton' },
    identity: {
      name: 'Groupe d’élus (à compléter)',
      tagline: '',
      accent: '#7a1f4b',
      logoSha256: null,
      contactDomain: 'groupe.exemple',
    },
  },
  departement: {
    modele: {
      code: 'departement-etape',
      name: 'Bilan d’étape du Département',
      issuer: 'institution',
      scope: 'departement',
    },
  },
} as const

export const identity = {
  name: 'Département du Pas-de-Calais',
  tagline: 'Le Département à vos côtés',
  accent: '#0b5d7a',
  logoSha256: null,
  contactDomain: 'pasdecalais.fr',
} as const
