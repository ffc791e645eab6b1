// @ts-check
import { createRequire } from 'node:module'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { splitPages } from './split-pages.mjs'

/**
 * Runs in a worker thread: a compile takes tens of milliseconds and blocks its thread.
 * @typedef {import('./outcome').PrintTask} PrintTask
 * @typedef {import('./outcome').Mark} Mark
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

/** Results that this many compiles did not use are forgotten: eight people in turn keep theirs. */
const compilesKept = 8

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

setFlagsFromString('--expose-gc')
/** @type {(options: { type: 'minor' | 'major' }) => void} */
const collect = runInNewContext('gc')

/**
 * A document set in type weighs megabytes that the collector does not see: left to itself it keeps hundreds. It is let
 * go once the answer is sent, when the thread is free (its finalizer waits for that).
 */
const letGo = () => setImmediate(() => collect({ type: 'minor' }))

/** @param {PrintTask} task @returns {PrintOutcome} */
export default function print(task) {
  compiler.resetShadow()
  for (const media of task.medias) compiler.mapShadow(path.join(folder, media.path), Buffer.from(media.bytes))
  try {
    return { ok: true, printed: task.kind === 'pdf' ? pdfOf(task) : pagesOf(task) }
  } catch (error) {
    if (error instanceof NotSet) return { ok: false, diagnostics: error.diagnostics }
    return { ok: false, diagnostics: [error instanceof Error ? error.message : String(error)] }
  } finally {
    compiler.evictCache(compilesKept)
    letGo()
  }
}

class NotSet extends Error {
  /** @param {string[]} diagnostics */
  constructor(diagnostics) {
    super('not set in type')
    this.diagnostics = diagnostics
  }
}

/** @param {string} data */
const set = data => {
  const compiled = compiler.compile({ mainFilePath: main, inputs: { data } })
  const document = compiled.result
  if (!document) throw new NotSet(messages(compiled.takeDiagnostics()))
  /** @type {Mark[]} */
  const layout = compiler.query(document, { selector: '<layout>', field: 'value' })[0] ?? []
  return { document, layout }
}

/** @param {import('./outcome').PdfTask} task @returns {import('./outcome').Printed} */
const pdfOf = ({ data, createdAt }) => {
  const { document, layout } = set(data)
  const bytes = compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: createdAt })
  return { kind: 'pdf', bytes: new Uint8Array(bytes), pages: document.numOfPages, layout }
}

/** @param {import('./outcome').PagesTask} task @returns {import('./outcome').Printed} */
const pagesOf = ({ data, known }) => {
  const pages = data.map(page => {
    const { document, layout } = set(page)
    return { drawings: splitPages(compiler.plainSvg(document), known), layout }
  })
  return { kind: 'pages', pages }
}

/** @param {import('@myriaddreamin/typst-ts-node-compiler').NodeError | null} failure @returns {string[]} */
const messages = failure =>
  failure === null ? [] : failure.shortDiagnostics.map(entry => JSON.stringify(entry))
