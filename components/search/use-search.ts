'use client'

import { useEffect, useState } from 'react'
import { z } from 'zod'
import { type Hit, hitKinds } from '@/lib/domain/search/hit'

const answerSchema = z.object({
  hits: z.array(
    z.object({
      kind: z.enum(hitKinds),
      id: z.string(),
      label: z.string(),
      detail: z.string(),
      href: z.string(),
    }),
  ),
})

const refusalSchema = z.object({ sentence: z.string() })

/** `outage` is never « no result »: it says so, and can be tried again. */
export type Search =
  | { state: 'idle' }
  | { state: 'found'; words: string; hits: readonly Hit[] }
  | { state: 'outage'; words: string; sentence: string }

const unreachable =
  'La recherche ne répond pas. Ce que vous cherchez existe peut-être : réessayez dans un instant.'

const ask = async (words: string, signal: AbortSignal): Promise<Search> => {
  const response = await fetch(`/atelier/api/recherche?mots=${encodeURIComponent(words)}`, { signal })
  const body: unknown = await response.json()
  const answer = answerSchema.safeParse(body)
  if (response.ok && answer.success) return { state: 'found', words, hits: answer.data.hits }
  const refusal = refusalSchema.safeParse(body)
  return { state: 'outage', words, sentence: refusal.success ? refusal.data.sentence : unreachable }
}

const outage = (words: string): Search => ({ state: 'outage', words, sentence: unreachable })

/** Answers as the words are typed; the last asked wins, whatever the order of the answers. */
export function useSearch(words: string): { search: Search; waiting: boolean; retry: () => void } {
  const [search, setSearch] = useState<Search>({ state: 'idle' })
  useEffect(() => {
    if (words === '') return undefined
    const controller = new AbortController()
    const timer = setTimeout(() => {
      ask(words, controller.signal).then(setSearch, () => {
        if (!controller.signal.aborted) setSearch(outage(words))
      })
    }, 90)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [words])
  const retry = () => {
    void ask(words, new AbortController().signal).then(setSearch, () => setSearch(outage(words)))
  }
  const current = words === '' ? ({ state: 'idle' } as const) : search
  return {
    search: current,
    waiting: words !== '' && (current.state === 'idle' || current.words !== words),
    retry,
  }
}
