import { renderPdf } from '@/lib/services/print/render'
import { type LoadedBilan, withDemonstrationBilans } from './demonstration-bilans'
import type { Bench, Measure } from './measure'
import { type ChromiumPrint, printWithChromium } from './print-with-chromium'

const expected = 39
const secondsTarget = 3
const fasterTarget = 20

export const print: Bench = {
  name: 'print',
  summary:
    'Les 39 brochures, à côté de Chromium (un processus par document, puis gardé ouvert), mêmes contenus, même passage.',
  run: async ({ tell }) => {
    const measures: Measure[] = []
    tell('Chargement des données de démonstration…')
    await withDemonstrationBilans(async bilans => {
      if (bilans.length !== expected)
        throw new Error(`${bilans.length} bilans au lieu de ${expected}\u00a0: rien n’est mesuré`)
      tell('Les brochures…')
      const ours = await printAll(bilans)
      tell('Les mêmes contenus par Chromium, navigateur gardé ouvert puis un processus par document…')
      const theirs = await printWithChromium(bilans)
      measures.push(...compare(bilans, ours, theirs))
    })
    return measures
  },
}

type OwnPrinted = { seconds: number; pages: number; bytes: number; processor: number }

/** All of them at once: the pool decides how many threads work. The first, which starts the threads, is not counted. */
async function printAll(bilans: readonly LoadedBilan[]): Promise<OwnPrinted> {
  const createdAt = new Date()
  const printOne = ({ bilan, medias }: LoadedBilan) => renderPdf(bilan, { medias, createdAt })
  await Promise.all(bilans.slice(0, 2).map(printOne))
  const started = performance.now()
  const before = process.cpuUsage()
  const printed = await Promise.all(bilans.map(printOne))
  const { user, system } = process.cpuUsage(before)
  return {
    seconds: (performance.now() - started) / 1000,
    processor: (user + system) / 1_000_000,
    pages: printed.reduce((sum, { pages }) => sum + pages, 0),
    bytes: printed.reduce((sum, { bytes }) => sum + bytes.byteLength, 0),
  }
}

type Theirs = Awaited<ReturnType<typeof printWithChromium>>

const about = ({ pages, bytes }: ChromiumPrint) => `${pages} pages, ${Math.round(bytes / 1000)} Ko`

const compare = (bilans: readonly LoadedBilan[], ours: OwnPrinted, theirs: Theirs): Measure[] => {
  const photos = bilans.reduce((sum, { medias }) => sum + medias.size, 0)
  const line = { unit: 's', better: 'lower' } as const
  const typst: Measure = {
    ...line,
    what: `${bilans.length} brochures (PDF/UA-1)`,
    measured: ours.seconds,
    target: secondsTarget,
    note: `${about(ours)}, ${photos} photos, ${ours.processor.toFixed(1).replace('.', ',')} s de processeur`,
  }
  if (!theirs) return [typst]
  const way = (name: string, printed: ChromiumPrint, target: number | null): Measure[] => [
    { ...line, what: `Chromium, ${name}`, measured: printed.seconds, target: null, note: about(printed) },
    {
      what: `Chromium, ${name} ÷ atelier`,
      unit: 'fois',
      measured: printed.seconds / ours.seconds,
      target,
      better: 'higher',
      note: null,
    },
  ]
  return [
    typst,
    ...way('un processus par document (--print-to-pdf)', theirs.perDocument, fasterTarget),
    // What nobody gets from a script, and the fastest that a browser can: told beside, without a target.
    ...way('navigateur gardé ouvert', theirs.kept, null),
  ]
}
