'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Progress } from '@/components/feedback/progress'
import { CancelButton } from '@/components/import/cancel-button'

type Props = { batchId: string; read: number; expected: number }

/** The reading of a file as it goes, then the page again once it is done. */
export const ImportProgress = ({ batchId, ...start }: Props) => {
  const router = useRouter()
  const [progress, setProgress] = useState(start)
  useEffect(() => {
    const stop = new AbortController()
    const follow = async () => {
      try {
        const response = await fetch(`/atelier/api/imports/${batchId}`, { signal: stop.signal })
        const body: { status?: string; cellsRead?: number; cellsExpected?: number | null } =
          await response.json()
        if (response.ok && body.status !== 'reading') return router.refresh()
        if (response.ok) setProgress({ read: body.cellsRead ?? 0, expected: body.cellsExpected ?? 0 })
      } catch (error) {
        // Leaving the page, or a connection lost for a moment: asked again at the next turn.
        if (!(error instanceof DOMException || error instanceof TypeError || error instanceof SyntaxError))
          throw error
      }
    }
    const beat = setInterval(() => void follow(), 700)
    return () => {
      clearInterval(beat)
      stop.abort()
    }
  }, [batchId, router])
  return (
    <div className="grid max-w-xl gap-3">
      <Progress
        label={progress.read === 0 ? 'En attente de lecture…' : 'Lecture du fichier'}
        done={progress.read}
        total={Math.max(progress.expected, progress.read)}
        unit="valeurs"
      />
      <p className="text-sm text-ink-soft">
        Vous pouvez quitter cette page&nbsp;: la lecture continue, et l’import vous attendra dans la liste.
      </p>
      <div>
        <CancelButton batchId={batchId} />
      </div>
    </div>
  )
}
