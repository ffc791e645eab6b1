import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { renderArticle } from '@/lib/services/article/render-article'
import { projectRoot } from '@/lib/services/database/settings'
import type { LoadedBilan } from './demonstration-bilans'

const require = createRequire(path.join(projectRoot, 'package.json'))

const face = (family: string, name: string, file: string, weight: number): string => {
  const folder = path.dirname(require.resolve(`@expo-google-fonts/${family}/package.json`))
  const font = `${family === 'source-serif-4' ? 'SourceSerif4' : 'SourceSans3'}_${file}`
  return `@font-face{font-family:"${name}";font-weight:${weight};src:url("${pathToFileURL(path.join(folder, file, `${font}.ttf`)).href}")}`
}

/** What a stylesheet for print asks of a browser: the same sheet, fonts, sizes, columns and hyphenation as our templates. */
const style = () => `
${face('source-serif-4', 'Serif', '400Regular', 400)}
${face('source-serif-4', 'Serif', '600SemiBold', 600)}
${face('source-sans-3', 'Sans', '400Regular', 400)}
${face('source-sans-3', 'Sans', '700Bold', 700)}
@page{size:A4;margin:22mm 12mm 17mm}
body{margin:0;font:9.6pt/12.75pt Serif;hyphens:auto}
h1,h2,h3{font-family:Sans;line-height:1.15;break-after:avoid}
h1{font-size:60pt}
section{columns:3;column-gap:4.5mm;break-inside:auto}
section>h2{column-span:all}
p{margin:0;orphans:2;widows:2}
figure{margin:0;break-inside:avoid}
img{width:100%;display:block}
`

/**
 * The same content as a page for a browser, with its photos beside it, written in `folder`. Four printed pages, as the
 * brochure: it is the cost of printing that is compared, not the look.
 */
export const writeBrochurePage = async (
  { bilan, medias }: LoadedBilan,
  folder: string,
  name: string,
): Promise<string> => {
  for (const [sha256, bytes] of medias) await writeFile(path.join(folder, sha256), bytes)
  const article = (await renderArticle(bilan)).replaceAll(
    /src="[^"]*\/medias\/([0-9a-f]{64})"/g,
    (_found, hash: string) => {
      const media = bilan.medias.find(one => one.sha256 === hash || one.web?.sha256 === hash)
      return `src="${media?.sha256 ?? hash}"`
    },
  )
  const file = path.join(folder, `${name}.html`)
  const page = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Bilan</title><style>${style()}</style></head><body>${article}</body></html>`
  await writeFile(file, page)
  return pathToFileURL(file).href
}
