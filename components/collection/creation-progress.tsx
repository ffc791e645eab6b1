'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Notice } from '@/components/feedback/notice'
import { Progress } from '@/components/feedback/progress'
import { usePolled } from '@/components/feedback/use-polled'
import type { CreationProgress as Counts } from '@/lib/domain/collection/creation'

/** The creation as it goes, in numbers read from the database; then the page again once it is done. */
export const CreationProgress = ({ slug, ...start }: Counts & { slug: string }) => {
  const router = useRouter()
  const [progress, setProgress] = useState<Counts>(start)
  const trouble = usePolled(`/atelier/api/collections/${slug}/creation`, async answer => {
    const counts: Counts = await answer.json()
    if (counts.finished) router.refresh()
    else setProgress(counts)
  })
  return (
    <div className="grid max-w-xl gap-2">
      <Progress label="Création des bilans" done={progress.done} total={progress.total} unit="bilans" />
      {trouble && (
        <Notice tone="warn" live>
          {trouble}
        </Notice>
      )}
      <p className="text-sm text-ink-soft">
        Vous pouvez quitter cette page&nbsp;: la création continue, et reprend d’elle-même si le serveur
        s’arrête.
      </p>
    </div>
  )
}
