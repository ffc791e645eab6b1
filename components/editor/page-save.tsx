'use client'

import { Check, CircleAlert, CloudOff, LogIn, type LucideIcon } from 'lucide-react'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { journalFailed } from '@/components/editor/journal'
import { announcement, type OverallSave, overallSentence } from '@/components/editor/overall-save'
import { useSaving } from '@/components/editor/saving'
import { formatDate } from '@/components/feedback/format-date'
import { Notice } from '@/components/feedback/notice'
import { cn } from '@/components/ui/cn'
import { Spinner } from '@/components/ui/spinner'

const time = (at: string): string => formatDate(new Date(at), 'time')

const icons: Record<OverallSave['state'], LucideIcon | null> = {
  saved: Check,
  saving: null,
  offline: CloudOff,
  'signed-out': LogIn,
  conflict: CircleAlert,
  refused: CircleAlert,
}
const inks: Record<OverallSave['state'], string> = {
  saved: 'text-good',
  saving: 'text-ink-soft',
  offline: 'text-warn',
  'signed-out': 'text-danger',
  conflict: 'text-danger',
  refused: 'text-danger',
}

/** The save state of the whole page, always in sight while someone writes; only trouble and its end are said aloud. */
export const PageSave = () => {
  const { board } = useSaving()
  const { overall, keeps } = useSyncExternalStore(board.subscribe, board.state, board.state)
  const [said, setSaid] = useState('')
  const before = useRef(overall)
  useEffect(() => {
    if (overall.state === 'saving') return
    const sentence = announcement(before.current, overall)
    before.current = overall
    if (sentence) setSaid(sentence)
  }, [overall])
  const sentence = overallSentence(overall, time)
  const Icon = icons[overall.state]
  return (
    <>
      <p
        className={cn(
          'flex min-h-9 flex-wrap items-center gap-x-2 py-1 text-sm',
          overall.state !== 'saved' && overall.state !== 'saving' && 'font-semibold',
          inks[overall.state],
        )}
      >
        {sentence && (Icon ? <Icon aria-hidden="true" className="size-4 shrink-0" /> : <Spinner />)}
        {sentence ?? (
          <span className="text-ink-soft">Chaque bloc s’enregistre dès que vous marquez une pause.</span>
        )}
        {overall.state === 'signed-out' && (
          <a href="/atelier/connexion" target="_blank" rel="noreferrer" className="text-accent underline">
            Se reconnecter (nouvel onglet)
          </a>
        )}
      </p>
      <p role="status" className="sr-only">
        {said}
      </p>
      {!keeps && <Notice tone="warn" title={journalFailed} live />}
    </>
  )
}
