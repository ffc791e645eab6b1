// @ts-check
import mammoth from 'mammoth'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/**
 * Runs in a worker thread: a hostile or a slow file costs this thread, which is ended, and nobody’s request.
 * @typedef {import('./outcome').DocumentTask} DocumentTask
 * @typedef {import('./outcome').DocumentOutcome} DocumentOutcome
 * @typedef {import('./outcome').PrintedLine} PrintedLine
 */

/** @param {DocumentTask} task @returns {Promise<DocumentOutcome>} */
export default async function read(task) {
  try {
    return task.kind === 'docx' ? await readDocx(task.bytes) : await readPdf(task.bytes, task.pages)
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    return { ok: false, reason: name === 'PasswordException' ? 'password' : 'broken' }
  }
}

/** @param {Uint8Array} bytes @returns {Promise<DocumentOutcome>} */
const readDocx = async bytes => {
  const images = mammoth.images.imgElement(async () => ({ src: '' }))
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: images })
  return { ok: true, kind: 'html', html: value }
}

/** @param {Uint8Array} bytes @param {number} most @returns {Promise<DocumentOutcome>} */
const readPdf = async (bytes, most) => {
  const task = getDocument({
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
  })
  const pdf = await task.promise
  try {
    if (pdf.numPages > most) return { ok: false, reason: 'long' }
    /** @type {PrintedLine[]} */
    const lines = []
    for (let page = 1; page <= pdf.numPages; page++)
      lines.push(...(await linesOf(await pdf.getPage(page), page)))
    return { ok: true, kind: 'lines', lines }
  } finally {
    await task.destroy()
  }
}

/** @param {import('pdfjs-dist').PDFPageProxy} proxy @param {number} page @returns {Promise<PrintedLine[]>} */
const linesOf = async (proxy, page) => {
  const { items } = await proxy.getTextContent()
  /** @type {PrintedLine[]} */
  const lines = []
  /** @type {PrintedLine | null} */
  let line = null
  for (const item of items) {
    if (!('str' in item)) continue
    const y = Math.round(item.transform[5])
    if (line && item.str.trim() !== '' && Math.abs(line.y - y) > 0.6 * Math.max(line.size, item.height)) {
      lines.push(line)
      line = null
    }
    line ??= { text: '', size: 0, y, page, parts: [] }
    const [size, blank] = [line.size, item.str.trim() === '']
    // « 634 » in large type over its words: two items that no space separates.
    const apart = !blank && size > 0 && Math.max(size, item.height) > 1.3 * Math.min(size, item.height)
    line.text += apart ? ` ${item.str}` : item.str
    if (!blank) {
      line.size = Math.max(size, item.height)
      line.parts.push({ x: item.transform[4], text: item.str.trim() })
    }
    if (item.hasEOL) {
      lines.push(line)
      line = null
    }
  }
  if (line) lines.push(line)
  return lines.filter(({ text }) => text.trim() !== '')
}
