'use client'

import { BlockRemarks } from '@/components/editor/block-remarks'
import { Notice } from '@/components/feedback/notice'
import { useLayoutRemarks, useOverfullPages } from '@/components/proof/measured-context'
import { AppLink } from '@/components/ui/app-link'
import type { Remark } from '@/lib/domain/checker/remark'
import { remarkLines } from '@/lib/domain/checker/remark-lines'

type Props = {
  remarks: readonly Remark[]
  /** In the order of the text: which remark comes first. */
  rubriques: readonly { id: string; blocks: readonly { id: string }[] }[]
  /** Brings the text in sight, where the épreuve has the screen for itself. */
  onFollow?: () => void
}

/**
 * How many remarks keep the bilan from being submitted, following what is written and what the épreuve measures (each
 * page that runs over is one); those of no place are written here.
 */
export const BlockingNotice = ({ remarks, rubriques, onFollow }: Props) => {
  const overfull = useOverfullPages()
  const blocking = remarks.filter(remark => remark.severity === 'blocking')
  // As they are read: one value that leaves three things to be desired is one.
  const count = remarkLines(blocking).length + overfull
  const whole = remarks.filter(remark => remark.blockId === null && remark.rubriqueId === null)
  const placed = remarkLines(blocking.filter(remark => !whole.includes(remark))).length + overfull
  const layout = useLayoutRemarks(rubriques.map(({ id }) => id)).filter(
    ({ severity }) => severity === 'blocking',
  )
  const first = firstPlace([...blocking, ...layout], rubriques)
  if (count === 0 && whole.length === 0) return null
  return (
    <div className="mb-6 grid gap-3">
      {count > 0 && (
        <Notice
          tone="warn"
          title={
            count === 1
              ? 'Une remarque à corriger avant la relecture'
              : `${count}\u00a0remarques à corriger avant la relecture`
          }
        >
          {placed > 0 && placedSentence(placed, count)}
          {first && (
            <>
              {' '}
              <AppLink href={`#${first}`} onClick={onFollow} className="text-link">
                {placed === 1 ? 'Y aller' : 'Aller à la première'}
              </AppLink>
            </>
          )}
        </Notice>
      )}
      <BlockRemarks remarks={whole} />
    </div>
  )
}

/** The id of the first block or head that has one of these remarks. */
const firstPlace = (remarks: readonly Remark[], rubriques: Props['rubriques']): string | undefined =>
  rubriques
    .flatMap(({ id, blocks }) => [
      ...(remarks.some(({ blockId, rubriqueId }) => blockId === null && rubriqueId === id)
        ? [`rubrique-tete-${id}`]
        : []),
      ...blocks
        .filter(block => remarks.some(({ blockId }) => blockId === block.id))
        .map(block => `bloc-${block.id}`),
    ])
    .at(0)

const placedSentence = (placed: number, all: number): string => {
  const written =
    placed === 1 ? 'est écrite sous le bloc ou la rubrique' : 'sont écrites sous les blocs et les rubriques'
  if (placed === all) return placed === 1 ? `Elle ${written}.` : `Elles ${written}.`
  return `${placed === 1 ? 'Une' : placed} ${written}.`
}
