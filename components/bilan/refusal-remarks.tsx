import { AppLink } from '@/components/ui/app-link'
import type { Remark } from '@/lib/domain/checker/remark'

type Props = {
  sentence: string
  remarks: readonly Remark[]
  /** « Rédiger ». */
  draftPath: string
  onFollow?: () => void
}

/** More would hide the verb; the draft shows them all. */
const shown = 5

const placeOf = ({ blockId, rubriqueId }: Remark): string =>
  blockId ? `#bloc-${blockId}` : rubriqueId ? `#rubrique-tete-${rubriqueId}` : ''

/** A refusal, then what is in the way: each remark leads to its place in « Rédiger ». */
export const RefusalRemarks = ({ sentence, remarks, draftPath, onFollow }: Props) => {
  const lines = new Map(
    remarks.map(remark => [
      `${placeOf(remark)} ${remark.sentence}`,
      { href: `${draftPath}${placeOf(remark)}`, sentence: remark.sentence },
    ]),
  )
  const more = lines.size - shown
  return (
    <>
      <p>{sentence}</p>
      <ul className="mt-2 grid list-disc gap-1.5 pl-5">
        {[...lines].slice(0, shown).map(([key, line]) => (
          <li key={key}>
            <AppLink href={line.href} onClick={onFollow} className="text-link">
              {line.sentence}
            </AppLink>
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
