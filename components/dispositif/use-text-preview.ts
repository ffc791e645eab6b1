'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { useEditorData } from '@/components/editor/editor-data'
import type { RichText } from '@/lib/domain/bilan/rich-text'
import type { TextLength, TextPreview } from '@/lib/domain/dispositif/preview'

const outage = 'L’aperçu n’a pas pu être calculé. Votre texte n’est pas perdu ; réessayez dans un instant.'

/** What the texts on screen print in this canton, asked again after a pause in typing. */
export const useTextPreview = (
  editionId: string,
  texts: Record<TextLength, RichText | null>,
  first: TextPreview | null,
) => {
  const { learn } = useEditorData()
  const [state, setState] = useState<{ preview: TextPreview | null; problem: string | null }>({
    preview: first,
    problem: null,
  })
  // It changes with what was learnt: asking again because of it would never end.
  const keep = useEffectEvent((preview: TextPreview) => learn(preview.figures, preview.words))
  const body = JSON.stringify({ editionId, ...texts })
  useEffect(() => {
    const stale = new AbortController()
    const ask = async () => {
      const preview = await read(body, stale.signal)
      if (stale.signal.aborted) return
      if (preview) keep(preview)
      setState(known => (preview ? { preview, problem: null } : { ...known, problem: outage }))
    }
    const timer = setTimeout(() => void ask(), 400)
    return () => {
      clearTimeout(timer)
      stale.abort()
    }
  }, [body])
  return state
}

const read = async (body: string, signal: AbortSignal): Promise<TextPreview | null> => {
  try {
    const response = await fetch('/atelier/api/dispositifs/apercu', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal,
    })
    return response.ok ? ((await response.json()) as TextPreview) : null
  } catch {
    return null
  }
}
