// @ts-check
import { createRequire } from 'node:module'
import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { splitPages } from './split-pages.mjs'

/**
 * Runs in a worker thread: a compile takes tens of milliseconds and blocks its thread.
 * @typedef {import('./outcome').PrintTask} PrintTask
 * @typedef {import('./outcome').PageEdge} PageEdge
 * @typedef {import('./outcome').PrintOutcome} PrintOutcome
 */

const folder = path.join(process.cwd(), 'lib/services/print/templates')
const main = path.join(folder, 'brochure.typ')
const require = createRequire(path.join(process.cwd(), 'package.json'))

/** @param {string} family @param {string[]} weights */
const fontFolders = (family, weights) => {
  const root = path.dirname(require.resolve(`@expo-google-fonts/${family}/package.json`))
  return weights.map(weight => path.join(root, weight))
}

const compiler = NodeCompiler.create({
  workspace: folder,
  fontArgs: [
    {
      fontPaths: [
        ...fontFolders('source-serif-4', [
          '400Regular',
          '400Regular_Italic',
          '600SemiBold',
          '600SemiBold_Italic',
        ]),
        ...fontFolders('source-sans-3', ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold']),
      ],
    },
  ],
})

/** @param {PrintTask} task @returns {PrintOutcome} */
export default function print(task) {
  compiler.resetShadow()
  for (const media of task.medias) compiler.mapShadow(path.join(folder, media.path), Buffer.from(media.bytes))
  try {
    const compiled = compiler.compile({ mainFilePath: main, inputs: { data: task.data } })
    const document = compiled.result
    if (!document) return { ok: false, diagnostics: messages(compiled.takeDiagnostics()) }
    /** @type {PageEdge[]} */
    const edges = compiler.query(document, { selector: '<edges>', field: 'value' })[0] ?? []
    const pages = document.numOfPages
    if (task.kind === 'pages') {
      const svg = splitPages(compiler.plainSvg(document))
      return { ok: true, bytes: new Uint8Array(), svg, pages, edges }
    }
    const pdf = compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: task.createdAt })
    const bytes = new Uint8Array(pdf)
    return { ok: true, bytes, svg: [], pages, edges }
  } catch (error) {
    return { ok: false, diagnostics: [error instanceof Error ? error.message : String(error)] }
  } finally {
    compiler.evictCache(10)
  }
}

/** @param {import('@myriaddreamin/typst-ts-node-compiler').NodeError | null} failure @returns {string[]} */
const messages = failure =>
  failure === null ? [] : failure.shortDiagnostics.map(entry => JSON.stringify(entry))
