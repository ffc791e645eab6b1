import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser } from '@playwright/test'
import { installedChromium } from '@/lib/cli/test/chromium'
import { renderArticle } from '@/lib/services/article/render-article'
import { projectRoot } from '@/lib/services/database/settings'
import type { LoadedBilan } from './demonstration-bilans'
import type { Printed } from './print'

/** Two at once, as the print threads. */
const lanes = 2

/**
 * The same content as an article, printed by a headless Chromium: the document is built, laid out and written as a
 * tagged PDF for each, in pages kept open. Null when no Chromium is installed.
 */
export async function printWithChromium(bilans: readonly LoadedBilan[]): Promise<Printed | null> {
  const executablePath = installedChromium()
  if (!executablePath) return null
  const style = await readFile(path.join(projectRoot, 'public', 'site-v1.css'), 'utf8')
  const documents = await Promise.all(
    bilans.map(async ({ bilan }) => documentOf(await renderArticle(bilan), style)),
  )
  const { chromium } = await import('@playwright/test')
  const browser = await chromium.launch({ executablePath })
  try {
    await printAll(browser, documents.slice(0, 2))
    const started = performance.now()
    const printed = await printAll(browser, documents)
    return { ...printed, seconds: (performance.now() - started) / 1000 }
  } finally {
    await browser.close()
  }
}

const documentOf = (article: string, style: string): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Bilan</title><style>${style}</style></head><body>${article}</body></html>`

async function printAll(
  browser: Browser,
  documents: readonly string[],
): Promise<{ pages: number; bytes: number }> {
  const waiting = [...documents]
  const total = { pages: 0, bytes: 0 }
  const work = async () => {
    const page = await browser.newPage()
    for (let document = waiting.shift(); document !== undefined; document = waiting.shift()) {
      await page.setContent(document)
      const pdf = await page.pdf({ format: 'A4', printBackground: true, tagged: true })
      total.bytes += pdf.byteLength
      total.pages += pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
    }
    await page.close()
  }
  await Promise.all(Array.from({ length: lanes }, work))
  return total
}
