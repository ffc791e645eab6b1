'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Notice } from '@/components/feedback/notice'
import { Progress } from '@/components/feedback/progress'
import { usePolled } from '@/components/feedback/use-polled'
import { CancelButton } from '@/components/import/cancel-button'

type Answer = { status?: string; cellsRead?: number; cellsExpected?: number | null }
type Props = { batchId: string; read: number; expected: number }

/** The reading of a file as it goes, then the page again once it is done. */
export const ImportProgress = ({ batchId, ...start }: Props) => {
  const router = useRouter()
  const [progress, setProgress] = useState(start)
  const trouble = usePolled(`/atelier/api/imports/${batchId}`, async answer => {
    const { status, cellsRead, cellsExpected }: Answer = await answer.json()
    if (status !== 'reading') router.refresh()
    else setProgress({ read: cellsRead ?? 0, expected: cellsExpected ?? 0 })
  })
  return (
    <div className="grid max-w-xl gap-3">
      <Progress
        label={progress.read === 0 ? 'En attente de lecture…' : 'Lecture du fichier'}
        done={progress.read}
        total={Math.max(progress.expected, progress.read)}
        unit="valeurs"
      />
      {trouble && (
        <Notice tone="warn" live>
          {trouble}
        </Notice>
      )}
      <p className="text-sm text-ink-soft">
        Vous pouvez quitter cette page&nbsp;: la lecture continue, et l’import vous attendra dans la liste.
      </p>
      <div>
        <CancelButton batchId={batchId} />
      </div>
    </div>
  )
}
