import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import subsetFont from 'subset-font'

/**
 * Makes public/fonts from the printed fonts: `npx tsx lib/services/print/subset-web-fonts.ts`. Run when a font
 * package changes and commit what it writes. Published subsets lack U+202F, so every « 4 000 » would borrow a glyph.
 */
const ranges: [number, number][] = [
  [0x20, 0x7e],
  [0xa0, 0x17f], // Latin-1, Latin Extended-A (œ, Œ, Ÿ)
  [0x2b0, 0x2dd], // spacing modifiers (ᵉ is in phonetic extensions below)
  [0x1d43, 0x1d52],
  [0x2000, 0x206f], // general punctuation: ’ “ … – — U+202F
  [0x2070, 0x209c], // superscripts and subscripts
  [0x20a0, 0x20bf], // €
  [0x2100, 0x218f], // № ™ ⅓
  [0x2190, 0x21ff], // arrows
  [0x2212, 0x2265], // − ≈ ≠ ≤ ≥
  [0x25a0, 0x25ff],
  [0x2713, 0x2717],
]

const faces = [
  { family: 'source-sans-3', folder: '400Regular', name: 'source-sans-3-400' },
  { family: 'source-sans-3', folder: '400Regular_Italic', name: 'source-sans-3-400-italic' },
  { family: 'source-sans-3', folder: '600SemiBold', name: 'source-sans-3-600' },
  { family: 'source-sans-3', folder: '700Bold', name: 'source-sans-3-700' },
  { family: 'source-serif-4', folder: '400Regular', name: 'source-serif-4-400' },
  { family: 'source-serif-4', folder: '400Regular_Italic', name: 'source-serif-4-400-italic' },
  { family: 'source-serif-4', folder: '600SemiBold', name: 'source-serif-4-600' },
]

const keepFeatures = [
  'kern',
  'liga',
  'mark',
  'mkmk',
  'ccmp',
  'locl',
  'tnum',
  'pnum',
  'lnum',
  'onum',
  'sups',
  'subs',
  'ordn',
  'frac',
  'case',
  'zero',
]

const glyphs = ranges
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
  .map(code => String.fromCodePoint(code))
  .join('')

const packages = path.join(process.cwd(), 'node_modules/@expo-google-fonts')
const target = path.join(process.cwd(), 'public/fonts')

await mkdir(target, { recursive: true })
for (const { family, folder, name } of faces) {
  const source = path.join(packages, family, folder)
  const file = (await readdir(source)).find(entry => entry.endsWith('.ttf'))
  if (!file) throw new Error(`no TrueType font in ${family}/${folder}`)
  const font = await subsetFont(await readFile(path.join(source, file)), glyphs, {
    targetFormat: 'woff2',
    keepFeatures,
  })
  await writeFile(path.join(target, `${name}.woff2`), font)
}
for (const family of ['source-sans-3', 'source-serif-4']) {
  const licence = await readFile(path.join(packages, family, 'LICENSE_FONT'))
  await writeFile(path.join(target, `OFL-${family}.txt`), licence)
}
