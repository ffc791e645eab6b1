import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { installedChromium } from '@/lib/cli/test/chromium'
import { writeBrochurePage } from './brochure-page'
import type { LoadedBilan } from './demonstration-bilans'

/** Two at once, as the print threads. */
const lanes = 2

export type ChromiumPrint = { seconds: number; pages: number; bytes: number }

/**
 * The same contents printed by Chromium, in the two ways that it is used. `perDocument`: what a script or a plugin of a
 * CMS does, `chromium --headless --print-to-pdf` for each document. `kept`: one browser and its pages kept open, which
 * a program of its own must look after. Both write tagged PDFs, two at a time. Null when no Chromium is installed.
 */
export async function printWithChromium(
  bilans: readonly LoadedBilan[],
): Promise<{ perDocument: ChromiumPrint; kept: ChromiumPrint } | null> {
  const executablePath = installedChromium()
  if (!executablePath) return null
  const folder = await mkdtemp(path.join(tmpdir(), 'atelier-bench-pages-'))
  try {
    const addresses: string[] = []
    for (const [index, bilan] of bilans.entries())
      addresses.push(await writeBrochurePage(bilan, folder, `bilan-${index}`))
    const kept = await printInKeptBrowser(executablePath, addresses)
    const perDocument = await printEach(executablePath, addresses, folder)
    return { perDocument, kept }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The PDFs of every address, two at a time: their time, pages and bytes. */
const timed = async (
  addresses: readonly string[],
  lane: () => Promise<{ print: (address: string) => Promise<Buffer>; close: () => Promise<void> }>,
): Promise<ChromiumPrint> => {
  const open = await Promise.all(Array.from({ length: lanes }, lane))
  const warm = addresses.slice(0, lanes)
  await Promise.all(open.map(({ print }, index) => print(warm[index] ?? '')))
  const waiting = [...addresses]
  const total = { pages: 0, bytes: 0 }
  const started = performance.now()
  await Promise.all(
    open.map(async ({ print }) => {
      for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
        const pdf = await print(address)
        total.bytes += pdf.byteLength
        total.pages += pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
      }
    }),
  )
  const seconds = (performance.now() - started) / 1000
  await Promise.all(open.map(({ close }) => close()))
  return { ...total, seconds }
}

const printInKeptBrowser = async (executablePath: string, addresses: readonly string[]) => {
  const { chromium } = await import('@playwright/test')
  const browser = await chromium.launch({ executablePath })
  try {
    return await timed(addresses, async () => {
      const page = await browser.newPage()
      return {
        print: async address => {
          await page.goto(address)
          return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true })
        },
        close: () => page.close(),
      }
    })
  } finally {
    await browser.close()
  }
}

const printEach = (executablePath: string, addresses: readonly string[], folder: string) => {
  let lane = 0
  return timed(addresses, async () => {
    lane += 1
    const output = path.join(folder, `lane-${lane}.pdf`)
    const profile = path.join(folder, `profile-${lane}`)
    return {
      print: async address => {
        const words = [
          '--headless',
          '--no-sandbox',
          '--disable-gpu',
          '--no-pdf-header-footer',
          '--export-tagged-pdf',
          `--user-data-dir=${profile}`,
          `--print-to-pdf=${output}`,
          address,
        ]
        const child = spawn(executablePath, words, { stdio: 'ignore' })
        const [code] = await once(child, 'exit')
        if (code !== 0) throw new Error(`chromium --print-to-pdf\u00a0: code ${String(code)}`)
        const pdf = await readFile(output)
        await rm(output)
        return pdf
      },
      close: async () => {},
    }
  })
}
