'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Progress } from '@/components/feedback/progress'
import type { CreationProgress as Counts } from '@/lib/domain/collection/creation'

/** The creation as it goes, in numbers read from the database; then the page again once it is done. */
export const CreationProgress = ({ slug, ...start }: Counts & { slug: string }) => {
  const router = useRouter()
  const [progress, setProgress] = useState<Counts>(start)
  useEffect(() => {
    const stop = new AbortController()
    const follow = async () => {
      try {
        const response = await fetch(`/atelier/api/collections/${slug}/creation`, { signal: stop.signal })
        if (!response.ok) return
        const counts: Counts = await response.json()
        if (counts.finished) return router.refresh()
        setProgress(counts)
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
  }, [slug, router])
  return (
    <div className="grid max-w-xl gap-2">
      <Progress label="Création des bilans" done={progress.done} total={progress.total} unit="bilans" />
      <p className="text-sm text-ink-soft">
        Vous pouvez quitter cette page&nbsp;: la création continue, et reprend d’elle-même si le serveur
        s’arrête.
      </p>
    </div>
  )
}
