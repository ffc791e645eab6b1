'use client'

import { useEffect, useState } from 'react'
import { indexedJournal } from '@/components/editor/indexed-journal'
import type { KeptText } from '@/components/editor/journal'
import { Notice } from '@/components/feedback/notice'
import { AppLink } from '@/components/ui/app-link'

export type KeptListProps = { userId: string }

/** A text typed a moment ago is still being saved, by another tab. */
const settledMs = 60_000

/** Texts that wait on this device for their bilan to be opened again: one line per bilan. */
export const KeptList = ({ userId }: KeptListProps) => {
  const [texts, setTexts] = useState<readonly KeptText[]>([])
  useEffect(() => {
    const read = async () => {
      const now = Date.now()
      const kept = await indexedJournal().list(userId)
      setTexts(kept.filter(({ typedAt }) => now - new Date(typedAt).getTime() > settledMs))
    }
    // A browser that does not answer says nothing: the bilan itself will.
    read().catch(() => undefined)
  }, [userId])
  const pages = new Map<string, KeptText[]>()
  for (const text of texts) pages.set(text.page, [...(pages.get(text.page) ?? []), text])
  if (pages.size === 0) return null
  return (
    <div className="mb-6 grid gap-2">
      {[...pages].map(([page, kept]) => (
        <Notice
          key={page}
          tone="warn"
          live
          title={keptSentence(kept.length, kept[0]?.place ?? null)}
          actions={
            <AppLink href={page} className="text-link">
              Ouvrir ce bilan
            </AppLink>
          }
        >
          Tapé ici, pas encore enregistré&nbsp;: en ouvrant le bilan, vous l’y retrouvez et il s’enregistre.
        </Notice>
      ))}
    </div>
  )
}

const keptSentence = (count: number, place: string | null): string => {
  const of = place ? ` du ${place}` : ''
  return count === 1
    ? `Un texte${of} est gardé sur cet appareil`
    : `${count} textes${of} sont gardés sur cet appareil`
}
