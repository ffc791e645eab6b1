import { AppLink } from '@/components/ui/app-link'
import type { Remark } from '@/lib/domain/checker/remark'
import { type RemarkLine, remarkLines } from '@/lib/domain/checker/remark-lines'

type Props = {
  sentence: string
  remarks: readonly Remark[]
  /** « Rédiger ». */
  draftPath: string
  onFollow?: () => void
}

/** More would hide the verb; the draft shows them all. */
const shown = 5

const anchorOf = ({ blockId, rubriqueId }: RemarkLine): string =>
  blockId ? `#bloc-${blockId}` : rubriqueId ? `#rubrique-tete-${rubriqueId}` : ''

/** A refusal, then what is in the way: each place, said once, leads to itself in « Rédiger ». */
export const RefusalRemarks = ({ sentence, remarks, draftPath, onFollow }: Props) => {
  const lines = remarkLines(remarks)
  const places = byPlace(lines.slice(0, shown))
  const more = lines.length - shown
  const link = (line: RemarkLine, words: string) => (
    <AppLink href={`${draftPath}${anchorOf(line)}`} onClick={onFollow} className="text-link">
      {words}
    </AppLink>
  )
  return (
    <>
      <p>{sentence}</p>
      <ul className="mt-2 grid list-disc gap-1.5 pl-5">
        {places.map(([first, ...others]) => (
          <li key={keyOf(first)}>
            {first.place === null ? link(first, first.sentence) : link(first, first.place)}
            {first.place !== null && (
              <ul className="grid gap-1">
                {[first, ...others].map(line => (
                  <li key={line.sentence}>{line.sentence}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
        {more > 0 && (
          <li>
            <AppLink href={draftPath} onClick={onFollow} className="text-link">
              {more === 1 ? 'Et une autre, dans' : `Et ${more}\u00a0autres, dans`} «&nbsp;Rédiger&nbsp;»
            </AppLink>
          </li>
        )}
      </ul>
    </>
  )
}

/** What has no place of its own is a place by itself. */
const keyOf = (line: RemarkLine): string => `${anchorOf(line)} ${line.place ?? line.sentence}`

const byPlace = (lines: readonly RemarkLine[]): [RemarkLine, ...RemarkLine[]][] => {
  const places = new Map<string, [RemarkLine, ...RemarkLine[]]>()
  for (const line of lines) {
    const place = places.get(keyOf(line))
    if (place) place.push(line)
    else places.set(keyOf(line), [line])
  }
  return [...places.values()]
}
