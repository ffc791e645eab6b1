'use client'

import { useRef, useState } from 'react'
import { type SentPhoto, sendPhoto } from '@/components/media/send-photo'

export type Upload = { key: number; file: File; state: 'waiting' | 'sending' | SentPhoto }

type Options = { onAdded: (mediaId: string) => void }

/** Files sent one after the other, each with its outcome: one refused does not stop the others. */
export const useUploads = ({ onAdded }: Options) => {
  const [uploads, setUploads] = useState<Upload[]>([])
  const next = useRef(1)
  const tail = useRef<Promise<void>>(Promise.resolve())

  const set = (key: number, state: Upload['state']) =>
    setUploads(all => all.map(upload => (upload.key === key ? { ...upload, state } : upload)))

  const queue = (key: number, file: File, despiteAlike: boolean) => {
    tail.current = after(tail.current, async () => {
      set(key, 'sending')
      const sent = await sendPhoto(file, despiteAlike)
      set(key, sent)
      if (sent.outcome === 'added') onAdded(sent.mediaId)
    })
  }

  return {
    uploads,
    add: (files: Iterable<File>) => {
      const added = [...files].map(file => ({ key: next.current++, file, state: 'waiting' as const }))
      setUploads(all => [...added, ...all.filter(({ state }) => !isDone(state))])
      for (const { key, file } of added) queue(key, file, false)
    },
    addAnyway: ({ key, file }: Upload) => queue(key, file, true),
    dismiss: (key: number) => setUploads(all => all.filter(upload => upload.key !== key)),
    busy: uploads.some(({ state }) => state === 'waiting' || state === 'sending'),
  }
}

const after = async (before: Promise<void>, work: () => Promise<void>): Promise<void> => {
  await before
  await work()
}

const isDone = (state: Upload['state']): boolean =>
  typeof state === 'object' && (state.outcome === 'added' || state.outcome === 'same')
