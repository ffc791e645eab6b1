'use client'

import { useEffect, useState } from 'react'
import type { MediaCard } from '@/lib/domain/media/card'

type Found = { medias: MediaCard[]; total: number }
/** `of`: what was asked to get this. */
type State = Found & { problem: string | null; loading: boolean; of: string | null }

const outage = 'Les photos n’ont pas pu être lues. Rien n’est perdu ; réessayez dans un instant.'
const gone = 'Cette photo n’existe plus, ou vous n’y avez pas accès.'
const nothing: Found = { medias: [], total: 0 }

/** Photos that the server gives for these parameters, asked again when they change; null asks nothing. */
const useAnswer = (query: string | null, delay: number): State => {
  const [state, setState] = useState<State>({ ...nothing, problem: null, loading: true, of: null })
  useEffect(() => {
    if (query === null) return undefined
    const stale = new AbortController()
    const ask = async () => {
      const found = await read(query, stale.signal)
      if (stale.signal.aborted) return
      setState(
        found
          ? { ...found, problem: null, loading: false, of: query }
          : { ...nothing, problem: outage, loading: false, of: query },
      )
    }
    const timer = setTimeout(() => void ask(), delay)
    return () => {
      clearTimeout(timer)
      stale.abort()
    }
  }, [query, delay])
  return state
}

const read = async (query: string, signal: AbortSignal): Promise<Found | null> => {
  try {
    const response = await fetch(`/atelier/api/medias?${query}`, { signal })
    if (!response.ok) return null
    // Our own route answers this shape.
    return (await response.json()) as Found
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError || signal.aborted) return null
    throw error
  }
}

/** Photos whose words answer a search. `version`: changed to ask again after one was added. */
export const useMediaChoices = (search: string, version: number): State =>
  useAnswer(new URLSearchParams({ q: search, v: String(version) }).toString(), 150)

type Looked = { media: MediaCard | null; problem: string | null }

/** One photo by its identifier; null while it is read. One that is not there is said: an empty frame says nothing. */
export const useMedia = (id: string | null): Looked => {
  const query = id === null ? null : `ids=${id}`
  return lookedUp(id, useAnswer(query, 0), query)
}

export const lookedUp = (
  id: string | null,
  { medias, problem, of }: Pick<State, 'medias' | 'problem' | 'of'>,
  query: string | null,
): Looked => {
  if (id === null || of !== query) return { media: null, problem: null }
  const media = medias.find(found => found.id === id) ?? null
  return { media, problem: problem ?? (media ? null : gone) }
}
