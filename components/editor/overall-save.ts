import type { SaveStatus } from '@/components/editor/block-saver'

/** The state of the whole page: the worst of its blocks, and how many are concerned. */
export type OverallSave =
  | { state: 'saved'; at: string | null }
  | { state: 'saving' }
  | { state: 'offline' | 'signed-out' | 'conflict' | 'refused'; count: number }

/** Worst first: what asks something of the person, then what only needs time. */
const troubles = ['signed-out', 'conflict', 'refused', 'offline'] as const

/** `at`: the latest answer of the server. A page where nothing was typed has none. */
export const overallOf = (statuses: Iterable<SaveStatus>): OverallSave => {
  const all = [...statuses]
  for (const trouble of troubles) {
    const count = all.filter(({ state }) => state === trouble).length
    if (count > 0) return { state: trouble, count: trouble === 'signed-out' ? unsaved(all) : count }
  }
  if (unsaved(all) > 0) return { state: 'saving' }
  const times = all.flatMap(status => (status.state === 'saved' && status.at ? [status.at] : []))
  return { state: 'saved', at: times.toSorted().at(-1) ?? null }
}

const unsaved = (all: readonly SaveStatus[]): number => all.filter(({ state }) => state !== 'saved').length

const blocks = (count: number, verb: string): string =>
  count === 1 ? `un bloc ${verb}` : `${count} blocs ${verb}s`

/** The sentence in sight; `time` writes an instant as « 14 h 32 ». Null while nothing was typed. */
export const overallSentence = (overall: OverallSave, time: (at: string) => string): string | null => {
  switch (overall.state) {
    case 'saved':
      return overall.at && `Enregistré à ${time(overall.at)}`
    case 'saving':
      return 'Enregistrement…'
    case 'offline':
      return `Hors ligne : ${blocks(overall.count, 'gardé')} sur cet appareil`
    case 'signed-out':
      return 'Session terminée : votre texte est gardé ici, reconnectez-vous'
    case 'conflict':
      return overall.count === 1
        ? 'Un bloc a deux versions : choisissez'
        : `${overall.count} blocs ont deux versions : choisissez`
    case 'refused':
      return `Non enregistré : ${blocks(overall.count, 'refusé')}`
  }
}

/** What is said aloud: trouble when it comes, and its end. Never each save. */
export const announcement = (before: OverallSave, now: OverallSave): string | null => {
  const wasTrouble = isTrouble(before)
  if (isTrouble(now)) return before.state === now.state ? null : overallSentence(now, at => at)
  return wasTrouble && now.state === 'saved' ? 'Tout est enregistré.' : null
}

const isTrouble = ({ state }: OverallSave): boolean => troubles.some(trouble => trouble === state)
