/** Openly drawn pictures: nobody can take them for photos of the Pas-de-Calais. Colours: sky, far, near. */
export type DemonstrationPicture = {
  key: string
  subject: string
  alternative: string
  colours: readonly [string, string, string]
  /** Points of the far and of the near shape, in hundredths of the width and of the height. */
  far: string
  near: string
  shape: 'landscape' | 'portrait'
  focal: { x: number; y: number }
}

const drawn = (what: string) => `Photo de démonstration\u00a0: ${what}, en aplats de couleur.`

export const demonstrationPictures: readonly DemonstrationPicture[] = [
  {
    key: 'littoral',
    subject: 'Le littoral',
    alternative: drawn('une falaise et la mer'),
    colours: ['#c9dce4', '#5f8ea3', '#2f5a68'],
    far: '0,62 100,55 100,100 0,100',
    near: '0,40 22,44 34,72 60,80 100,92 100,100 0,100',
    shape: 'landscape',
    focal: { x: 0.25, y: 0.6 },
  },
  {
    key: 'terrils',
    subject: 'Le bassin minier',
    alternative: drawn('deux terrils'),
    colours: ['#e6dccb', '#8d7f70', '#4c433b'],
    far: '58,80 82,46 100,74 100,100 58,100',
    near: '14,88 52,42 86,88 100,86 100,100 0,100 0,88',
    shape: 'landscape',
    focal: { x: 0.5, y: 0.6 },
  },
  {
    key: 'plaine',
    subject: 'La plaine',
    alternative: drawn('des champs sous un grand ciel'),
    colours: ['#dfe6d3', '#a8b06a', '#66713a'],
    far: '0,60 30,54 70,60 100,52 100,100 0,100',
    near: '0,82 45,70 100,80 100,100 0,100',
    shape: 'landscape',
    focal: { x: 0.5, y: 0.65 },
  },
  {
    key: 'college',
    subject: 'Un collège',
    alternative: drawn('la façade d’un collège'),
    colours: ['#e3dfea', '#8f86a8', '#4a4263'],
    far: '8,40 92,40 92,88 8,88',
    near: '40,56 60,56 60,88 100,88 100,100 0,100 0,88 40,88',
    shape: 'landscape',
    focal: { x: 0.5, y: 0.62 },
  },
  {
    key: 'portrait-1',
    subject: 'Portrait',
    alternative: drawn('une silhouette de face'),
    colours: ['#eadfd6', '#b0907a', '#6b4f3f'],
    far: '38,28 44,22 56,22 62,28 62,44 56,52 44,52 38,44',
    near: '18,84 26,64 42,57 58,57 74,64 82,84 82,100 18,100',
    shape: 'portrait',
    focal: { x: 0.5, y: 0.38 },
  },
  {
    key: 'portrait-2',
    subject: 'Portrait',
    alternative: drawn('deux silhouettes côte à côte'),
    colours: ['#d9e4de', '#7fa08f', '#3d5c4e'],
    far: '20,34 26,28 36,28 42,34 42,48 36,56 26,56 20,48',
    near: '58,30 64,24 74,24 80,30 80,44 74,52 64,52 58,44',
    shape: 'portrait',
    focal: { x: 0.5, y: 0.42 },
  },
]

/** Cantons whose bilan has a photo, so that both kinds of cover can be seen. Lens keeps its typographic cover. */
export const demonstrationCovers: Readonly<Record<string, string>> = {
  berck: 'littoral',
  etaples: 'littoral',
  'bully-les-mines': 'terrils',
  bapaume: 'plaine',
  'arras-1': 'plaine',
}

/** The canton whose draft also has a photo among its texts. */
export const demonstrationPhotoBlock = { canton: 'bapaume', picture: 'college' } as const
