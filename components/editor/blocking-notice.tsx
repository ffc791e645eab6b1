'use client'

import { BlockRemarks } from '@/components/editor/block-remarks'
import { Notice } from '@/components/feedback/notice'
import { useOverfullPages } from '@/components/proof/measured-context'
import type { Remark } from '@/lib/domain/checker/remark'

/**
 * How many remarks keep the bilan from being submitted, following what is written and what the épreuve measures (each
 * page that runs over is one); those of no place are written here.
 */
export const BlockingNotice = ({ remarks }: { remarks: readonly Remark[] }) => {
  const overfull = useOverfullPages()
  const blocking = remarks.filter(remark => remark.severity === 'blocking')
  const count = blocking.length + overfull
  const whole = remarks.filter(remark => remark.blockId === null && remark.rubriqueId === null)
  const placed = blocking.filter(remark => !whole.includes(remark)).length + overfull
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
        </Notice>
      )}
      <BlockRemarks remarks={whole} />
    </div>
  )
}

const placedSentence = (placed: number, all: number): string => {
  const written =
    placed === 1 ? 'est écrite sous le bloc ou la rubrique' : 'sont écrites sous les blocs et les rubriques'
  if (placed === all) return placed === 1 ? `Elle ${written}.` : `Elles ${written}.`
  return `${placed === 1 ? 'Une' : placed} ${written}.`
}
